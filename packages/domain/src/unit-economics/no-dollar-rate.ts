import type { OrganizationView } from '../state/view.js'
import type { NotEvaluated } from './not-evaluated.js'

/** Why nothing that rests on dollars is told: the currency is another and nobody said its rate. */
export function noDollarRate(view: OrganizationView): NotEvaluated {
  const { currency } = view.organization
  return {
    status: 'NOT_EVALUATED',
    reason: { key: 'unitEconomics.REASON_NO_RATE', params: { currency } },
  }
}
