import type { RoleFamily } from '../../entities/vocabularies.js'

/**
 * The role families whose work grows with customers and has a figure. Others (leaders, technical account managers)
 * stay in a projection as they are.
 */
export const GROWING_FAMILIES = [
  'CSM',
  'IMPLEMENTATION',
  'SUPPORT',
  'RENEWALS',
  'CS_OPS',
] as const satisfies readonly RoleFamily[]

export type GrowingFamily = (typeof GROWING_FAMILIES)[number]
