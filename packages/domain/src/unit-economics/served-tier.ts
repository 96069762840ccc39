import type { Segment, Tier } from '../state/vocabulary.js'

const BY_SEGMENT: Readonly<Record<Segment, Tier>> = {
  ENTERPRISE: 'HIGH_TOUCH',
  MID_MARKET: 'LOW_TOUCH',
  SMB: 'TECH_TOUCH',
}

/** The tier that an account is served as: its own, or without one its segment's, as capacity has it. */
export function servedTier(tier: Tier | null, segment: Segment): Tier {
  return tier ?? BY_SEGMENT[segment]
}
