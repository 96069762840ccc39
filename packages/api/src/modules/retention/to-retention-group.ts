import {
  formatDay,
  type ArrFlow,
  type Locale,
  type OrganizationView,
  type RetentionGroup,
  type RetentionPoint,
} from '@postscale/domain'
import { toEvidence } from '../../shared/evidence/to-evidence.js'
import { moneyOf } from '../../shared/money/money.js'
import { toRatio } from '../capacity/to-ratio.js'
import { groupName } from './group-name.js'
import { toJudgedRatio } from './to-judged-ratio.js'
import type { ArrFlowType } from './types/arr-flow-type.js'
import type { RetentionGroupType } from './types/retention-group-type.js'
import type { RetentionPeriod } from './types/retention-period-enum.js'
import type { RetentionPointType } from './types/retention-point-type.js'
import { PositionType, TeamType } from '../../graphql/types.js'

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
