import type { OrganizationView } from '@postscale/domain'
import { paginate, type Page } from '../../shared/relay/paginate.js'
import { coverageTest } from './coverage-test.js'
import type { CoverageArgs } from './inputs/coverage-args.js'
import { sortedCoverageRows } from './sorted-coverage-rows.js'
import { CoverageType } from './types/coverage-type.js'

const earliestFirst = { field: 'FROM', direction: 'ASC' } as const

/**
 * A page of an organization's coverage, or of some of it.
 *
 * @param some rows in no order; all coverage when null.
 */
export function coveragePage(
  view: OrganizationView,
  some: readonly number[] | null,
  args: CoverageArgs,
): Page<CoverageType> {
  const { from, id } = view.state.coverage.columns
  const order = args.order ?? earliestFirst
  const test = coverageTest(view, args.filter ?? {})
  const rows = sortedCoverageRows(view, some && Int32Array.from(some), order.direction)
  return paginate(
    rows.filter(test),
    (row) => [from.at(row), id.at(row)],
    args,
    order,
    (row) => new CoverageType(view, row),
  )
}
