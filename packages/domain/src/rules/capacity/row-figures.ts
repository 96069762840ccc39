import { hasCustomers } from '../customers/customers-of.js'
import type { NumberBenchmarkKey, RangeBenchmarkKey } from '../../benchmarks/benchmarks.js'
import type { OrganizationView } from '../../state/view.js'
import type { FigureUsed } from '../evidence/evidence.js'
import { type Figures, figuresOf } from '../evidence/figures.js'
import type { CapacityRow } from './capacity-row.js'

/** What one person carries of one row of the table. */
interface RowFigure {
  /** Never above `upper × target utilisation`: whoever is busy to the target is not idle. */
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
  return key !== undefined && hasCustomers(view, figures.range(key).lower)
}

type Key = NumberBenchmarkKey | RangeBenchmarkKey

/** What one person carries of each row; null where the table has no figure. */
export type RowFigures = Readonly<Record<CapacityRow, RowFigure | null>>

const known = new WeakMap<OrganizationView, RowFigures>()

/**
 * The capacity table as it applies on the view's day, policies included.
 *
 * - A row given as one number (a complex platform: 5 implementations) has no lower end of its own: it
 *   keeps the proportion of the row's range (8 ÷ 15), so that it has a healthy band too.
 * - Support of moderate complexity takes the midpoint of its range (125 of 50–200); an engineer is idle
 *   below half of the row's figure, since the lower end of its range is a complex platform's top.
 * - No lower end lies above the target utilisation of the top, whatever a policy says.
 * - CS Ops takes the mature ratio from stage 4 on, told by the number of customers.
 *
 * Source: TS "Capacity ratios".
 */
export function rowFigures(view: OrganizationView): RowFigures {
  const before = known.get(view)
  if (before !== undefined) return before
  const table = new Table(figuresOf(view))
  const { number, range } = figuresOf(view)
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
    SUPPORT_STANDARD: table.support((range(customers).lower + range(customers).upper) / 2, [
      customers,
    ]),
    SUPPORT_SIMPLE: table.support(number('capacity.support.simple'), ['capacity.support.simple']),
    SUPPORT_COMPLEX: table.support(number('capacity.support.complex'), [
      'capacity.support.complex',
    ]),
    RENEWALS_STANDARD: table.range('capacity.renewals.standard'),
    RENEWALS_COMPLEX: table.range('capacity.renewals.complex'),
    CS_OPS: table.range(csOps),
    TAM: null,
  }
  known.set(view, figures)
  return figures
}

/** The part of a support engineer's figure below which the seat is idle. */
const IDLE_SUPPORT = 0.5

/** Reads rows of the table out of the figures. */
class Table {
  readonly #figures: Figures
  readonly #target: number

  constructor(figures: Figures) {
    this.#figures = figures
    const target = figures.number('policy.utilisation.target')
    this.#target = target > 0 ? target : 1
  }

  range(key: RangeBenchmarkKey, trigger?: NumberBenchmarkKey): RowFigure {
    const { number, range } = this.#figures
    const keys = trigger === undefined ? [key] : [key, trigger]
    return this.#row({
      ...range(key),
      trigger: trigger === undefined ? null : number(trigger),
      keys,
    })
  }

  point(key: NumberBenchmarkKey, rangeKey: RangeBenchmarkKey): RowFigure {
    const upper = this.#figures.number(key)
    const range = this.#figures.range(rangeKey)
    const lower = range.upper === 0 ? 0 : (upper * range.lower) / range.upper
    return this.#row({ lower, upper, keys: [key, rangeKey] })
  }

  support(upper: number, keys: readonly Key[]): RowFigure {
    return this.#row({ lower: upper * IDLE_SUPPORT, upper, keys })
  }

  #row(figure: {
    readonly lower: number
    readonly upper: number
    readonly openTop?: boolean
    readonly trigger?: number | null
    readonly keys: readonly Key[]
  }): RowFigure {
    const { lower, upper, openTop = false, trigger = null, keys } = figure
    return {
      lower: Math.min(lower, upper * this.#target),
      upper,
      openTop,
      trigger,
      figures: keys.map(this.#figures.used),
    }
  }
}
