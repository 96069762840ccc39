import type { RangeValue } from '../../benchmarks/benchmark-value.js'
import type {
  BenchmarkKey,
  NumberBenchmarkKey,
  RangeBenchmarkKey,
} from '../../benchmarks/benchmarks.js'
import { effectiveFigure, type PolicyOverrides } from '../../benchmarks/overrides.js'
import type { OrganizationView } from '../../state/view.js'
import type { FigureUsed } from './evidence.js'

/** Figures in force: the catalogue's, or the organization's policy where there is one. */
export interface Figures {
  /** The figure as evidence shows it. */
  readonly used: (key: BenchmarkKey) => FigureUsed
  readonly number: (key: NumberBenchmarkKey) => number
  readonly range: (key: RangeBenchmarkKey) => RangeValue
}

const known = new WeakMap<PolicyOverrides, Figures>()

/** The figures under an organization's overrides, each looked up once. */
export function figuresFrom(policies: PolicyOverrides): Figures {
  const before = known.get(policies)
  if (before !== undefined) return before
  const cache = new Map<BenchmarkKey, FigureUsed>()
  const used = (key: BenchmarkKey): FigureUsed => {
    let figure = cache.get(key)
    if (figure === undefined) {
      figure = effectiveFigure(policies, key)
      cache.set(key, figure)
    }
    return figure
  }
  const figures: Figures = {
    used,
    number: (key) => effectiveFigure(policies, key).value.value,
    range: (key) => effectiveFigure(policies, key).value,
  }
  known.set(policies, figures)
  return figures
}

/** The figures in force on the view's day. */
export function figuresOf(view: OrganizationView): Figures {
  return figuresFrom(view.policies)
}
