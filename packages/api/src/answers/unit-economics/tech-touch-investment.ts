import { type Locale, type OrganizationView, techTouchInvestment } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { Money, moneyOf } from '../../graphql/money.js'
import { RatioType, toRatio } from '../../graphql/ratio.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'

@ObjectType('TechTouchInvestment', {
  description: 'What building the tech-touch tier takes, and from how many accounts on it pays.',
  simpleResolvers: true,
})
export class TechTouchInvestmentType {
  @Field(() => NonNegativeIntScalar, {
    description: 'Accounts whose tier is tech-touch; 0 where it is yet to be founded.',
  })
  accounts!: number

  @Field(() => Money, { description: 'Yearly cost of the CSMs who work for it alone.' })
  staffed!: Money

  @Field(() => Money, {
    description:
      'Of `policy.cost.techTouch.fixed`, what they do not work off in `policy.cost.techTouch.years`: assumed, once.',
  })
  missing!: Money

  @Field(() => Money, { description: 'That by the year.' })
  perYear!: Money

  @Field(() => RatioType, {
    description:
      'Accounts from which it bears its cost: (staffed + per year) ÷ (average revenue × the largest viable share − marginal cost), upwards.',
  })
  breakEvenAccounts!: RatioType

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

/** The tech-touch tier as a group for GraphQL; null when costs cannot be told. */
export function toTechTouchInvestment(
  view: OrganizationView,
  locale: Locale,
): TechTouchInvestmentType | null {
  const investment = techTouchInvestment(view)
  if (investment === null) return null
  const money = (amount: number) => moneyOf(amount, view.organization)
  return {
    accounts: investment.accounts,
    staffed: money(investment.staffed),
    missing: money(investment.missing),
    perYear: money(investment.perYear),
    breakEvenAccounts: toRatio(investment.breakEvenAccounts, locale),
    evidence: toEvidence(investment.evidence, locale),
  }
}
