import { LOCALES } from '../state/vocabulary.js'

/** One of the product's languages: English, Spanish (Latin American terms) or Portuguese (Brazil). */
export type Locale = (typeof LOCALES)[number]

export { LOCALES }
