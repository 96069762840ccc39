import { capacityOf } from '../../../capacity/capacity-of.js'
import type { FindingDraft } from '../../finding.js'
import type { LintRule } from '../../lint-rule.js'
import { positionSubject } from '../../lint-subject.js'
import { seatBook } from '../../seat-book.js'
import { CAPACITY_BENCHMARKS } from '../../rule-benchmarks.js'

/**
 * A seat carries more than it can: its load exceeds its capacity (open tops do not count).
 *
 * Source: TS "Capacity ratios"; 3-rules "Capacity".
 */
export const overCapacity: LintRule = {
  id: 'over-capacity',
  severity: 'ERROR',
  benchmarks: CAPACITY_BENCHMARKS,
  check: ({ view }) =>
    capacityOf(view).seats.flatMap((seat): readonly FindingDraft[] => {
      const { position, capacity } = seat
      if (position === null || capacity === 0) return []
      const { band, load, accounts, figures } = seatBook(view, seat)
      if (band !== 'OVER') return []
      const utilisation = load / capacity
      const params = { seat: position.title, utilisation, load, capacity }
      return [
        {
          subject: positionSubject(position),
          message: { key: 'orgLint.over-capacity', params },
          inputs: [
            ['load', load, 'SEATS'],
            ['capacity', capacity, 'SEATS'],
            ['accounts', accounts, 'ACCOUNTS'],
          ],
          figures,
        },
      ]
    }),
}
