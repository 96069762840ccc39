import { type Evidence, evidenceOf } from '../../evidence/evidence.js'
import { type Ratio, ratioOf } from '../../evidence/ratio.js'
import type { OrganizationView } from '../../../state/view.js'
import type { CapacityFilter } from '../capacity-group.js'
import { familyTotals } from './family-totals.js'
import { figuresOf } from '../../evidence/figures.js'
import { renewalsAhead } from './renewals-ahead.js'
import { rowFigures } from '../row-figures.js'
import { seatsFor } from '../seats-needed.js'

/** How renewals stand: the pipeline of the next 12 months against the specialists. */
export interface RenewalsCapacity {
  /** Renewals that are work within the horizon, whoever does it (see `renewalWeight`). */
  readonly standard: number
  readonly complex: number
  /** Contracts that end within the horizon, each by itself, also those that renew by themselves. */
  readonly ending: number
  /** Those of them that a renewals seat or team answers for. */
  readonly covered: number
  /** `Σ weight ÷ upper` of all of them, in seats. */
  readonly load: number
  /** `Σ weight ÷ lower`: how many seats they keep busy at least. */
  readonly lowerLoad: number
  /** Specialists as capacity, in whole seats. */
  readonly capacity: number
  /** `load ÷ capacity`. */
  readonly utilisation: Ratio
  /** Specialists needed by the guide's rule of thumb: contracts that end ÷ 100. */
  readonly quickEstimate: number
  readonly evidence: Evidence
}

/**
 * Renewals: the work of the next 12 months (policy, see `renewalWeight`), standard ones against 80–150 a
 * specialist, complex ones (accounts of high complexity) against 40–60, and the quick estimate.
 *
 * @param filter which part of the organization. Without a team the pipeline is every contract of its
 *   segments and regions; with teams it is what their renewals seats answer for.
 * Source: TS "Capacity ratios"; 3-rules "Capacity".
 */
export function renewalsCapacity(
  view: OrganizationView,
  filter: CapacityFilter = {},
): RenewalsCapacity {
  const totals = familyTotals(view, 'RENEWALS', filter)
  const ahead = renewalsAhead(view, filter, totals)
  const figures = rowFigures(view)
  const per = (end: 'lower' | 'upper'): number =>
    seatsFor(ahead.standard.weight, figures.RENEWALS_STANDARD?.[end] ?? 0) +
    seatsFor(ahead.complex.weight, figures.RENEWALS_COMPLEX?.[end] ?? 0)
  const { used, number } = figuresOf(view)
  const load = per('upper')
  const { capacity } = totals
  const [standard, complex] = [ahead.standard.accounts, ahead.complex.accounts]
  const { ending } = ahead
  const quickEstimate = seatsFor(ending, number('capacity.renewals.quickEstimate'))
  return {
    standard,
    complex,
    ending,
    covered: totals.accounts,
    load,
    lowerLoad: per('lower'),
    capacity,
    utilisation: ratioOf(load, capacity, {
      key: 'capacity.REASON_NO_CAPACITY',
      params: { family: 'RENEWALS' },
    }),
    quickEstimate,
    evidence: evidenceOf(
      {
        key: 'capacity.RENEWALS_PIPELINE',
        params: { standard, complex, load, capacity, quickEstimate },
      },
      [
        ['standard', standard, 'RENEWALS'],
        ['complex', complex, 'RENEWALS'],
        ['ending', ending, 'RENEWALS'],
        ['load', load, 'SEATS'],
        ['capacity', capacity, 'SEATS'],
      ],
      [
        used('capacity.renewals.standard'),
        used('capacity.renewals.complex'),
        used('capacity.renewals.trigger.horizon'),
        used('capacity.renewals.quickEstimate'),
        used('ramp.renewals.months'),
      ],
    ),
  }
}
