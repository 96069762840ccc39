import {
  type ArrFlow,
  formatDay,
  type Locale,
  type OrganizationView,
  type RetentionGroup,
  type RetentionGrouping,
  type RetentionPoint,
} from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { vocabularyEnum } from '../../graphql/enums.js'
import { toEvidence } from '../../graphql/evidence.js'
import { Grouped, toGrouped } from '../../graphql/grouped.js'
import { moneyOf } from '../../graphql/money.js'
import { toRatio } from '../../graphql/ratio.js'
import { type ArrFlowType, RetentionPointType, toJudgedRatio } from './retention-point.js'

/** How long the periods of a series are. */
export type RetentionPeriod = 'MONTH' | 'YEAR'

/** How long the periods of a series are. */
export const RetentionPeriodEnum = vocabularyEnum<RetentionPeriod>(
  'RetentionPeriod',
  'How long each period of a series of retention is; periods end with a calendar month.',
  {
    MONTH: 'One calendar month.',
    YEAR: 'The 12 months up to the end of a calendar month.',
  },
)

/** By what retention is told apart. */
export const RetentionGroupingEnum = vocabularyEnum<RetentionGrouping>(
  'RetentionGrouping',
  'By what retention is told apart; accounts count where they were when the period began.',
  {
    ORGANIZATION: 'The whole organization.',
    SEGMENT: 'What kind of customer the account was.',
    TIER: 'How the account was served.',
    REGION: 'The region of the account.',
    TEAM: 'The team that was accountable as its CSM, by a seat or as a whole.',
    CSM: 'The seat that was accountable as its CSM.',
    COHORT: 'The quarter of the account’s first ARR movement.',
  },
)

@ObjectType('RetentionGroup', {
  implements: Grouped,
  description: 'A group of accounts with its retention, period by period.',
  simpleResolvers: true,
})
export class RetentionGroupType extends Grouped {
  view!: OrganizationView

  @Field(() => RetentionGroupingEnum, { description: 'What is grouped by.' })
  groupBy!: RetentionGrouping

  @Field(() => [RetentionPointType], {
    description: 'One for each month asked for, in order; the last month is the latest that ended.',
  })
  points!: readonly RetentionPointType[]
}

/** A group's retention for GraphQL. */
export function toRetentionGroup(
  view: OrganizationView,
  { monthly, annual, ...group }: RetentionGroup,
  period: RetentionPeriod,
  locale: Locale,
): RetentionGroupType {
  const points = period === 'MONTH' ? monthly : annual
  return {
    ...toGrouped(view, group, locale),
    view,
    groupBy: group.by,
    points: points.map((point) => toRetentionPoint(view, point, locale)),
  }
}

function toRetentionPoint(
  view: OrganizationView,
  { period, retention, flow, changedHands }: RetentionPoint,
  locale: Locale,
): RetentionPointType {
  const { accounts, churnedAccounts, start, kept, end, grr, nrr, logoRetention } = retention
  return {
    from: formatDay(period.from),
    before: formatDay(period.to),
    accounts,
    churnedAccounts,
    start: moneyOf(start, view.organization),
    kept: moneyOf(kept, view.organization),
    end: moneyOf(end, view.organization),
    grr: toJudgedRatio(grr, locale),
    nrr: toJudgedRatio(nrr, locale),
    logoRetention: toRatio(logoRetention, locale),
    flow: toArrFlow(view, flow, locale),
    changedHands: {
      ...changedHands,
      came: moneyOf(changedHands.came, view.organization),
      went: moneyOf(changedHands.went, view.organization),
    },
    evidence: toEvidence(retention.evidence, locale),
  }
}

function toArrFlow(view: OrganizationView, flow: ArrFlow, locale: Locale): ArrFlowType {
  const { won, expansion, contraction, churn, quickRatio, evidence } = flow
  return {
    start: moneyOf(flow.start, view.organization),
    exchange: moneyOf(flow.exchange, view.organization),
    closing: moneyOf(flow.closing, view.organization),
    netNew: moneyOf(flow.netNew, view.organization),
    won: moneyOf(won, view.organization),
    fromNew: moneyOf(flow.fromNew, view.organization),
    returned: moneyOf(flow.returned, view.organization),
    opened: moneyOf(flow.opened, view.organization),
    expansion: moneyOf(expansion, view.organization),
    contraction: moneyOf(contraction, view.organization),
    churn: moneyOf(churn, view.organization),
    quickRatio: toJudgedRatio(quickRatio, locale),
    evidence: toEvidence(evidence, locale),
  }
}
