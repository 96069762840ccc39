import type { RoleFamily } from '../../entities/vocabularies.js'
import { type Day, DAYS_A_MONTH } from '../../kernel/days.js'
import type { OrganizationView } from '../../state/view.js'
import { figuresOf } from '../evidence/figures.js'
import { RAMP_FIGURE } from './ramp.js'

/**
 * The day on which somebody whom one decides to hire on the view's day is worth a whole seat: the view's
 * day + hiring lead time (60 days, policy) + the ramp of the role family. What is missing only until then
 * is no reason to hire.
 *
 * Source: 3-rules "Landing day".
 */
export function landingDay(view: OrganizationView, family: RoleFamily): Day {
  const { number } = figuresOf(view)
  const rampFigure = RAMP_FIGURE[family]
  const months = rampFigure === null ? 0 : number(rampFigure)
  return view.day + Math.ceil(number('policy.hiring.leadTime') + months * DAYS_A_MONTH)
}
