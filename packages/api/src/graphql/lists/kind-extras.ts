import {
  type LiveOccupancy,
  type OrganizationView,
  type RoleFamily,
  tookOverFrom,
} from '@postscale/domain'
import { Field, InputType } from 'type-graphql'
import { RoleFamilyEnum } from '../enums.js'
import { ThingRef } from '../external-reference.js'
import { coverageBeside } from '../types/coverage-type.js'
import { accountExtras } from './account-extras.js'
import type { ExtraFilters } from './list-extras.js'
import type { ListedKind } from './listed-kinds.js'
import { idOfRef, idsOfRefs } from './row-of-ref.js'

@InputType({ description: 'A seat that a person is in: one seat meets all that is given.' })
class SeatedFilter {
  @Field(() => [RoleFamilyEnum], { nullable: true, description: 'With a role of these families.' })
  families?: RoleFamily[] | null

  @Field(() => [ThingRef], { nullable: true, description: 'In one of these teams.' })
  teams?: ThingRef[] | null

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether the teams below `teams` count too.',
  })
  withBranch!: boolean
}

/** What filters of people offer beyond its fields. */
const personExtras = {
  isSeated: {
    type: () => Boolean,
    description: 'True: with at least one seat; false: without any.',
    testOf: (_, wanted: boolean) => (row, shown) => seatsOf(shown, row).length > 0 === wanted,
  },
  seat: {
    type: () => SeatedFilter,
    description: 'With a seat like this.',
    testOf: (view, given: SeatedFilter, path) => {
      const fits = seatTest(view, given, path)
      return (row, shown) => seatsOf(shown, row).some((held) => fits(held, shown))
    },
  },
} satisfies ExtraFilters

/** The seats that a person is in. */
function seatsOf(view: OrganizationView, row: number): readonly LiveOccupancy[] {
  return view.occupanciesOfPerson(view.state.people.byId.at(row))
}

function seatTest(
  view: OrganizationView,
  { families, teams: named, withBranch }: SeatedFilter,
  path: readonly string[],
): (held: LiveOccupancy, shown: OrganizationView) => boolean {
  const ids = named ? idsOfRefs(view, 'team', named, [...path, 'teams']) : null
  const teams = ids && new Set(ids.flatMap((id) => (withBranch ? [...view.branch(id)] : [id])))
  return ({ positionId }, shown) => {
    const seat = shown.positions.get(positionId)
    if (seat === undefined || !(teams?.has(seat.teamId) ?? true)) return false
    const family = shown.roles.get(seat.roleId)?.family
    return !families || (family !== undefined && families.includes(family))
  }
}

/** What filters of positions offer beyond its fields. */
const positionExtras = {
  isOpen: {
    type: () => Boolean,
    description: 'True: seats that nobody sits in; false: seats that somebody sits in.',
    testOf: (view, wanted: boolean) => (row, shown) => {
      const id = view.state.positions.byId.at(row)
      return (shown.occupanciesOfPosition(id).length === 0) === wanted
    },
  },
} satisfies ExtraFilters

/** What filters of teams offer beyond its fields. */
const teamExtras = {
  branchOf: {
    type: () => ThingRef,
    description: 'This team and everything below it.',
    testOf: (view, team: ThingRef, path) => {
      const branch = view.branch(idOfRef(view, 'team', team, path))
      return (row) => branch.has(view.state.teams.byId.at(row))
    },
  },
} satisfies ExtraFilters

/** What filters of coverage offer beyond its fields. */
const coverageExtras = {
  tookOver: {
    type: () => Boolean,
    description:
      'Whether it was taken over for good from another seat or team: true for what handovers made, with or without a transition.',
    testOf: (view, wanted: boolean) => (row) => {
      const held = view.state.coverage.recordAt(row)
      return (tookOverFrom(coverageBeside(view, held), held.id) !== null) === wanted
    },
  },
} satisfies ExtraFilters

const EXTRAS: { readonly [K in ListedKind]?: ExtraFilters } = {
  account: accountExtras,
  coverage: coverageExtras,
  person: personExtras,
  position: positionExtras,
  team: teamExtras,
}

export function extraFilters(kind: ListedKind): ExtraFilters {
  return EXTRAS[kind] ?? {}
}
