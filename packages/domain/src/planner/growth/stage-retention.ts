import { bandReached } from '../../benchmarks/band-reached.js'
import type { OrganizationView } from '../../state/view.js'
import { customersOf } from '../../rules/customers/customers-of.js'
import type { FigureUsed } from '../../rules/evidence/evidence.js'
import { figuresOf } from '../../rules/evidence/figures.js'

const CUSTOMERS = [
  'stage.1.customers',
  'stage.2.customers',
  'stage.3.customers',
  'stage.4.customers',
] as const
const GRR = ['stage.1.grr', 'stage.2.grr', 'stage.3.grr', 'stage.4.grr'] as const
/** The guide names no NRR of the first stage: that of the second is the nearest. */
const NRR = ['stage.2.nrr', 'stage.2.nrr', 'stage.3.nrr', 'stage.4.nrr'] as const

/** What a team of this stage loses and gains in a year, as parts of its revenue. */
interface StageRetention {
  /** `1 − GRR`. */
  readonly lost: {
    readonly low: number
    readonly middle: number
    readonly high: number
    readonly figure: FigureUsed
  }
  /** `NRR − GRR`. */
  readonly gained: {
    readonly middle: number
    readonly ends: readonly [low: number, high: number]
    readonly figures: readonly FigureUsed[]
  }
}

/**
 * What the guide says of the stage that the customers tell: the middles of its ranges, and their ends.
 *
 * Source: TS "Evolution path".
 */
export function stageRetention(view: OrganizationView): StageRetention {
  const { range, used } = figuresOf(view)
  const stage = bandReached(CUSTOMERS.map(range), customersOf(view).count)
  const [grr, nrr] = [GRR[stage]!, NRR[stage]!]
  const [kept, net] = [range(grr), range(nrr)]
  const middle = (each: { readonly lower: number; readonly upper: number }) =>
    (each.lower + each.upper) / 2
  const gained = (of: number) => Math.max(0, of - middle(kept))
  return {
    lost: {
      low: 1 - kept.upper,
      middle: 1 - middle(kept),
      high: 1 - kept.lower,
      figure: used(grr),
    },
    gained: {
      middle: gained(middle(net)),
      ends: [gained(net.lower), gained(net.upper)],
      figures: [used(nrr), used(grr)],
    },
  }
}
