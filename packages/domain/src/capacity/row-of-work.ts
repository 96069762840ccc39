import type { Complexity, Responsibility, Segment, Tier } from '../state/vocabulary.js'
import type { CapacityRow } from './capacity-row.js'

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
