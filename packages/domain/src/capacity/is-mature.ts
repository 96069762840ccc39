import type { RangeBenchmarkKey } from '../benchmarks/benchmark-entry.js'
import type { OrganizationView } from '../state/view.js'
import { figuresOf } from './figures-of.js'

const CUSTOMERS_OF_STAGE: readonly RangeBenchmarkKey[] = [
  'stage.1.customers',
  'stage.2.customers',
  'stage.3.customers',
  'stage.4.customers',
]

/**
 * Whether CS Operations is measured by its mature ratio: the number of customers reaches the lower
 * end of the stage from which it applies (4, policy: 500 customers).
 */
export function isMature(view: OrganizationView): boolean {
  const figures = figuresOf(view)
  const key = CUSTOMERS_OF_STAGE[figures.number('policy.csOps.matureStage') - 1]
  return key !== undefined && view.accounts.count >= figures.range(key).lower
}
