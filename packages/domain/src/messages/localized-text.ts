import type { Locale } from './locale.js'

/** One text in each language of the product. */
export type LocalizedText = Readonly<Record<Locale, string>>
