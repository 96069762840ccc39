import type { Responsibility } from '../../state/vocabulary.js'

/** What an account can be covered for, in Spanish. */
export const responsibilityWords: Readonly<Record<Responsibility, string>> = {
  CSM: 'CSM',
  IMPLEMENTATION: 'implementación',
  SUPPORT: 'soporte',
  RENEWALS: 'renovaciones',
  TAM: 'gestión técnica de cuentas',
}
