import type { Day } from '../../kernel/days.js'
import type { OrganizationView } from '../../state/view.js'
import { type ResponsibilityCoverage, responsibilityCoverage } from './responsibility-coverage.js'
import type { ResponsibilityCell } from './responsibility-cell.js'

/** Responsibility coverage on one day of a series. */
interface ResponsibilityCoverageDay {
  readonly day: Day
  /** Null when the organization did not exist. */
  readonly coverage: ResponsibilityCoverage | null
  /** Cells whose status is another than on the day before in the series; none on the first. */
  readonly changed: readonly ResponsibilityCell[]
}

/**
 * Responsibility coverage on several days, with what changed from each to the next.
 *
 * @param viewOn the organization on a day; null when it did not exist yet.
 * @param days in any order; each is answered once, in order of time.
 */
export function responsibilityCoverageOverTime(
  viewOn: (day: Day) => OrganizationView | null,
  days: readonly Day[],
): readonly ResponsibilityCoverageDay[] {
  let previous: ResponsibilityCoverage | null = null
  return [...new Set(days)]
    .toSorted((a, b) => a - b)
    .map((day) => {
      const view = viewOn(day)
      const coverage = view === null ? null : responsibilityCoverage(view)
      const changed = changes(previous, coverage)
      previous = coverage
      return { day, coverage, changed }
    })
}

function changes(
  before: ResponsibilityCoverage | null,
  after: ResponsibilityCoverage | null,
): readonly ResponsibilityCell[] {
  if (before === null || after === null) return []
  const name = ({ responsibility, segment }: ResponsibilityCell) => `${responsibility} ${segment}`
  const statuses = new Map(before.cells.map((cell) => [name(cell), cell.status]))
  return after.cells.filter((cell) => statuses.get(name(cell)) !== cell.status)
}
