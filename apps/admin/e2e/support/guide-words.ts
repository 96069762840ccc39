import { en } from '../../src/i18n/en'
import { es } from '../../src/i18n/es'
import { pt } from '../../src/i18n/pt'

const catalogues = { en, es, pt }

/** The languages in which guides are written. */
export const LANGUAGES = ['en', 'es', 'pt'] as const

export type Language = (typeof LANGUAGES)[number]

/** What a guide says, in each language. `{plan.apply}` stands for what the app calls that. */
export type Words = Readonly<Record<Language, string>>

/** A text with what the app calls things, as far as that is said before any place that is filled in. */
export function told(words: Words, language: Language): string {
  return words[language].replaceAll(/\{([\w.]+)\}/g, (_, key: string) => {
    const [name = ''] = textOf(key, language).split('{{')
    return name.trim()
  })
}

/** A text of the app by its key; throws where there is none. */
function textOf(key: string, language: Language): string {
  let found: unknown = catalogues[language]
  for (const part of key.split('.')) {
    found = typeof found === 'object' && found !== null ? Reflect.get(found, part) : undefined
  }
  if (typeof found !== 'string') throw new TypeError(`The app has no text ${key}.`)
  return found
}
