import i18next from 'i18next'
import type { Language } from './languages'
import { loadMessages } from './load-messages'
import { keepLanguage } from './preferred-language'

/** Speaks another language from now on, also on the next visit. */
export async function changeLanguage(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation')) {
    i18next.addResourceBundle(language, 'translation', await loadMessages(language))
  }
  keepLanguage(language)
  await i18next.changeLanguage(language)
}
