import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { loadMessages } from './load-messages'
import { preferredLanguage } from './preferred-language'

/** Makes the texts of the preferred language ready before anything is drawn. */
export async function startI18n(): Promise<void> {
  const language = preferredLanguage()
  i18next.on('languageChanged', (changed) => {
    document.documentElement.lang = changed
  })
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: { [language]: { translation: await loadMessages(language) } },
    // React escapes what it draws.
    interpolation: { escapeValue: false },
  })
}
