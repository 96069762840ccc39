import type { BenchmarkEntry } from './benchmark-entry.js'
import type { BenchmarkKey } from './benchmark-key.js'
import { deepFreeze } from './deep-freeze.js'
import type { Figure } from './figure.js'
import { FIGURE_GROUPS } from './figures/figure-groups.js'

/**
 * The whole catalogue of figures in its order, frozen: the guides' figures and, under the guide
 * `Postscale`, the product's own defaults. Every one may be overridden by an organization's policy.
 */
export const BENCHMARKS: readonly BenchmarkEntry[] = deepFreeze(
  FIGURE_GROUPS.flatMap((group) =>
    Object.entries<Figure>(group).map(([key, figure]) => ({ key: key as BenchmarkKey, ...figure })),
  ),
)
