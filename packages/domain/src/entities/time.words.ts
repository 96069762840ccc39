import type { Words } from './words.js'

/** What the first day of a thing's time and the day on which it is over are called. */
export const timeWords: { readonly from: Words; readonly to: Words } = {
  from: { en: 'From', es: 'Desde', pt: 'Desde' },
  to: { en: 'Until', es: 'Hasta', pt: 'Até' },
}
