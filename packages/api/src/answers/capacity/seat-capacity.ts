import {
  type Band,
  type Locale,
  type OrganizationView,
  type RoleFamily,
  triggerUtilisation,
} from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { BandEnum, RoleFamilyEnum } from '../../graphql/enums.js'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { Money, moneyOf } from '../../graphql/money.js'
import { RatioType, toRatio } from '../../graphql/ratio.js'
import { PersonType, PositionType } from '../../graphql/types/types.js'
import { RowLoadType } from './capacity-line.js'
import type { MeasuredSeat } from './seat-book.js'
import { seatEvidence } from './seat-evidence.js'

@ObjectType('SeatHolder', { description: 'A person in a seat.', simpleResolvers: true })
class SeatHolderType {
  @Field(() => PersonType, { description: 'Who.' })
  person!: PersonType

  @Field(() => Float, { description: 'FTE in the seat: 1 is full time.' })
  fte!: number

  @Field(() => Float, { description: 'FTE × ramp: what it is worth on the day, in seats.' })
  capacity!: number
}

@ObjectType('SeatCapacity', {
  description: 'Load against capacity of one seat (TS “Capacity ratios”).',
  simpleResolvers: true,
})
export class SeatCapacityType {
  @Field(() => PositionType, { description: 'The seat.' })
  position!: PositionType

  @Field(() => RoleFamilyEnum, { description: 'The family of its role.' })
  family!: RoleFamily

  @Field(() => [SeatHolderType], { description: 'Who sits in it; empty when it is open.' })
  holders!: readonly SeatHolderType[]

  @Field(() => Float, {
    description: 'What it carries, in seats: each weight ÷ what one person carries at most.',
  })
  load!: number

  @Field(() => Float, { description: 'What it can carry, in seats: FTE × ramp.' })
  capacity!: number

  @Field(() => RatioType, { description: 'Load ÷ capacity: 0.65 is 65 %.' })
  utilisation!: RatioType

  @Field(() => RatioType, {
    description: 'Load measured by the hire triggers ÷ capacity: from 1 on a hire is due.',
  })
  triggerUtilisation!: RatioType

  @Field(() => BandEnum, {
    nullable: true,
    description: 'How full it is; null without load and capacity, or without a figure.',
  })
  band!: Band | null

  @Field(() => Float, {
    description: 'Accounts (projects, renewals ahead) carried; pooled ones by their share.',
  })
  accounts!: number

  @Field(() => Money, { description: 'Annual contract value of them, in the same shares.' })
  acv!: Money

  @Field(() => [RowLoadType], { description: 'The load by row of the capacity table.' })
  rows!: readonly RowLoadType[]

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

/** A measured seat for GraphQL. */
export function toSeatCapacity(
  view: OrganizationView,
  { seat, position, book }: MeasuredSeat,
  locale: Locale,
): SeatCapacityType {
  const { acv, utilisation, ...same } = book
  return {
    ...same,
    position: new PositionType(view, position),
    family: seat.family,
    holders: seat.holders.flatMap(({ personId, fte, capacity }) => {
      const person = view.people.get(personId)
      return person === undefined ? [] : [{ person: new PersonType(view, person), fte, capacity }]
    }),
    capacity: seat.capacity,
    utilisation: toRatio(utilisation, locale),
    triggerUtilisation: toRatio(triggerUtilisation(book.rows, seat.capacity, seat.family), locale),
    acv: moneyOf(Math.round(acv), view.organization),
    get evidence() {
      return toEvidence(seatEvidence(view, seat, position, book), locale)
    },
  }
}
