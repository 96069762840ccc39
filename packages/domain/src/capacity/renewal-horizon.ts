import type { Period } from '../kernel/period.js'
import type { OrganizationView } from '../state/view.js'
import { DAYS_A_MONTH } from './days-a-month.js'
import { figuresOf } from './figures-of.js'

/** The days in which a contract's end is a renewal ahead: 12 months from the view's day (policy). */
export function renewalHorizon(view: OrganizationView): Period {
  const months = figuresOf(view).number('capacity.renewals.trigger.horizon')
  return { from: view.day, to: view.day + Math.ceil(months * DAYS_A_MONTH) }
}
