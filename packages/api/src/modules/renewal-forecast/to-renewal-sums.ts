import type { OrganizationView, RenewalSum, RenewalSums } from '@postscale/domain'
import { moneyOf } from '../../shared/money/money.js'
import type { NamedRenewalSumType } from './types/named-renewal-sum-type.js'
import type { RenewalSumType } from './types/renewal-sum-type.js'
import type { RenewalSumsType } from './types/renewal-sums-type.js'

/** Sums of renewals for GraphQL. */
export function toRenewalSums(view: OrganizationView, sums: RenewalSums): RenewalSumsType {
  const named = (by: Readonly<Record<string, RenewalSum>>): NamedRenewalSumType[] =>
    Object.entries(by).map(([key, sum]) => ({ key, sum: toRenewalSum(view, sum) }))
  return {
    up: toRenewalSum(view, sums.up),
    weighted: moneyOf(sums.weighted, view.organization),
    byHealth: named(sums.byHealth),
    byStage: named(sums.byStage),
    byIntent: named(sums.byIntent),
    unowned: toRenewalSum(view, sums.unowned),
    vacant: toRenewalSum(view, sums.vacant),
  }
}

/** One sum of renewals for GraphQL. */
export function toRenewalSum(
  { organization }: OrganizationView,
  { renewals, arr }: RenewalSum,
): RenewalSumType {
  return { renewals, arr: moneyOf(arr, organization) }
}
