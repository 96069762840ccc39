import { evidenceOf } from '../../evidence/evidence.js'
import type { OrganizationView } from '../../../state/view.js'
import type { MoveOnCondition } from '../move-on-condition.js'
import { specialisationOrder } from '../specialisation-order.js'

/**
 * Handoffs justify specialisation: some work that CSMs still do beside their own would keep a
 * specialist busy (see `specialisationOrder`; support is told by customers here, not by tickets).
 */
export function specialistsDue(view: OrganizationView): MoveOnCondition {
  const { steps } = specialisationOrder(view, null)
  const due = steps.filter(({ status }) => status === 'DUE')
  const families = due.map(({ family }) => family)
  return {
    id: 'SPECIALISTS_DUE',
    stage: 2,
    status: due.length > 0 ? 'MET' : 'NOT_MET',
    evidence: evidenceOf(
      { key: 'orgStructure.SPECIALISTS_DUE', params: { families } },
      steps.map(({ family, busy }) => [`busy.${family}`, busy, 'SEATS']),
      steps.flatMap(({ evidence }) => evidence.figures),
    ),
  }
}
