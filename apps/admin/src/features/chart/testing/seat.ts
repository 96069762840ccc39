import type { RoleFamily } from '@/generated/graphql'
import type { Team } from '@/organisation/teams-query'
import type { ChartSeat } from '../chart-query'

/** A team for tests, with its name as its id where it does not matter. */
export function team(id: string, name: string, parent?: string): Team {
  return {
    id,
    name,
    kind: 'FUNCTION',
    segments: [],
    regions: [],
    languages: [],
    viewerCanChange: true,
    parent: parent === undefined ? null : { id: parent },
    peopleCount: 0,
    branchPeopleCount: 0,
  }
}

interface SeatDetails {
  readonly team?: string
  readonly family?: RoleFamily
  readonly reportsTo?: string
  readonly people?: readonly string[]
  readonly openFte?: number
  /** Loaded cost of each person a year, in minor units. */
  readonly cost?: number
  readonly since?: string
}

/** A seat for tests; people's ids are their names. */
export function seat(id: string, title: string, details: SeatDetails = {}): ChartSeat {
  const { people = [], family = 'CSM', since = '2020-01-01', cost, reportsTo } = details
  const share = people.length === 0 ? 1 : 1 / people.length
  return {
    id,
    title,
    fte: 1,
    openFte: details.openFte ?? (people.length === 0 ? 1 : 0),
    viewerCanChange: true,
    role: { id: family, name: family, family },
    team: details.team === undefined ? null : { id: details.team, name: details.team },
    reportsTo: reportsTo === undefined ? null : { id: reportsTo, title: reportsTo },
    occupancies: people.map((name) => ({
      id: `${id} ${name}`,
      fte: share,
      from: since,
      person: {
        id: name,
        name,
        currentLeave: null,
        loadedCost: cost === undefined ? null : { amountMinor: cost, currency: 'USD' },
      },
    })),
    capacity: null,
    accounts: { totalCount: 0 },
    budgetedCost: null,
  }
}
