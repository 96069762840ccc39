import {
  type Band,
  type CapacityFilter,
  type CapacityGroup,
  type Locale,
  type OrganizationView,
  type RoleFamily,
  rollUp,
} from '@postscale/domain'
import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { BandEnum, RoleFamilyEnum } from '../../graphql/enums.js'
import { pageOfThings } from '../../graphql/lists/page-of-things.js'
import { teamIds } from '../../graphql/lists/teams-below.js'
import { ConnectionArgs } from '../../graphql/relay/connection-args.js'
import { Connection } from '../../graphql/relay/connection.js'
import { orderInput, type OrderOf } from '../../graphql/relay/order-input.js'
import type { Page } from '../../graphql/relay/paginate.js'
import { type MeasuredSeat, measuredSeats } from './seat-book.js'
import { SeatCapacityType, toSeatCapacity } from './seat-capacity.js'

/** A page of measured seats. */
export const SeatCapacityConnection = Connection<SeatCapacityType>(
  () => SeatCapacityType,
  'SeatCapacity',
)

/** How measured seats are sorted. */
const SeatCapacityOrder = orderInput('SeatCapacity', {
  UTILISATION: 'By utilisation; seats without one come last.',
  LOAD: 'By load in seats.',
})

@InputType({ description: 'Which seats; what is left out does not restrict.' })
class SeatCapacityFilter {
  @Field(() => [BandEnum], { nullable: true, description: 'As full as one of these.' })
  bands?: Band[] | null

  @Field(() => [RoleFamilyEnum], { nullable: true, description: 'With a role of these families.' })
  families?: RoleFamily[] | null

  @Field(() => ID, { nullable: true, description: 'Of this team.' })
  teamId?: string | null

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: 'Whether the teams below `teamId` count too.',
  })
  withBranch?: boolean | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: seats that nobody sits in; false: seats that somebody sits in.',
  })
  isOpen?: boolean | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: seats from which somebody is away; false: seats from which nobody is.',
  })
  isAway?: boolean | null
}

/** Which page of which measured seats. */
@ArgsType()
export class SeatCapacityArgs extends ConnectionArgs {
  @Field(() => SeatCapacityFilter, { nullable: true, description: 'Which seats; all by default.' })
  filter?: SeatCapacityFilter | null

  @Field(() => SeatCapacityOrder, {
    nullable: true,
    description: 'How they are sorted; the highest utilisation first by default.',
  })
  order?: OrderOf<'UTILISATION' | 'LOAD'> | null
}

/**
 * People with a line in one of the bands once ramps and leaves are over, and only those lines; the fullest
 * first: a new colleague with a book is not over capacity.
 */
export function overCapacity(
  view: OrganizationView,
  filter: CapacityFilter,
  bands: readonly Band[],
): readonly CapacityGroup[] {
  return rollUp(view, 'PERSON', filter)
    .filter(({ key }) => key !== null)
    .map((group) => ({
      ...group,
      lines: group.lines.filter(({ fullBand }) => fullBand !== null && bands.includes(fullBand)),
    }))
    .filter(({ lines }) => lines.length > 0)
    .toSorted((a, b) => fullest(b) - fullest(a))
}

/** A person who carries something and has no capacity at all is fuller than everybody. */
function fullest({ lines }: CapacityGroup): number {
  return Math.max(...lines.map(({ utilisation }) => utilisation.value ?? Number.MAX_VALUE))
}

const keys = {
  UTILISATION: ({ book, position }: MeasuredSeat) => [book.utilisation.value, position.id],
  LOAD: ({ book, position }: MeasuredSeat) => [book.load, position.id],
}
const fullestFirst = { field: 'UTILISATION', direction: 'DESC' } as const

/** A page of measured seats. */
export function seatCapacityPage(
  view: OrganizationView,
  args: SeatCapacityArgs,
  locale: Locale,
): Page<SeatCapacityType> {
  const seats = [...measuredSeats(view).values()].filter(seatTest(view, args.filter ?? {}))
  return pageOfThings(seats, keys, args, fullestFirst, (seat) => toSeatCapacity(view, seat, locale))
}

function seatTest(
  view: OrganizationView,
  filter: SeatCapacityFilter,
): (measured: MeasuredSeat) => boolean {
  const { bands, families, isOpen, isAway } = filter
  const teams = teamIds(view, filter)
  return ({ seat, position, book }) =>
    (!bands || (book.band !== null && bands.includes(book.band))) &&
    (!families || families.includes(seat.family)) &&
    (teams === null || teams.has(position.teamId)) &&
    (typeof isOpen !== 'boolean' || isOpen === (seat.holders.length === 0)) &&
    (typeof isAway !== 'boolean' || isAway === seat.holders.some(({ leave }) => leave !== null))
}
