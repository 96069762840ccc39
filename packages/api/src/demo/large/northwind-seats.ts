import {
  NORTHWIND_REGIONS,
  NORTHWIND_ROOT,
  NORTHWIND_TEAMS,
  type NorthwindRole,
  type NorthwindTeam,
} from './northwind-teams.js'

/** A seat of the generated organization; every seat has one person. */
export interface NorthwindSeat {
  readonly title: string
  readonly role: NorthwindRole
  readonly team: string
  /** The title of the seat it reports to. */
  readonly reportsTo: string | null
  readonly region: string | null
}

const TOP = 'Chief Customer Officer'
const BRANCHES = ['Enterprise', 'Growth', 'Services'] as const

/** A thousand seats, each after the one it reports to: five levels of leaders and those they lead. */
export const NORTHWIND_SEATS: readonly NorthwindSeat[] = [
  {
    title: TOP,
    role: 'Chief Customer Officer',
    team: NORTHWIND_ROOT,
    reportsTo: null,
    region: null,
  },
  ...NORTHWIND_REGIONS.flatMap((region) => [
    seat(`VP, ${region}`, 'VP of CS', region, TOP, region),
    ...BRANCHES.map((branch) =>
      seat(`Director, ${region}, ${branch}`, 'Director of CS', region, `VP, ${region}`, region),
    ),
  ]),
  ...NORTHWIND_TEAMS.flatMap((team) => (team.role === null ? [] : seatsOf(team, team.role))),
]

/** A manager, in small-business teams a team lead besides, and everybody else. */
function seatsOf(team: NorthwindTeam, role: NorthwindRole): readonly NorthwindSeat[] {
  const { name, region, branch, segment, people } = team
  const manager = `Manager, ${name}`
  const director = branch === null ? TOP : `Director, ${region}, ${branch}`
  const lead = `Team Lead, ${name}`
  const hasLead = segment === 'SMB'
  return [
    seat(manager, 'CS Manager', name, director, region),
    ...(hasLead ? [seat(lead, 'Team Lead', name, manager, region)] : []),
    ...Array.from({ length: people }, (_, index) => {
      const leader = hasLead && index % 2 === 0 ? lead : manager
      return seat(`${role} ${index + 1}, ${name}`, role, name, leader, region)
    }),
  ]
}

function seat(
  title: string,
  role: NorthwindRole,
  team: string,
  reportsTo: string,
  region: string | null,
): NorthwindSeat {
  return { title, role, team, reportsTo, region }
}
