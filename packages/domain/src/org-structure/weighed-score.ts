import type { NumberBenchmarkKey } from '../benchmarks/benchmark-entry.js'
import { figuresOf } from '../capacity/figures-of.js'
import { settled } from '../capacity/settled.js'
import { evidenceOf } from '../evidence/evidence-of.js'
import type { EvidenceUnit } from '../evidence/evidence-unit.js'
import type { FigureUsed } from '../evidence/figure-used.js'
import type { Message } from '../messages/message.js'
import type { OrganizationView } from '../state/view.js'
import type { ScorePart } from './score-part.js'

const WHOLE = 100

/** One criterion of a score before it is weighed. */
export interface CriterionFit<C extends string = string> {
  readonly criterion: C
  /** The figure that says how much the criterion counts against the others. */
  readonly weight: NumberBenchmarkKey
  /** 0–1; what is outside is cut off. */
  readonly fit: number
  readonly inputs: readonly (readonly [string, number | string | null, EvidenceUnit])[]
  readonly figures: readonly FigureUsed[]
  /** The part in words, given its points and the most that it could have. */
  readonly say: (points: number, weight: number) => Message
}

/** A score 0–100 and its parts, in the order of the criteria. */
export interface WeighedScore<C extends string = string> {
  readonly score: number
  readonly parts: readonly ScorePart<C>[]
}

/**
 * `100 × Σ weight × fit ÷ Σ weight`: a weighted mean of how well each criterion fits. When every
 * weight is zero, which only a policy can say, nothing counts and the score is 0.
 */
export function weighedScore<C extends string>(
  view: OrganizationView,
  fits: readonly CriterionFit<C>[],
): WeighedScore<C> {
  const { used, number } = figuresOf(view)
  const total = fits.reduce((sum, { weight }) => sum + number(weight), 0)
  const parts = fits.map((each): ScorePart<C> => {
    const fit = Math.min(1, Math.max(0, each.fit))
    const weight = total === 0 ? 0 : (WHOLE * number(each.weight)) / total
    const points = settled(weight * fit)
    return {
      criterion: each.criterion,
      fit,
      weight: settled(weight),
      points,
      evidence: evidenceOf(
        each.say(points, settled(weight)),
        [...each.inputs, ['fit', fit, 'FRACTION']],
        [used(each.weight), ...each.figures],
      ),
    }
  })
  return { score: settled(parts.reduce((sum, { points }) => sum + points, 0)), parts }
}
