import { formatDay } from '../../../../kernel/days.js'
import { viewAt } from '../../../../state/view-at.js'
import type { OrganizationView } from '../../../../state/view.js'
import { capacityOf } from '../../../capacity/capacity-of.js'
import { landingDay } from '../../../capacity/landing-day.js'
import { fullCapacityOf, type SeatLoad } from '../../../capacity/seats.js'
import { figuresOf } from '../../../evidence/figures.js'
import type { FindingDraft } from '../../finding.js'
import type { LintRule } from '../../lint-rule.js'
import { positionSubject } from '../../lint-subject.js'
import { seatBook } from '../../seat-book.js'
import { CAPACITY_BENCHMARKS } from '../../rule-benchmarks.js'

/**
 * A seat carries more than whoever sits in it can once they have learnt the role and are back (open tops do
 * not count). A warning only where what is on record brings the book back within that before a hire could.
 *
 * Source: TS "Capacity ratios"; 3-rules "Landing day".
 */
export const overCapacity: LintRule = {
  id: 'over-capacity',
  severity: 'ERROR',
  benchmarks: [...CAPACITY_BENCHMARKS, 'policy.hiring.leadTime'],
  check: ({ view }) =>
    capacityOf(view).seats.flatMap((seat): readonly FindingDraft[] => {
      const { position } = seat
      const book = fullBook(view, seat)
      if (position === null || book?.band !== 'OVER') return []
      const { load, accounts, capacity, figures } = book
      const on = landingDay(view, seat.family)
      const until = isOverOn(viewAt(view.state, on), seat) ? null : formatDay(on)
      const params = { seat: position.title, utilisation: load / capacity, load, capacity, until }
      return [
        {
          subject: positionSubject(position),
          severity: until === null ? 'ERROR' : 'WARNING',
          message: { key: 'orgLint.over-capacity', params },
          inputs: [
            ['load', load, 'SEATS'],
            ['capacity', capacity, 'SEATS'],
            ['accounts', accounts, 'ACCOUNTS'],
            ['landingDay', formatDay(on), 'DATE'],
          ],
          figures: [...figures, figuresOf(view).used('policy.hiring.leadTime')],
        },
      ]
    }),
}

/** The book against all who sit in the seat; null where nobody does. */
function fullBook(view: OrganizationView, seat: SeatLoad) {
  const capacity = fullCapacityOf(seat)
  return capacity === 0 ? null : seatBook(view, seat, { capacity })
}

/** Whether the seat is still over on a later day, or empty then. */
function isOverOn(later: OrganizationView, { position, family }: SeatLoad): boolean {
  const seat = capacityOf(later)
    .ofFamily(family)
    .find((each) => each.position?.id === position?.id)
  if (seat === undefined) return false
  const book = fullBook(later, seat)
  return book === null ? seatBook(later, seat).accounts > 0 : book.band === 'OVER'
}
