import type { BenchmarkValue } from './benchmark-value.js'
import type { Figure } from './figure.js'
import type { FIGURE_GROUPS } from './figures/figure-groups.js'

type FigureGroup = (typeof FIGURE_GROUPS)[number]

/** All figures as one type: key → figure, with `number` or `range` known for each key. */
type Figures = { readonly [G in FigureGroup as keyof G]: never } extends infer Keys
  ? { readonly [K in keyof Keys & string]: Extract<FigureGroup, Readonly<Record<K, Figure>>>[K] }
  : never

/** The stable key of a figure, e.g. `capacity.csm.enterprise.trigger`. */
export type BenchmarkKey = keyof Figures

/** The kind of value that a key has: `NumberValue` or `RangeValue`. */
export type BenchmarkValueOf<K extends BenchmarkKey> = Figures[K]['value'] & BenchmarkValue

/** The keys of figures that are one number. */
export type NumberBenchmarkKey = {
  [K in BenchmarkKey]: BenchmarkValueOf<K>['kind'] extends 'number' ? K : never
}[BenchmarkKey]

/** The keys of figures that have two ends. */
export type RangeBenchmarkKey = Exclude<BenchmarkKey, NumberBenchmarkKey>
