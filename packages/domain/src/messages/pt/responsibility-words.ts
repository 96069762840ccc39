import type { Responsibility } from '../../state/vocabulary.js'

/** What an account can be covered for, in Portuguese. */
export const responsibilityWords: Readonly<Record<Responsibility, string>> = {
  CSM: 'CSM',
  IMPLEMENTATION: 'implementação',
  SUPPORT: 'suporte',
  RENEWALS: 'renovações',
  TAM: 'gestão técnica de contas',
}
