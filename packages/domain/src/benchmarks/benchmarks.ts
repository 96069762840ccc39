import { deepFreeze } from '../kernel/deep-freeze.js'
import type { BenchmarkValue } from './benchmark-value.js'
import type { Figure } from './figure.js'
import { FIGURE_GROUPS } from './figures/figure-groups.js'

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

/** One entry of the catalogue: a figure with its key. */
export interface BenchmarkEntry<K extends BenchmarkKey = BenchmarkKey> extends Figure<
  BenchmarkValueOf<K>
> {
  readonly key: K
}

/**
 * The whole catalogue of figures in its order, frozen: the guides' figures and, under the guide
 * `Postscale`, the product's own defaults. Every one may be overridden by an organization's policy.
 */
export const BENCHMARKS: readonly BenchmarkEntry[] = deepFreeze(
  FIGURE_GROUPS.flatMap((group) =>
    Object.entries<Figure>(group).map(([key, figure]) => ({ key: key as BenchmarkKey, ...figure })),
  ),
)

const keys: ReadonlySet<string> = new Set(BENCHMARKS.map((entry) => entry.key))

/** Whether a text, e.g. out of a request, is the key of a figure. */
export function isBenchmarkKey(key: string): key is BenchmarkKey {
  return keys.has(key)
}

const byKey: ReadonlyMap<string, BenchmarkEntry> = new Map(
  BENCHMARKS.map((entry) => [entry.key, entry]),
)

/** The catalogue's entry of a key; its value is typed as the number or the range that it is. */
export function benchmark<K extends BenchmarkKey>(key: K): BenchmarkEntry<K> {
  // The key's type is made of the catalogue's keys, so the entry is there and is of that key.
  return byKey.get(key) as BenchmarkEntry<K>
}
