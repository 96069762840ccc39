import { capacityOf } from '../../../capacity/capacity-of.js'
import { CAPACITY_ROWS, FAMILY_OF_ROW } from '../../../capacity/capacity-row.js'
import type { FigureUsed } from '../../../evidence/evidence.js'
import type { OrganizationView } from '../../../../state/view.js'
import type { RoleFamily } from '../../../../entities/vocabularies.js'
import { CAPACITY_BENCHMARKS } from '../../rule-benchmarks.js'
import type { FindingDraft } from '../../finding.js'
import type { LintRule } from '../../lint-rule.js'
import { positionSubject } from '../../lint-subject.js'
import { seatBook } from '../../seat-book.js'

/** The families whose load has a figure. */
const MEASURED: ReadonlySet<RoleFamily> = new Set([
  'CSM',
  'IMPLEMENTATION',
  'SUPPORT',
  'RENEWALS',
  'CS_OPS',
])

/**
 * A seat carries less than even the lower ends of its figures. People who are still ramping up are
 * left in peace.
 *
 * Source: TS "Capacity ratios"; 3-rules "Capacity".
 */
export const idleCapacity: LintRule = {
  id: 'idle-capacity',
  severity: 'INFO',
  benchmarks: CAPACITY_BENCHMARKS,
  check: ({ view }) =>
    capacityOf(view).seats.flatMap((seat): readonly FindingDraft[] => {
      const { position, capacity, family, holders } = seat
      if (position === null || !MEASURED.has(family) || capacity === 0) return []
      if (holders.some((holder) => holder.capacity < holder.fte)) return []
      const { band, load, accounts, figures } = seatBook(view, seat)
      if (band !== 'UNDER') return []
      const params = { seat: position.title, utilisation: load / capacity, load, capacity }
      return [
        {
          subject: positionSubject(position),
          message: { key: 'orgLint.idle-capacity', params },
          inputs: [
            ['load', load, 'SEATS'],
            ['capacity', capacity, 'SEATS'],
            ['accounts', accounts, 'ACCOUNTS'],
          ],
          figures: figures.length > 0 ? figures : figuresOfFamily(view, family),
        },
      ]
    }),
}

/** What a seat without any work would be measured by. */
function figuresOfFamily(view: OrganizationView, family: RoleFamily): readonly FigureUsed[] {
  const { figures } = capacityOf(view)
  return CAPACITY_ROWS.filter((row) => FAMILY_OF_ROW[row] === family).flatMap(
    (row) => figures[row]?.figures ?? [],
  )
}
