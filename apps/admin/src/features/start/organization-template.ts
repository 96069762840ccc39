import type {
  ChangeInput,
  LeadershipLayer,
  RoleFamily,
  Segment,
  TeamKind,
} from '@/generated/graphql'

/** Typical post-sale organizations to begin from. */
export const TEMPLATES = ['GENERALIST', 'SEGMENTS', 'PODS', 'SPECIALISTS'] as const

export type TemplateName = (typeof TEMPLATES)[number]

/** What teams and roles of a template are called. */
export interface TemplateWords {
  readonly teams: Readonly<Record<TeamName, string>>
  readonly roles: Readonly<Record<RoleName, string>>
}

type TeamName =
  | 'ENTERPRISE'
  | 'MID_MARKET'
  | 'ONBOARDING'
  | 'POD'
  | 'RENEWALS'
  | 'ROOT'
  | 'SMB'
  | 'SUCCESS'
  | 'SUPPORT'

type RoleName = 'CSM' | 'HEAD' | 'IMPLEMENTATION' | 'LEAD' | 'RENEWALS' | 'SUPPORT'

const ROLES: Readonly<
  Record<RoleName, { readonly family: RoleFamily; readonly layer?: LeadershipLayer }>
> = {
  HEAD: { family: 'LEADERSHIP', layer: 'DIRECTOR' },
  LEAD: { family: 'LEADERSHIP', layer: 'TEAM_LEAD' },
  CSM: { family: 'CSM' },
  IMPLEMENTATION: { family: 'IMPLEMENTATION' },
  SUPPORT: { family: 'SUPPORT' },
  RENEWALS: { family: 'RENEWALS' },
}

interface TemplateTeam {
  readonly name: string
  readonly kind: TeamKind
  readonly segments?: readonly Segment[]
  readonly leader: RoleName | null
  readonly seats: readonly RoleName[]
}

/** The most CSMs for whom a template opens seats. */
export const MOST_CSMS = 60
const CSMS_OF_A_POD = 3

/**
 * The changes that make an organization of a template: its roles, its teams below one at the top, and their seats, which
 * are all open.
 *
 * @param csms how many CSMs work there, 1 to `MOST_CSMS`
 * @param newId makes an id of a thing to be
 */
export function templateChanges(
  template: TemplateName,
  csms: number,
  words: TemplateWords,
  newId: () => string,
): readonly ChangeInput[] {
  const { top, teams } = layout(template, csms, words)
  const used = new Set([top, ...teams].flatMap(({ leader, seats }) => [leader, ...seats]))
  const roles = (Object.keys(ROLES) as RoleName[])
    .filter((name) => used.has(name))
    .map((name) => ({ name, id: newId() }))
  const roleIds = new Map(roles.map(({ name, id }) => [name, id]))
  const topId = newId()
  const numbers = new Map<RoleName, number>()

  const seatChange = (role: RoleName, team: string, reportsTo: string | null): ChangeInput => {
    const number = (numbers.get(role) ?? 0) + 1
    numbers.set(role, number)
    const title = role === 'HEAD' ? words.roles[role] : `${words.roles[role]} ${number}`
    return {
      openPosition: {
        id: newId(),
        title,
        role: { id: roleIds.get(role) ?? '' },
        team: { id: team },
        ...(reportsTo !== null && { reportsTo: { id: reportsTo } }),
      },
    }
  }

  const teamChanges = (
    { name, kind, segments, leader, seats }: TemplateTeam,
    id: string,
    parent: string | null,
    above: string | null,
  ): readonly ChangeInput[] => {
    const led = leader === null ? null : seatChange(leader, id, above)
    const head = led?.openPosition?.id ?? above
    return [
      {
        createTeam: {
          id,
          name,
          kind,
          ...(segments !== undefined && { segments: [...segments] }),
          ...(parent !== null && { parent: { id: parent } }),
        },
      },
      ...(led === null ? [] : [led]),
      ...seats.map((role) => seatChange(role, id, head ?? null)),
    ]
  }

  const topChanges = teamChanges(top, topId, null, null)
  const head = topChanges.find(({ openPosition }) => openPosition != null)?.openPosition?.id ?? null
  return [
    ...roles.map(({ name, id }) => ({
      createRole: { id, name: words.roles[name], ...ROLES[name] },
    })),
    ...topChanges,
    ...teams.flatMap((team) => teamChanges(team, newId(), topId, head)),
  ]
}

function layout(
  template: TemplateName,
  csms: number,
  { teams: named }: TemplateWords,
): { readonly top: TemplateTeam; readonly teams: readonly TemplateTeam[] } {
  const top = { name: named.ROOT, kind: 'FUNCTION', leader: 'HEAD', seats: [] } as const
  const many = (role: RoleName, count: number) => Array.from({ length: count }, () => role)
  if (template === 'GENERALIST') {
    return { top: { ...top, leader: 'LEAD', seats: many('CSM', csms) }, teams: [] }
  }
  if (template === 'SEGMENTS') {
    const segments = ['ENTERPRISE', 'MID_MARKET', 'SMB'] as const
    return {
      top,
      teams: segments.map((segment, at) => ({
        name: named[segment],
        kind: 'FUNCTION',
        segments: [segment],
        leader: 'LEAD',
        seats: many('CSM', share(csms, segments.length, at)),
      })),
    }
  }
  if (template === 'PODS') {
    const pods = Math.max(2, Math.ceil(csms / CSMS_OF_A_POD))
    return {
      top,
      teams: Array.from({ length: pods }, (_, at) => ({
        name: `${named.POD} ${at + 1}`,
        kind: 'POD',
        leader: 'LEAD',
        seats: [...many('CSM', share(csms, pods, at)), 'IMPLEMENTATION', 'SUPPORT'],
      })),
    }
  }
  const specialists = Math.max(1, Math.round(csms / 3))
  return {
    top,
    teams: [
      {
        name: named.ONBOARDING,
        kind: 'FUNCTION',
        leader: 'LEAD',
        seats: many('IMPLEMENTATION', specialists),
      },
      { name: named.SUCCESS, kind: 'FUNCTION', leader: 'LEAD', seats: many('CSM', csms) },
      {
        name: named.SUPPORT,
        kind: 'SHARED_SERVICE',
        leader: 'LEAD',
        seats: many('SUPPORT', specialists),
      },
      {
        name: named.RENEWALS,
        kind: 'FUNCTION',
        leader: 'LEAD',
        seats: many('RENEWALS', specialists),
      },
    ],
  }
}

/** What one of several gets of a number: the first ones what is left over. */
function share(total: number, parts: number, at: number): number {
  return Math.floor(total / parts) + (at < total % parts ? 1 : 0)
}
