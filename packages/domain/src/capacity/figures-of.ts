import type {
  BenchmarkKey,
  NumberBenchmarkKey,
  RangeBenchmarkKey,
} from '../benchmarks/benchmark-entry.js'
import type { RangeValue } from '../benchmarks/benchmark-value.js'
import { effectiveFigure } from '../benchmarks/effective-figure.js'
import type { FigureUsed } from '../evidence/figure-used.js'
import type { OrganizationView } from '../state/view.js'

/** A view's figures: the catalogue's, or the organization's policy where there is one. */
export interface Figures {
  /** The figure as evidence shows it. */
  readonly used: (key: BenchmarkKey) => FigureUsed
  readonly number: (key: NumberBenchmarkKey) => number
  readonly range: (key: RangeBenchmarkKey) => RangeValue
}

const known = new WeakMap<OrganizationView, Figures>()

/** The figures in force on the view's day, each looked up once. */
export function figuresOf(view: OrganizationView): Figures {
  const before = known.get(view)
  if (before !== undefined) return before
  const cache = new Map<BenchmarkKey, FigureUsed>()
  const used = (key: BenchmarkKey): FigureUsed => {
    let figure = cache.get(key)
    if (figure === undefined) {
      figure = effectiveFigure(view.policies, key)
      cache.set(key, figure)
    }
    return figure
  }
  const figures: Figures = {
    used,
    number: (key) => effectiveFigure(view.policies, key).value.value,
    range: (key) => effectiveFigure(view.policies, key).value,
  }
  known.set(view, figures)
  return figures
}
