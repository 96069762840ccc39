import { capacityOf } from '../../../capacity/capacity-of.js'
import { figuresOf } from '../../../evidence/figures.js'
import { seatPortions } from '../../../capacity/line-tally.js'
import type { Id } from '../../../../kernel/ids.js'
import type { OrganizationView } from '../../../../state/view.js'
import { customersOf } from '../../../customers/customers-of.js'
import type { LintRule } from '../../lint-rule.js'
import { personSubject } from '../../lint-subject.js'
import { seatBook } from '../../seat-book.js'

/**
 * One person carries, as CSM, more than 20 % of the recurring revenue. Job shares and pools count by
 * each one's part. Where so few people carry accounts that each has more than that even when all have
 * the same, it cannot be helped, and is only worth knowing.
 *
 * Source: 3-rules "Org lint".
 */
export const singlePointOfFailure: LintRule = {
  id: 'single-point-of-failure',
  severity: 'WARNING',
  benchmarks: ['policy.lint.singlePointOfFailure'],
  check: ({ view }) => {
    const total = customersOf(view).revenue
    if (total === 0) return []
    const { used, number } = figuresOf(view)
    const limit = number('policy.lint.singlePointOfFailure')
    const carried = revenueByPerson(view)
    const cannotBeHelped = carried.size * limit < 1
    return [...carried]
      .filter(([, revenue]) => revenue / total > limit)
      .map(([personId, revenue]) => {
        const subject = personSubject(view, personId)
        const { currency } = view.organization
        const params = { person: subject.name, share: revenue / total, limit, revenue, currency }
        return {
          subject,
          ...(cannotBeHelped && { severity: 'INFO' as const }),
          message: { key: 'orgLint.single-point-of-failure' as const, params },
          inputs: [
            ['revenue', Math.round(revenue), 'MINOR_UNITS'],
            ['total', total, 'MINOR_UNITS'],
          ] as const,
          figures: [used('policy.lint.singlePointOfFailure')],
        }
      })
  },
}

function revenueByPerson(view: OrganizationView): ReadonlyMap<Id, number> {
  const byPerson = new Map<Id, number>()
  for (const seat of capacityOf(view).seats) {
    const { revenue } = seatBook(view, seat, { family: 'CSM' })
    if (revenue === 0) continue
    for (const { personId, work } of seatPortions(seat)) {
      if (personId === null) continue
      byPerson.set(personId, (byPerson.get(personId) ?? 0) + revenue * work)
    }
  }
  return byPerson
}
