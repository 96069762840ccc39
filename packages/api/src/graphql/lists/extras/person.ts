import type { LiveOccupancy, LivePerson, OrganizationView, RoleFamily } from '@postscale/domain'
import { Field, ID, InputType } from 'type-graphql'
import type { ListExtras } from '../list-extras.js'
import { RoleFamilyEnum } from '../../../shared/enums/index.js'
import { decodeReference } from '../../../shared/relay/global-id.js'
import { employmentOf } from '../../../modules/people/employment-of.js'

@InputType({ description: 'A seat that a person is in: one seat meets all that is given.' })
export class SeatedFilter {
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
export const personExtras = {
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
