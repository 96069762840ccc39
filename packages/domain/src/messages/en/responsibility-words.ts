import type { Responsibility } from '../../state/vocabulary.js'

/** What an account can be covered for, in English. */
export const responsibilityWords: Readonly<Record<Responsibility, string>> = {
  CSM: 'CSM',
  IMPLEMENTATION: 'implementation',
  SUPPORT: 'support',
  RENEWALS: 'renewals',
  TAM: 'technical account management',
}
