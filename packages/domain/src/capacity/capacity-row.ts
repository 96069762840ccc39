import type { RoleFamily } from '../state/vocabulary.js'

/**
 * The rows of the capacity table: kinds of work that one person carries in different numbers. What a
 * technical account manager carries has no figure and is only counted.
 */
export const CAPACITY_ROWS = [
  'CSM_ENTERPRISE',
  'CSM_MID_MARKET',
  'CSM_SMB',
  'IMPLEMENTATION_STANDARD',
  'IMPLEMENTATION_SIMPLE',
  'IMPLEMENTATION_COMPLEX',
  'SUPPORT_STANDARD',
  'SUPPORT_SIMPLE',
  'SUPPORT_COMPLEX',
  'RENEWALS_STANDARD',
  'RENEWALS_COMPLEX',
  'CS_OPS',
  'TAM',
] as const

/** A row of the capacity table. */
export type CapacityRow = (typeof CAPACITY_ROWS)[number]

/** Whose work a row is. */
export const FAMILY_OF_ROW: Readonly<Record<CapacityRow, RoleFamily>> = {
  CSM_ENTERPRISE: 'CSM',
  CSM_MID_MARKET: 'CSM',
  CSM_SMB: 'CSM',
  IMPLEMENTATION_STANDARD: 'IMPLEMENTATION',
  IMPLEMENTATION_SIMPLE: 'IMPLEMENTATION',
  IMPLEMENTATION_COMPLEX: 'IMPLEMENTATION',
  SUPPORT_STANDARD: 'SUPPORT',
  SUPPORT_SIMPLE: 'SUPPORT',
  SUPPORT_COMPLEX: 'SUPPORT',
  RENEWALS_STANDARD: 'RENEWALS',
  RENEWALS_COMPLEX: 'RENEWALS',
  CS_OPS: 'CS_OPS',
  TAM: 'TAM',
}
