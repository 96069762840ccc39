import { localize, type CustomerCost, type Locale, type OrganizationView } from '@postscale/domain'
import { toEvidence } from '../../shared/evidence/to-evidence.js'
import { moneyOf } from '../../shared/money/money.js'
import type { CustomerCostType } from './types/customer-cost-type.js'

/** What one customer costs, for GraphQL. */
export function toCustomerCost(
  { organization }: OrganizationView,
  { people, total, evidence }: CustomerCost,
  locale: Locale,
): CustomerCostType {
  return {
    people: moneyOf(people.value === null ? null : Math.round(people.value), organization),
    total: moneyOf(total.value, organization),
    reason: total.reason === null ? null : localize(locale, total.reason),
    evidence: toEvidence(evidence, locale),
  }
}
