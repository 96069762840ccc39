import {
  LIFECYCLE_WARNINGS,
  type LifecycleStage,
  type LifecycleWarningKey,
  type Locale,
  type NoStageReason,
  type OrganizationView,
  type Segment,
} from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { LifecycleStageEnum, SegmentEnum } from '../../graphql/enums.js'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { Money, moneyOf } from '../../graphql/money.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'
import type { LifecycleCell } from './lifecycle-overview.service.js'
import { LifecycleWarningEnum, NoStageReasonEnum } from './lifecycle.js'

@ObjectType('LifecycleCell', {
  description: 'The accounts of one segment in one stage of their life (PM “Six stages”).',
  simpleResolvers: true,
})
class LifecycleCellType {
  @Field(() => LifecycleStageEnum, {
    nullable: true,
    description: 'The stage; null for accounts that are in none.',
  })
  stage!: LifecycleStage | null

  @Field(() => NoStageReasonEnum, {
    nullable: true,
    description: 'Why they are in none; null when they are in one.',
  })
  noStage!: NoStageReason | null

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
  const without = (reason: NoStageReason): number =>
    cells.filter(({ noStage }) => noStage === reason).reduce((sum, cell) => sum + cell.accounts, 0)
  const [unknown, preStart] = [without('UNKNOWN'), without('PRE_START')]
  const count = (name: string, value: number) => ({ name, value, unit: 'ACCOUNTS' as const })
  const params = { accounts: accounts.count, unknown, preStart }
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
          count('preStart', preStart),
          ...warnings.map((warning) => count(warning.key, warning.accounts)),
        ],
        figures: [],
        message: { key: 'lifecycle.OVERVIEW', params },
      },
      locale,
    ),
  }
}
