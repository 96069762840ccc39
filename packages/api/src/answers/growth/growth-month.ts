import type {
  CapacityRow,
  GrowthLine,
  GrowthMonth,
  Locale,
  OrganizationView,
  RoleFamily,
} from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { RoleFamilyEnum } from '../../graphql/enums.js'
import { DateScalar, NonNegativeIntScalar } from '../../graphql/scalars.js'
import { CapacityRowEnum } from '../capacity/capacity-line.js'
import {
  GrowthMoneySpreadType,
  GrowthSpreadType,
  toMoneySpread,
  toSpread,
} from './growth-spread.js'

@ObjectType('GrowthRow', {
  description: 'The load of one row of the capacity table in a month of a projection.',
  simpleResolvers: true,
})
class GrowthRowType {
  @Field(() => CapacityRowEnum, { description: 'The row.' })
  row!: CapacityRow

  @Field(() => GrowthSpreadType, { description: 'Σ load weight ÷ upper figure, in seats.' })
  load!: GrowthSpreadType
}

@ObjectType('GrowthLine', {
  description:
    'One role family in a month of a projection. On the first day its load, capacity and people needed are those of the capacity board’s line of the organization.',
  simpleResolvers: true,
})
class GrowthLineType {
  @Field(() => RoleFamilyEnum, { description: 'The role family.' })
  family!: RoleFamily

  @Field(() => GrowthSpreadType, { description: 'Σ weight ÷ upper figure, in seats.' })
  load!: GrowthSpreadType

  @Field(() => GrowthSpreadType, {
    description: 'Σ FTE × ramp of who is there, hires included, in seats.',
  })
  capacity!: GrowthSpreadType

  @Field(() => GrowthSpreadType, { description: 'Load ÷ capacity.' })
  utilisation!: GrowthSpreadType

  @Field(() => GrowthSpreadType, {
    description:
      'People needed beside those on record who are still there, the hires of the projection among them: the smallest number below every hire trigger, or at target utilisation for work without one.',
  })
  peopleNeeded!: GrowthSpreadType

  @Field(() => GrowthSpreadType, {
    description: 'Hires of the projection who are at work, as heads.',
  })
  hires!: GrowthSpreadType

  @Field(() => [GrowthRowType], { description: 'The load by row of the capacity table.' })
  rows!: GrowthRowType[]
}

@ObjectType('GrowthMonth', {
  description: 'One month of a projection; the first is the day that is shown.',
  simpleResolvers: true,
})
export class GrowthMonthType {
  @Field(() => NonNegativeIntScalar, {
    description: 'How many months of 30.4375 days after the day that is shown.',
  })
  month!: number

  @Field(() => DateScalar, { description: 'The day.' })
  date!: string

  @Field(() => GrowthSpreadType, { description: 'Customers, by the top of their family.' })
  customers!: GrowthSpreadType

  @Field(() => GrowthSpreadType, { description: 'Customers won in the month.' })
  newCustomers!: GrowthSpreadType

  @Field(() => GrowthSpreadType, { description: 'Customers lost in the month.' })
  lostCustomers!: GrowthSpreadType

  @Field(() => GrowthMoneySpreadType, { description: 'Recurring revenue a year.' })
  revenue!: GrowthMoneySpreadType

  @Field(() => GrowthSpreadType, {
    description:
      'Gross revenue retention of the twelve months up to the day, 0–1: what the record says of those before the day that is shown, times what the months since have kept.',
  })
  grr!: GrowthSpreadType

  @Field(() => GrowthSpreadType, {
    description: 'Net revenue retention of the same twelve months; 1.2 is 120 %.',
  })
  nrr!: GrowthSpreadType

  @Field(() => GrowthMoneySpreadType, {
    description:
      'What the staff costs a year, hires from their first day at work; one whose cost nothing tells counts 0.',
  })
  runRate!: GrowthMoneySpreadType

  @Field(() => GrowthSpreadType, { description: 'Run rate ÷ recurring revenue.' })
  costShare!: GrowthSpreadType

  @Field(() => GrowthSpreadType, {
    nullable: true,
    description:
      'Implementations that wait to begin; null where no seat and no work is of implementation.',
  })
  queued!: GrowthSpreadType | null

  @Field(() => [GrowthLineType], {
    description: 'Role families whose work grows with customers and has a figure.',
  })
  lines!: GrowthLineType[]
}

/** A month of a projection for GraphQL. */
export function toGrowthMonth(
  view: OrganizationView,
  { month, date, revenue, runRate, queued, lines, ...totals }: GrowthMonth,
  locale: Locale,
): GrowthMonthType {
  return {
    month,
    date,
    customers: toSpread(totals.customers, locale),
    newCustomers: toSpread(totals.newCustomers, locale),
    lostCustomers: toSpread(totals.lostCustomers, locale),
    revenue: toMoneySpread(view, revenue),
    grr: toSpread(totals.grr, locale),
    nrr: toSpread(totals.nrr, locale),
    runRate: toMoneySpread(view, runRate),
    costShare: toSpread(totals.costShare, locale),
    queued: queued === null ? null : toSpread(queued, locale),
    lines: lines.map((line) => toLine(line, locale)),
  }
}

function toLine({ family, rows, ...figures }: GrowthLine, locale: Locale): GrowthLineType {
  return {
    family,
    load: toSpread(figures.load, locale),
    capacity: toSpread(figures.capacity, locale),
    utilisation: toSpread(figures.utilisation, locale),
    peopleNeeded: toSpread(figures.peopleNeeded, locale),
    hires: toSpread(figures.hires, locale),
    rows: rows.map(({ row, load }) => ({ row, load: toSpread(load, locale) })),
  }
}
