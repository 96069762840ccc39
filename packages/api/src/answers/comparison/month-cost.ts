import type { CostByMonth, OrganizationView } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { Money, moneyOf } from '../../graphql/money.js'
import { DateScalar } from '../../graphql/scalars.js'

@ObjectType('MonthCost', {
  description: 'What the staff costs in one month.',
  simpleResolvers: true,
})
class MonthCostType {
  @Field(() => DateScalar, { description: 'The month’s first day.' })
  month!: string

  @Field(() => Money, { description: 'Before; 0 where there was no organization.' })
  before!: Money

  @Field(() => Money, { description: 'After.' })
  after!: Money

  @Field(() => Money, {
    description: 'All seats at plan before, whether or not anybody sits there.',
  })
  budgetBefore!: Money

  @Field(() => Money, { description: 'The same after.' })
  budgetAfter!: Money
}

@ObjectType('CostByMonth', {
  description:
    'What the staff costs in the twelve calendar months that follow the day of the effects: a twelfth of a year’s run rate, of who is employed, and of its budget, of all seats at plan, as they are on the month’s first day. A seat that stands open is in the budget from its first day on. What hiring costs once is told by `cost`.',
  simpleResolvers: true,
})
export class CostByMonthType {
  @Field(() => [MonthCostType], { description: 'The twelve months in order.' })
  months!: MonthCostType[]

  @Field(() => Money, { description: 'The sum of the months before.' })
  before!: Money

  @Field(() => Money, { description: 'The sum of the months after.' })
  after!: Money

  @Field(() => Money, { description: 'After − before. Negative saves.' })
  change!: Money

  @Field(() => Money, { description: 'The sum of the months’ budgets before.' })
  budgetBefore!: Money

  @Field(() => Money, { description: 'The sum of the months’ budgets after.' })
  budgetAfter!: Money

  @Field(() => Money, { description: 'Budget after − budget before. Negative saves.' })
  budgetChange!: Money
}

/** What the months cost, for GraphQL. */
export function toCostByMonth(
  { organization }: OrganizationView,
  { months, before, after, budgetBefore, budgetAfter }: CostByMonth,
): CostByMonthType {
  const money = (amount: number) => moneyOf(amount, organization)
  return {
    months: months.map((each) => ({
      month: each.month,
      before: money(each.before),
      after: money(each.after),
      budgetBefore: money(each.budgetBefore),
      budgetAfter: money(each.budgetAfter),
    })),
    before: money(before),
    after: money(after),
    change: money(after - before),
    budgetBefore: money(budgetBefore),
    budgetAfter: money(budgetAfter),
    budgetChange: money(budgetAfter - budgetBefore),
  }
}
