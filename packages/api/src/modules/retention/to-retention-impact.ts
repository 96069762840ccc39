import type { ImpactOutcome, ImpactYear, Locale, OrganizationView } from '@postscale/domain'
import { toEvidence } from '../../shared/evidence/to-evidence.js'
import { moneyOf } from '../../shared/money/money.js'
import { toJudgedRatio } from './to-judged-ratio.js'
import type { RetentionImpactType, RetentionImpactYearType } from './types/retention-impact-type.js'

const basisPoints = 10_000

/** What a case comes to, for GraphQL. */
export function toRetentionImpact(
  view: OrganizationView,
  outcome: ImpactOutcome,
  locale: Locale,
): RetentionImpactType {
  const { name, renewal, expansion } = outcome.case
  return {
    name,
    renewal: renewal / basisPoints,
    expansion: expansion / basisPoints,
    grr: toJudgedRatio(outcome.grr, locale),
    nrr: toJudgedRatio(outcome.nrr, locale),
    years: outcome.years.map((year) => toYear(view, year)),
    paybackMonths: toJudgedRatio(outcome.paybackMonths, locale),
    ltvToCac: toJudgedRatio(outcome.ltvToCac, locale),
    evidence: toEvidence(outcome.evidence, locale),
  }
}

function toYear({ organization }: OrganizationView, each: ImpactYear): RetentionImpactYearType {
  return {
    year: each.year,
    arr: moneyOf(each.arr, organization),
    renewed: moneyOf(each.renewed, organization),
    lost: moneyOf(each.lost, organization),
    revenue: moneyOf(each.revenue, organization),
    arrDifference: moneyOf(each.arrDifference, organization),
    revenueDifference: moneyOf(each.revenueDifference, organization),
  }
}
