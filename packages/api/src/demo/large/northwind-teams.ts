import type { RoleFields, Segment, TeamKind } from '@postscale/domain'

type Role = Pick<RoleFields, 'family'> & Partial<Omit<RoleFields, 'name'>>

/** The roles by name. */
export const NORTHWIND_ROLES = {
  'Chief Customer Officer': { family: 'LEADERSHIP', level: 6, layer: 'CCO' },
  'VP of CS': { family: 'LEADERSHIP', level: 5, layer: 'VP' },
  'Director of CS': { family: 'LEADERSHIP', level: 4, layer: 'DIRECTOR' },
  'CS Manager': { family: 'LEADERSHIP', level: 3, layer: 'MANAGER' },
  'Team Lead': { family: 'LEADERSHIP', level: 2, layer: 'TEAM_LEAD' },
  CSM: { family: 'CSM' },
  'Technical Account Manager': { family: 'TAM' },
  'Implementation Specialist': { family: 'IMPLEMENTATION' },
  'Support Engineer': { family: 'SUPPORT' },
  'Renewals Specialist': { family: 'RENEWALS' },
  'CS Operations Analyst': { family: 'CS_OPS' },
} as const satisfies Readonly<Record<string, Role>>

export type NorthwindRole = keyof typeof NORTHWIND_ROLES

/** A team of the generated organization, with the people who work in it besides their leaders. */
export interface NorthwindTeam {
  readonly name: string
  readonly under: string | null
  readonly kind: TeamKind
  /** Null for teams that serve the whole world. */
  readonly region: string | null
  readonly segment: Segment | null
  readonly role: NorthwindRole | null
  readonly people: number
  /** Whose director it belongs to within its region. */
  readonly branch: 'Enterprise' | 'Growth' | 'Services' | null
}

export const NORTHWIND_ROOT = 'Customer Organization'
export const NORTHWIND_REGIONS = ['North America', 'EMEA', 'APAC', 'Latin America'] as const

/** Sixty teams: the root, four regions with thirteen teams each, and three for all. */
export const NORTHWIND_TEAMS: readonly NorthwindTeam[] = [
  { ...shared(NORTHWIND_ROOT, null, 0), under: null, kind: 'FUNCTION' },
  ...NORTHWIND_REGIONS.flatMap((region, place) => [
    { ...shared(region, null, 0), kind: 'REGION' as const, region },
    ...numbered(4, (n) => csms(region, `Enterprise ${n}`, 'ENTERPRISE', 15)),
    ...numbered(3, (n) => csms(region, `Mid-market ${n}`, 'MID_MARKET', n === 3 ? 16 : 17)),
    ...numbered(2, (n) => csms(region, `Small business ${n}`, 'SMB', 5)),
    service(region, 'Onboarding', 'Implementation Specialist', 8),
    ...numbered(2, (n) => service(region, `Support ${n}`, 'Support Engineer', 31 + n)),
    service(region, 'Renewals', 'Renewals Specialist', 27 + (place % 2)),
  ]),
  shared('CS Operations', 'CS Operations Analyst', 18),
  shared('Digital Programs', 'CS Operations Analyst', 8),
  shared('Technical Accounts', 'Technical Account Manager', 12),
]

function shared(name: string, role: NorthwindRole | null, people: number): NorthwindTeam {
  const nowhere = { region: null, segment: null, branch: null }
  return { name, under: NORTHWIND_ROOT, kind: 'SHARED_SERVICE', role, people, ...nowhere }
}

function csms(region: string, name: string, segment: Segment, people: number): NorthwindTeam {
  const branch = segment === 'ENTERPRISE' ? 'Enterprise' : 'Growth'
  const of = { under: region, kind: 'FUNCTION', region, role: 'CSM' } as const
  return { name: `${region}, ${name}`, ...of, segment, people, branch }
}

function service(region: string, name: string, role: NorthwindRole, people: number): NorthwindTeam {
  const of = { under: region, kind: 'SHARED_SERVICE', region, segment: null } as const
  return { name: `${region}, ${name}`, ...of, role, people, branch: 'Services' }
}

function numbered<T>(count: number, make: (n: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => make(index + 1))
}
