import type { Words } from './words.js'

/** What the references of a thing are called where they are shown. */
export const externalReferencesWords: Words = {
  en: 'External references',
  es: 'Referencias externas',
  pt: 'Referências externas',
}
