import type { FigureUsed } from '../evidence/figure-used.js'
import type { OrganizationView } from '../state/view.js'
import { figuresOf } from './figures-of.js'
import { measuredThroughput } from './measured-throughput.js'

/** How many implementations a specialist finishes in a year, and where the number comes from. */
export interface ImplementationThroughput {
  readonly perYear: number
  readonly measured: boolean
  readonly figures: readonly FigureUsed[]
}

const known = new WeakMap<OrganizationView, ImplementationThroughput>()

/**
 * Implementations a specialist finishes in a year: the organization's policy when it has one, else
 * what the last year shows once there is a year of history, else the default (35).
 *
 * Source: 3-rules "Capacity"; TS "Capacity ratios".
 */
export function implementationThroughput(view: OrganizationView): ImplementationThroughput {
  const before = known.get(view)
  if (before !== undefined) return before
  const throughput = reckon(view)
  known.set(view, throughput)
  return throughput
}

function reckon(view: OrganizationView): ImplementationThroughput {
  const figures = figuresOf(view)
  const assumed = figures.used('policy.implementation.throughput')
  const after = figures.used('policy.implementation.measuredAfter')
  const measured = assumed.overridden ? null : measuredThroughput(view)
  if (measured !== null) return { perYear: measured, measured: true, figures: [after] }
  return {
    perYear: figures.number('policy.implementation.throughput'),
    measured: false,
    figures: [assumed, after],
  }
}
