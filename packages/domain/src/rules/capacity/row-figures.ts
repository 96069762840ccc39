import { customersOf } from '../customers/customers-of.js'
import type { NumberBenchmarkKey, RangeBenchmarkKey } from '../../benchmarks/benchmarks.js'
import type { OrganizationView } from '../../state/view.js'
import type { FigureUsed } from '../evidence/evidence.js'
import { type Figures, figuresOf } from '../evidence/figures.js'
import type { CapacityRow } from './capacity-row.js'

/** What one person carries of one row of the table. */
interface RowFigure {
  readonly lower: number
  readonly upper: number
  /** An open top feeds utilisation but never makes a book too full. */
  readonly openTop: boolean
  /** From how many a person the next hire is due; null when the table has no such figure. */
  readonly trigger: number | null
  /** The figures of the catalogue behind it. */
  readonly figures: readonly FigureUsed[]
}

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
  return key !== undefined && customersOf(view).count >= figures.range(key).lower
}

/** What one person carries of each row; null where the table has no figure. */
export type RowFigures = Readonly<Record<CapacityRow, RowFigure | null>>

const known = new WeakMap<OrganizationView, RowFigures>()

/**
 * The capacity table as it applies on the view's day, policies included.
 *
 * - A row given as one number (a complex platform: 5 implementations) has no lower end of its own: it
 *   keeps the proportion of the row's range (8 ÷ 15), so that it has a healthy band too.
 * - Support of moderate complexity takes the midpoint of its range (125 of 50–200).
 * - CS Ops takes the mature ratio from stage 4 on, told by the number of customers.
 *
 * Source: TS "Capacity ratios".
 */
export function rowFigures(view: OrganizationView): RowFigures {
  const before = known.get(view)
  if (before !== undefined) return before
  const table = new Table(figuresOf(view))
  const active = 'capacity.implementation.active'
  const customers = 'capacity.support.customers'
  const csOps = isMature(view) ? 'capacity.csOps.mature.csms' : 'capacity.csOps.csms'
  const figures: RowFigures = {
    CSM_ENTERPRISE: table.range(
      'capacity.csm.enterprise.accounts',
      'capacity.csm.enterprise.trigger',
    ),
    CSM_MID_MARKET: table.range(
      'capacity.csm.midMarket.accounts',
      'capacity.csm.midMarket.trigger',
    ),
    CSM_SMB: table.range('capacity.csm.smb.accounts'),
    IMPLEMENTATION_STANDARD: table.range(active),
    IMPLEMENTATION_SIMPLE: table.point('capacity.implementation.simple', active),
    IMPLEMENTATION_COMPLEX: table.point('capacity.implementation.complex', active),
    SUPPORT_STANDARD: table.midpoint(customers),
    SUPPORT_SIMPLE: table.point('capacity.support.simple', customers),
    SUPPORT_COMPLEX: table.point('capacity.support.complex', customers),
    RENEWALS_STANDARD: table.range('capacity.renewals.standard'),
    RENEWALS_COMPLEX: table.range('capacity.renewals.complex'),
    CS_OPS: table.range(csOps),
    TAM: null,
  }
  known.set(view, figures)
  return figures
}

/** Reads rows of the table out of the figures. */
class Table {
  readonly #figures: Figures

  constructor(figures: Figures) {
    this.#figures = figures
  }

  range(key: RangeBenchmarkKey, trigger?: NumberBenchmarkKey): RowFigure {
    const { used, number, range } = this.#figures
    const { lower, upper, openTop } = range(key)
    const keys = trigger === undefined ? [key] : [key, trigger]
    return {
      lower,
      upper,
      openTop,
      trigger: trigger === undefined ? null : number(trigger),
      figures: keys.map(used),
    }
  }

  midpoint(key: RangeBenchmarkKey): RowFigure {
    const { lower, upper } = this.#figures.range(key)
    return this.#scaled((lower + upper) / 2, key, [key])
  }

  point(key: NumberBenchmarkKey, range: RangeBenchmarkKey): RowFigure {
    return this.#scaled(this.#figures.number(key), range, [key, range])
  }

  #scaled(
    upper: number,
    rangeKey: RangeBenchmarkKey,
    keys: readonly (NumberBenchmarkKey | RangeBenchmarkKey)[],
  ): RowFigure {
    const range = this.#figures.range(rangeKey)
    const lower = range.upper === 0 ? 0 : (upper * range.lower) / range.upper
    return { lower, upper, openTop: false, trigger: null, figures: keys.map(this.#figures.used) }
  }
}
