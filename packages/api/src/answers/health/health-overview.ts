import {
  type AccountsHealth,
  HEALTH_LEVELS,
  type HealthLevel,
  type Locale,
  type OrganizationView,
} from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { Money, moneyOf } from '../../graphql/money.js'
import { RatioType, toRatio } from '../../graphql/ratio.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'
import { HealthLevelEnum } from './account-health.js'
import { HealthTally } from './health-tally.js'

@ObjectType('HealthLevelCount', {
  description:
    'The accounts of one level of health; the evidence is with the answer it is part of.',
  simpleResolvers: true,
})
export class HealthLevelCountType {
  @Field(() => HealthLevelEnum, {
    nullable: true,
    description: 'The level; null for accounts without a score.',
  })
  level!: HealthLevel | null

  @Field(() => NonNegativeIntScalar, { description: 'How many accounts.' })
  accounts!: number

  @Field(() => Money, { description: 'What they pay a year: balances, else ACV.' })
  revenue!: Money
}

@ObjectType('HealthOverview', {
  description:
    'How the accounts stand, out of the signals recorded up to the day shown (PM “Pillars”).',
  simpleResolvers: true,
})
export class HealthOverviewType {
  view!: OrganizationView
  health!: AccountsHealth

  @Field(() => NonNegativeIntScalar, { description: 'Accounts.' })
  accounts!: number

  @Field(() => NonNegativeIntScalar, { description: 'Of them, those with a health score.' })
  scored!: number

  @Field(() => RatioType, { description: 'Mean of their scores, 0–100.' })
  meanScore!: RatioType

  @Field(() => [HealthLevelCountType], {
    description: 'Every level from the best, and last the accounts without a score.',
  })
  levels!: readonly HealthLevelCountType[]

  @Field(() => [String], {
    description: 'Metrics that were measured lately and that the health model does not know.',
  })
  unknownMetrics!: readonly string[]

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

/** The counts of every level, and last of the accounts without a score. */
export function toLevelCounts(
  { organization }: OrganizationView,
  tally: HealthTally,
): HealthLevelCountType[] {
  return [...HEALTH_LEVELS, null].map((level) => {
    const { accounts, revenue } = tally.of(level)
    return { level, accounts, revenue: moneyOf(revenue, organization) }
  })
}

/** The health of all accounts for GraphQL. */
export function toHealthOverview(
  view: OrganizationView,
  health: AccountsHealth,
  locale: Locale,
): HealthOverviewType {
  const tally = new HealthTally(health)
  for (const row of view.accounts.rows) tally.add(view, row)
  return {
    view,
    health,
    accounts: tally.accounts,
    scored: tally.scored,
    meanScore: toRatio(tally.meanScore, locale),
    levels: toLevelCounts(view, tally),
    unknownMetrics: health.unknownMetrics,
    evidence: toEvidence(health.evidence, locale),
  }
}
