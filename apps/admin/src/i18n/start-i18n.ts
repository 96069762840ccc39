import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Messages } from './messages'

/** The languages of the app, by their own names. */
export const languages = {
  en: 'English',
  es: 'Español',
  pt: 'Português',
} as const

export type Language = keyof typeof languages

const storageKey = 'postscale.language'

/** The language chosen on this device, else the first of the browser's that the app speaks. */
function preferredLanguage(): Language {
  const wanted = [localStorage.getItem(storageKey) ?? '', ...navigator.languages]
  const spoken = wanted.map((tag) => tag.toLowerCase().split('-')[0] ?? '')
  return spoken.find(isLanguage) ?? 'en'
}

/** Remembers the choice on this device. */
function keepLanguage(language: Language): void {
  localStorage.setItem(storageKey, language)
}

function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(languages, tag)
}

const catalogues: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import('./en')).en,
  es: async () => (await import('./es')).es,
  pt: async () => (await import('./pt')).pt,
}

/** A language's texts, fetched when they are first wanted. */
async function loadMessages(language: Language): Promise<Messages> {
  return catalogues[language]()
}

/** Speaks another language from now on, also on the next visit. */
export async function changeLanguage(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation')) {
    i18next.addResourceBundle(language, 'translation', await loadMessages(language))
  }
  keepLanguage(language)
  await i18next.changeLanguage(language)
}

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
