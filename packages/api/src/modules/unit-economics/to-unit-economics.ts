import {
  accountCosts,
  blendedEconomics,
  evidenceOf,
  localize,
  type EconomicsGrouping,
  type Locale,
  type OrganizationView,
} from '@postscale/domain'
import { toEvidence } from '../../shared/evidence/to-evidence.js'
import { moneyOf } from '../../shared/money/money.js'
import { toRatio } from '../capacity/to-ratio.js'
import type { UnitEconomicsType } from './types/unit-economics-type.js'

const unknown = {
  revenue: null,
  cost: null,
  idle: null,
  overhead: null,
  seatsWithoutCost: null,
  share: null,
  verdict: null,
  marginShare: null,
  marginLeft: null,
}

/** The costs of the whole for GraphQL; its lines are made when they are asked for. */
export function toUnitEconomics(
  view: OrganizationView,
  groupBy: EconomicsGrouping,
  locale: Locale,
): UnitEconomicsType {
  const blended = blendedEconomics(view)
  if (blended.status === 'NOT_EVALUATED') {
    const { status, reason } = blended
    const evidence = toEvidence(evidenceOf(reason, [], []), locale)
    return { ...unknown, view, groupBy, status, reason: localize(locale, reason), evidence }
  }
  const money = (amount: number) => moneyOf(amount, view.organization)
  return {
    view,
    groupBy,
    status: 'EVALUATED',
    reason: null,
    revenue: money(blended.revenue),
    cost: money(blended.cost),
    idle: money(blended.idle),
    overhead: money(blended.overhead),
    seatsWithoutCost: accountCosts(view)?.seatsWithoutCost ?? null,
    share: toRatio(blended.share, locale),
    verdict: blended.verdict,
    marginShare: toRatio(blended.marginShare, locale),
    marginLeft: blended.marginLeft,
    evidence: toEvidence(blended.evidence, locale),
  }
}
