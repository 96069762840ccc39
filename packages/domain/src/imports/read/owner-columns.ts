import type { Responsibility } from '../../entities/vocabularies.js'

/** The columns of ACCOUNTS that tell who answers for what. */
export const OWNERS = {
  csm: 'CSM',
  implementation: 'IMPLEMENTATION',
  support: 'SUPPORT',
  renewals: 'RENEWALS',
  tam: 'TAM',
} as const satisfies Readonly<Record<string, Responsibility>>
