import {
  type ArrFlow,
  formatDay,
  type Locale,
  localize,
  type OrganizationView,
  type RetentionGroup,
  type RetentionGrouping,
  type RetentionPoint,
  SEGMENTS,
  TIERS,
} from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { vocabularyEnum } from '../../graphql/enums.js'
import { toEvidence } from '../../graphql/evidence.js'
import { moneyOf } from '../../graphql/money.js'
import { toRatio } from '../../graphql/ratio.js'
import { PositionType, TeamType } from '../../graphql/types/types.js'
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
    TEAM: 'The team that was accountable as its CSM, by a seat or as a whole.',
    CSM: 'The seat that was accountable as its CSM.',
    COHORT: 'The quarter of the account’s first ARR movement.',
  },
)

@ObjectType('RetentionGroup', {
  description: 'A group of accounts with its retention, period by period.',
  simpleResolvers: true,
})
export class RetentionGroupType {
  @Field(() => RetentionGroupingEnum, { description: 'What is grouped by.' })
  groupBy!: RetentionGrouping

  @Field(() => String, {
    nullable: true,
    description:
      'What tells it from the others: the segment’s, tier’s or quarter’s own word, else an id within the organization; null is "none of them".',
  })
  key!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'What people call it, in the language of the request; null is "none of them".',
  })
  name!: string | null

  @Field(() => TeamType, {
    nullable: true,
    description: 'The team, where grouped by teams; null when it is gone on the day shown.',
  })
  team!: TeamType | null

  @Field(() => PositionType, {
    nullable: true,
    description: 'The seat, where grouped by CSMs; null when it is gone on the day shown.',
  })
  position!: PositionType | null

  @Field(() => [RetentionPointType], {
    description: 'One for each month asked for, in order; the last month is the latest that ended.',
  })
  points!: readonly RetentionPointType[]
}

/** A group's retention for GraphQL. */
export function toRetentionGroup(
  view: OrganizationView,
  { by, key, name, monthly, annual }: RetentionGroup,
  period: RetentionPeriod,
  locale: Locale,
): RetentionGroupType {
  const team = by === 'TEAM' && key !== null ? view.teams.get(key) : undefined
  const seat = by === 'CSM' && key !== null ? view.positions.get(key) : undefined
  const points = period === 'MONTH' ? monthly : annual
  return {
    groupBy: by,
    key,
    name: groupName(key, name, locale),
    team: team === undefined ? null : new TeamType(view, team),
    position: seat === undefined ? null : new PositionType(view, seat),
    points: points.map((point) => toRetentionPoint(view, point, locale)),
  }
}

function toRetentionPoint(
  view: OrganizationView,
  { period, retention, flow }: RetentionPoint,
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
    evidence: toEvidence(retention.evidence, locale),
  }
}

function toArrFlow(view: OrganizationView, flow: ArrFlow, locale: Locale): ArrFlowType {
  const { won, expansion, contraction, churn, quickRatio, evidence } = flow
  return {
    won: moneyOf(won, view.organization),
    expansion: moneyOf(expansion, view.organization),
    contraction: moneyOf(contraction, view.organization),
    churn: moneyOf(churn, view.organization),
    quickRatio: toJudgedRatio(quickRatio, locale),
    evidence: toEvidence(evidence, locale),
  }
}

/** What people call a group; a segment's and a tier's name is in the language of the request. */
export function groupName(key: string | null, name: string | null, locale: Locale): string | null {
  const segment = SEGMENTS.find((each) => each === key)
  if (segment !== undefined) {
    return localize(locale, { key: `things.segment.${segment}`, params: {} })
  }
  const tier = TIERS.find((each) => each === key)
  if (tier !== undefined) return localize(locale, { key: `things.tier.${tier}`, params: {} })
  return name
}
