import { languages, type Language } from './languages'

const storageKey = 'postscale.language'

/** The language chosen on this device, else the first of the browser's that the app speaks. */
export function preferredLanguage(): Language {
  const wanted = [localStorage.getItem(storageKey) ?? '', ...navigator.languages]
  const spoken = wanted.map((tag) => tag.toLowerCase().split('-')[0] ?? '')
  return spoken.find(isLanguage) ?? 'en'
}

/** Remembers the choice on this device. */
export function keepLanguage(language: Language): void {
  localStorage.setItem(storageKey, language)
}

function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(languages, tag)
}
