/**
 * The languages the product speaks, in the order in which they are offered. `en` is the language
 * whose catalogue defines the keys and parameters; the others must follow it.
 */
export const LOCALES = ['en', 'es', 'pt'] as const

/** One of the product's languages: English, Spanish (Latin American terms) or Portuguese (Brazil). */
export type Locale = (typeof LOCALES)[number]
