import {
  LIFECYCLE_WARNINGS,
  type LifecycleStage,
  type LifecycleWarningKey,
  type Locale,
  type OrganizationView,
  type Segment,
} from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { LifecycleStageEnum, SegmentEnum } from '../../graphql/enums.js'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { Money, moneyOf } from '../../graphql/money.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'
import type { LifecycleCell } from './lifecycle-overview.service.js'
import { LifecycleWarningEnum } from './lifecycle.js'

@ObjectType('LifecycleCell', {
  description: 'The accounts of one segment in one stage of their life (PM “Six stages”).',
  simpleResolvers: true,
})
class LifecycleCellType {
  @Field(() => LifecycleStageEnum, {
    nullable: true,
    description: 'The stage; null for accounts of which no start is known.',
  })
  stage!: LifecycleStage | null

  @Field(() => SegmentEnum, { description: 'The segment.' })
  segment!: Segment

  @Field(() => NonNegativeIntScalar, { description: 'Accounts.' })
  accounts!: number

  @Field(() => Money, { description: 'What they pay a year: balances, else ACV.' })
  revenue!: Money

  @Field(() => [LifecycleWarningCountType], { description: 'What is late or at risk among them.' })
  warnings!: LifecycleWarningCountType[]
}

@ObjectType('LifecycleWarningCount', {
  description: 'How many accounts have a warning.',
  simpleResolvers: true,
})
class LifecycleWarningCountType {
  @Field(() => LifecycleWarningEnum, { description: 'The warning.' })
  key!: LifecycleWarningKey

  @Field(() => NonNegativeIntScalar, { description: 'Accounts that have it.' })
  accounts!: number
}

@ObjectType('LifecycleOverview', {
  description: 'Where all customers stand in their lives (PM “Six stages”).',
  simpleResolvers: true,
})
export class LifecycleOverviewType {
  @Field(() => [LifecycleCellType], {
    description: 'By stage, in the order of a customer’s life, and segment; without empty ones.',
  })
  cells!: LifecycleCellType[]

  @Field(() => [LifecycleWarningCountType], { description: 'What is late or at risk in all.' })
  warnings!: LifecycleWarningCountType[]

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

/** Where all customers stand in their lives, for GraphQL. */
export function toLifecycleOverview(
  { accounts, organization }: OrganizationView,
  cells: readonly LifecycleCell[],
  locale: Locale,
): LifecycleOverviewType {
  const warnings = LIFECYCLE_WARNINGS.map((key) => ({
    key,
    accounts: cells.reduce((sum, cell) => sum + cell.warnings[key], 0),
  }))
  const unknown = cells
    .filter(({ stage }) => stage === null)
    .reduce((sum, cell) => sum + cell.accounts, 0)
  const count = (name: string, value: number) => ({ name, value, unit: 'ACCOUNTS' as const })
  const params = { accounts: accounts.count, unknown }
  return {
    cells: cells.map(({ revenue, warnings: found, ...cell }) => ({
      ...cell,
      revenue: moneyOf(revenue, organization),
      warnings: LIFECYCLE_WARNINGS.map((key) => ({ key, accounts: found[key] })),
    })),
    warnings,
    evidence: toEvidence(
      {
        inputs: [
          count('accounts', accounts.count),
          count('withoutStage', unknown),
          ...warnings.map((warning) => count(warning.key, warning.accounts)),
        ],
        figures: [],
        message: { key: 'lifecycle.OVERVIEW', params },
      },
      locale,
    ),
  }
}
