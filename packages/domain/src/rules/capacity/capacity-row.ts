import type {
  Complexity,
  Responsibility,
  RoleFamily,
  Segment,
  Tier,
} from '../../entities/vocabularies.js'

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

const BY_SEGMENT = {
  ENTERPRISE: 'CSM_ENTERPRISE',
  MID_MARKET: 'CSM_MID_MARKET',
  SMB: 'CSM_SMB',
} as const
const BY_TIER = {
  HIGH_TOUCH: 'CSM_ENTERPRISE',
  LOW_TOUCH: 'CSM_MID_MARKET',
  TECH_TOUCH: 'CSM_SMB',
} as const
const IMPLEMENTATION = {
  HIGH: 'IMPLEMENTATION_COMPLEX',
  MODERATE: 'IMPLEMENTATION_STANDARD',
  LOW: 'IMPLEMENTATION_SIMPLE',
} as const
const SUPPORT = {
  HIGH: 'SUPPORT_COMPLEX',
  MODERATE: 'SUPPORT_STANDARD',
  LOW: 'SUPPORT_SIMPLE',
} as const

/**
 * The row of the capacity table that an account uses for a responsibility: for a CSM its tier when
 * set, else its segment; for the others its complexity. Renewals know standard and complex only.
 */
export function rowOfWork(
  responsibility: Responsibility,
  segment: Segment,
  tier: Tier | null,
  complexity: Complexity,
): CapacityRow {
  switch (responsibility) {
    case 'CSM':
      return tier === null ? BY_SEGMENT[segment] : BY_TIER[tier]
    case 'IMPLEMENTATION':
      return IMPLEMENTATION[complexity]
    case 'SUPPORT':
      return SUPPORT[complexity]
    case 'RENEWALS':
      return complexity === 'HIGH' ? 'RENEWALS_COMPLEX' : 'RENEWALS_STANDARD'
    case 'TAM':
      return 'TAM'
  }
}

/** Families for whose load the guides give no figure: their seats are counted, not measured. */
const UNMEASURED: ReadonlySet<RoleFamily> = new Set([
  'TAM',
  'PROFESSIONAL_SERVICES',
  'ENABLEMENT',
  'LEADERSHIP',
])

/** Whether the family's load can be held against a figure of the guides. */
export function isMeasured(family: RoleFamily): boolean {
  return !UNMEASURED.has(family)
}
