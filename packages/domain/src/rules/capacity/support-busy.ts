import type { NumberBenchmarkKey, RangeBenchmarkKey } from '../../benchmarks/benchmarks.js'
import type { OrganizationView } from '../../state/view.js'
import { figuresOf } from '../evidence/figures.js'
import { seatsFor } from './seats-needed.js'

/** The figures that say when support has work enough for an engineer. */
export const SUPPORT_BUSY_FIGURES = [
  'capacity.support.customers',
  'policy.utilisation.target',
] as const satisfies readonly (NumberBenchmarkKey | RangeBenchmarkKey)[]

/**
 * How many support engineers customers keep busy: a first one at 50 of them (the lower end of the guide's
 * 50–200) *and* target utilisation, whichever comes later, so `min(Σ weight ÷ 50, load ÷ target)`. Fifty
 * simple customers are a quarter of an engineer, and 13 complex ones no reason to split support off.
 *
 * @param weight Σ load weight of the customers.
 * @param load `Σ weight ÷ upper` by their rows, in seats.
 * Source: 3-rules "Capacity".
 */
export function supportBusy(view: OrganizationView, weight: number, load: number): number {
  const { number, range } = figuresOf(view)
  const target = number('policy.utilisation.target')
  const engineers = load / (target > 0 ? target : 1)
  const { lower } = range('capacity.support.customers')
  return lower > 0 ? Math.min(seatsFor(weight, lower), engineers) : engineers
}
