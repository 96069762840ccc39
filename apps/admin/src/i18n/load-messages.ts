import type { Language } from './languages'
import type { Messages } from './messages'

const catalogues: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import('./en')).en,
  es: async () => (await import('./es')).es,
  pt: async () => (await import('./pt')).pt,
}

/** A language's texts, fetched when they are first wanted. */
export async function loadMessages(language: Language): Promise<Messages> {
  return catalogues[language]()
}
