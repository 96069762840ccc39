import type { RoleFields, TeamFields } from '@postscale/domain'

type Role = Pick<RoleFields, 'family'> & Partial<Omit<RoleFields, 'name'>>

/** The roles by name, as Acme Cloud uses the catalogue. */
export const ROLES = {
  'VP of Customer Success': { family: 'LEADERSHIP', level: 5, layer: 'VP' },
  'Team Lead': { family: 'LEADERSHIP', level: 2, layer: 'TEAM_LEAD' },
  CSM: { family: 'CSM' },
  'Senior CSM': { family: 'CSM', level: 1 },
  'Digital CSM': { family: 'CSM' },
  'Implementation Specialist': { family: 'IMPLEMENTATION' },
  'Support Engineer': { family: 'SUPPORT' },
  'Renewals Specialist': { family: 'RENEWALS' },
  'CS Operations Analyst': { family: 'CS_OPS' },
} as const satisfies Readonly<Record<string, Role>>

export type RoleName = keyof typeof ROLES

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
