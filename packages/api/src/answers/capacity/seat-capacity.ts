import {
  type AbsenceCover,
  type Band,
  formatDay,
  fullCapacityOf,
  type Locale,
  type OrganizationView,
  type RoleFamily,
  seatAbsence,
  type SeatLoad,
  triggerUtilisation,
} from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { BandEnum, RoleFamilyEnum, vocabularyEnum } from '../../graphql/enums.js'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { Money, moneyOf } from '../../graphql/money.js'
import { RatioType, toRatio } from '../../graphql/ratio.js'
import { DateScalar, NonNegativeIntScalar } from '../../graphql/scalars.js'
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

  @Field(() => Float, {
    description: 'FTE × ramp × the share that is not away: what it is worth on the day, in seats.',
  })
  capacity!: number

  @Field(() => Boolean, { description: 'Whether the person is on leave, wholly or in part.' })
  isAway!: boolean
}

const AbsenceCoverEnum = vocabularyEnum<AbsenceCover>(
  'AbsenceCover',
  'Whether somebody does the work of those who are away from a seat.',
  {
    COVERED: 'Others have taken its accounts over, or those who are there carry them.',
    UNCOVERED: 'It still answers for accounts, and those who are there do not suffice for them.',
  },
)

@ObjectType('SeatAbsence', { description: 'Those of a seat who are away.', simpleResolvers: true })
class SeatAbsenceType {
  @Field(() => [PersonType], { description: 'Who.' })
  people!: readonly PersonType[]

  @Field(() => Float, { description: 'The part of the seat that is away, in FTE.' })
  fte!: number

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which the first of them is back; null when no day is recorded.',
  })
  until!: string | null

  @Field(() => AbsenceCoverEnum, { description: 'Whether that is covered.' })
  cover!: AbsenceCover

  @Field(() => NonNegativeIntScalar, { description: 'Accounts that still lie with the seat.' })
  accounts!: number
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

  @Field(() => Float, {
    description: 'What it can carry on the day, in seats: FTE × ramp × the share that is not away.',
  })
  capacity!: number

  @Field(() => Float, {
    description:
      'What it can carry once ramps and leaves are over, in seats: the FTE, without who is away with no day of return.',
  })
  fullCapacity!: number

  @Field(() => SeatAbsenceType, {
    nullable: true,
    description: 'Who is away from it, and whether that is covered; null when nobody is.',
  })
  absence!: SeatAbsenceType | null

  @Field(() => RatioType, { description: 'Load ÷ capacity: 0.65 is 65 %.' })
  utilisation!: RatioType

  @Field(() => RatioType, {
    description: 'Load ÷ full capacity: how full it is once ramps and leaves are over.',
  })
  fullUtilisation!: RatioType

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

  @Field(() => Money, {
    description: 'What they pay a year (balances, else ACV), in the same shares.',
  })
  revenue!: Money

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
  const { revenue, utilisation, fullUtilisation, ...same } = book
  return {
    ...same,
    position: new PositionType(view, position),
    family: seat.family,
    holders: seat.holders.flatMap(({ personId, fte, capacity, leave }) => {
      const person = view.people.get(personId)
      if (person === undefined) return []
      return [{ person: new PersonType(view, person), fte, capacity, isAway: leave !== null }]
    }),
    capacity: seat.capacity,
    fullCapacity: fullCapacityOf(seat),
    absence: toSeatAbsence(view, seat),
    utilisation: toRatio(utilisation, locale),
    fullUtilisation: toRatio(fullUtilisation, locale),
    triggerUtilisation: toRatio(triggerUtilisation(book.rows, seat.capacity, seat.family), locale),
    revenue: moneyOf(Math.round(revenue), view.organization),
    get evidence() {
      return toEvidence(seatEvidence(view, seat, position, book), locale)
    },
  }
}

function toSeatAbsence(view: OrganizationView, seat: SeatLoad): SeatAbsenceType | null {
  const absence = seatAbsence(view, seat)
  if (absence === null) return null
  const { personIds, until, ...same } = absence
  const people = personIds.flatMap((id) => {
    const person = view.people.get(id)
    return person === undefined ? [] : [new PersonType(view, person)]
  })
  return { ...same, people, until: until === null ? null : formatDay(until) }
}
