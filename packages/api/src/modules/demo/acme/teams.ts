import type { TeamFields } from '@postscale/domain'

type Team = Pick<TeamFields, 'name' | 'kind'> &
  Partial<Omit<TeamFields, 'parentId'>> & {
    readonly under: string | null
    /** Days from today on which it began. */
    readonly from: number
  }

/** The teams by key. */
export const TEAMS = {
  success: { name: 'Customer Success', kind: 'FUNCTION', under: null, from: -1278 },
  support: { name: 'Support', kind: 'SHARED_SERVICE', under: 'success', from: -940 },
  enterprise: {
    name: 'Enterprise Success',
    kind: 'FUNCTION',
    under: 'success',
    from: -830,
    segments: ['ENTERPRISE'],
  },
  midMarket: {
    name: 'Mid-market Success',
    kind: 'FUNCTION',
    under: 'success',
    from: -830,
    segments: ['MID_MARKET', 'ENTERPRISE'],
  },
  onboarding: {
    name: 'Onboarding',
    kind: 'SHARED_SERVICE',
    under: 'success',
    from: -645,
    segments: ['ENTERPRISE', 'MID_MARKET'],
  },
  renewals: { name: 'Renewals', kind: 'SHARED_SERVICE', under: 'success', from: -440 },
  scale: {
    name: 'Scale Desk',
    kind: 'SHARED_SERVICE',
    under: 'midMarket',
    from: -340,
    segments: ['SMB'],
  },
  apac: { name: 'Asia-Pacific', kind: 'REGION', under: 'success', from: -34, regions: ['APAC'] },
} as const satisfies Readonly<Record<string, Team>>

export type TeamKey = keyof typeof TEAMS
