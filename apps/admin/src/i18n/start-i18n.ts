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

/** The texts of a language: those before somebody is signed in, and all of them. */
interface Catalogue {
  readonly entrance: () => Promise<Partial<Messages>>
  readonly whole: () => Promise<Messages>
}

const catalogues: Readonly<Record<Language, Catalogue>> = {
  en: {
    entrance: async () => (await import('./en/entrance')).entranceEn,
    whole: async () => (await import('./en')).en,
  },
  es: {
    entrance: async () => (await import('./es/entrance')).entranceEs,
    whole: async () => (await import('./es')).es,
  },
  pt: {
    entrance: async () => (await import('./pt/entrance')).entrancePt,
    whole: async () => (await import('./pt')).pt,
  },
}

/** Which of a language's texts are wanted: all of them once somebody is signed in. */
let part: keyof Catalogue = 'entrance'
const whole = new Set<Language>()

/** Makes a language's texts ready that are wanted now. */
async function prepareMessages(language: Language): Promise<void> {
  const wanted = part
  const isThere = i18next.hasResourceBundle(language, 'translation')
  if (whole.has(language) || (isThere && wanted === 'entrance')) return
  const messages = await catalogues[language][wanted]()
  i18next.addResourceBundle(language, 'translation', messages, true, true)
  if (wanted === 'whole') whole.add(language)
}

/** Makes the texts of all pages ready, in the language that is spoken. */
export async function prepareAllMessages(): Promise<void> {
  part = 'whole'
  await prepareMessages(isLanguage(i18next.language) ? i18next.language : 'en')
}

/** Speaks another language from now on, also on the next visit. */
export async function changeLanguage(language: Language): Promise<void> {
  await prepareMessages(language)
  keepLanguage(language)
  await i18next.changeLanguage(language)
}

/** Makes the first texts of the preferred language ready before anything is drawn. */
export async function startI18n(): Promise<void> {
  const language = preferredLanguage()
  i18next.on('languageChanged', (changed) => {
    document.documentElement.lang = changed
  })
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: {},
    partialBundledLanguages: true,
    // React escapes what it draws.
    interpolation: { escapeValue: false },
  })
  await prepareMessages(language)
}
