import {
  type EntityKind,
  type LiveOccupancy,
  type LivePerson,
  type LivePosition,
  lives,
  type LiveTeam,
  type OrganizationView,
  type Period,
  type RoleFamily,
} from '@postscale/domain'
import { Field, ID, InputType } from 'type-graphql'
import { RoleFamilyEnum } from '../enums.js'
import { decodeReference } from '../relay/global-id.js'
import { accountExtras } from './account-extras.js'
import type { ExtraFilter, ExtraOrder, ListExtras } from './list-extras.js'

@InputType({ description: 'A seat that a person is in: one seat meets all that is given.' })
class SeatedFilter {
  @Field(() => [RoleFamilyEnum], { nullable: true, description: 'With a role of these families.' })
  families?: RoleFamily[] | null

  @Field(() => [ID], { nullable: true, description: 'In one of these teams.' })
  teamIds?: string[] | null

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether the teams below `teamIds` count too.',
  })
  withBranch!: boolean
}

/** What lists of people offer beyond its fields. */
const personExtras = {
  filters: {
    isSeated: {
      type: () => Boolean,
      description: 'True: with at least one seat; false: without any.',
      testOf:
        (view, wanted: boolean) =>
        ({ id }: LivePerson) =>
          view.occupanciesOfPerson(id).length > 0 === wanted,
    },
    seat: {
      type: () => SeatedFilter,
      description: 'With a seat like this.',
      testOf: (view, given: SeatedFilter, path) => {
        const fits = seatTest(view, given, path)
        return ({ id }: LivePerson) => view.occupanciesOfPerson(id).some(fits)
      },
    },
  },
  orders: {
    EMPLOYED_FROM: {
      description: 'By the first day of the present employment.',
      keyOf: (view, person: LivePerson) => employmentOf(view, person).from,
    },
  },
} satisfies ListExtras

function seatTest(
  view: OrganizationView,
  { families, teamIds, withBranch }: SeatedFilter,
  path: readonly string[],
): (held: LiveOccupancy) => boolean {
  const teams = teamIds
    ? new Set(
        teamIds.flatMap((each, index) => {
          const id = decodeReference('Team', each, [...path, 'teamIds', index])
          return withBranch ? [...view.branch(id)] : [id]
        }),
      )
    : null
  return ({ positionId }) => {
    const seat = view.positions.get(positionId)
    if (seat === undefined || !(teams?.has(seat.teamId) ?? true)) return false
    const family = view.roles.get(seat.roleId)?.family
    return !families || (family !== undefined && families.includes(family))
  }
}

/** What lists of positions offer beyond its fields. */
const positionExtras = {
  filters: {
    isOpen: {
      type: () => Boolean,
      description: 'True: seats that nobody sits in; false: seats that somebody sits in.',
      testOf:
        (view, wanted: boolean) =>
        ({ id }: LivePosition) =>
          (view.occupanciesOfPosition(id).length === 0) === wanted,
    },
  },
} satisfies ListExtras

/** What lists of teams offer beyond its fields. */
const teamExtras = {
  filters: {
    branchOfId: {
      type: () => ID,
      description: 'This team and everything below it.',
      testOf: (view, team: string, path) => {
        const branch = view.branch(decodeReference('Team', team, path))
        return ({ id }: LiveTeam) => branch.has(id)
      },
    },
  },
} satisfies ListExtras

const EXTRAS: { readonly [K in EntityKind]?: ListExtras } = {
  account: accountExtras,
  person: personExtras,
  position: positionExtras,
  team: teamExtras,
}

export function extraFilters(kind: EntityKind): Readonly<Record<string, ExtraFilter>> {
  return EXTRAS[kind]?.filters ?? {}
}

export function extraOrders(kind: EntityKind): Readonly<Record<string, ExtraOrder>> {
  return EXTRAS[kind]?.orders ?? {}
}

/** The unbroken time around the view's day in which a person is employed. */
export function employmentOf({ state, day }: OrganizationView, { id, valid }: LivePerson): Period {
  const periods = lives(state.people.get(id)?.history ?? [])
  return periods.find(({ from, to }) => from <= day && day < to) ?? valid
}
