import type { NumberBenchmarkKey } from '../../benchmarks/benchmarks.js'
import type { Message } from '../../kernel/message.js'
import type { OrganizationView } from '../../state/view.js'
import { settled } from '../capacity/seats-needed.js'
import {
  type Evidence,
  evidenceOf,
  type EvidenceUnit,
  type FigureUsed,
} from '../evidence/evidence.js'
import { figuresOf } from '../evidence/figures.js'

/** What one criterion gives to a score. */
export interface ScorePart<C extends string = string> {
  readonly criterion: C
  /** How well it fits, 0–1. */
  readonly fit: number
  /** The most that it can give, of 100. */
  readonly weight: number
  /** `weight × fit`; the parts of a score add up to it. */
  readonly points: number
  readonly evidence: Evidence
}

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
interface WeighedScore<C extends string = string> {
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
