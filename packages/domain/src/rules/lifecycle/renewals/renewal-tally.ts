import { RENEWAL_INTENTS, RENEWAL_STAGES } from '../../../entities/vocabularies.js'
import type { LiveRenewal } from '../../../state/live-things.js'
import type { Figures } from '../../evidence/figures.js'
import { HEALTH_LEVELS, type HealthLevel } from '../../health/health.js'
import { renewalIsDecided } from '../../customers/renewal-of.js'
import type { RenewalSum, RenewalSums } from './renewal-sums.js'

/** The figures of what is counted on, by health. */
export const WEIGHT_FIGURES = {
  HEALTHY: 'policy.renewal.weight.healthy',
  WATCH: 'policy.renewal.weight.watch',
  AT_RISK: 'policy.renewal.weight.atRisk',
  CRITICAL: 'policy.renewal.weight.critical',
  UNKNOWN: 'policy.renewal.weight.unknown',
} as const satisfies Record<HealthLevel | 'UNKNOWN', string>

type RenewalWeights = Readonly<Record<HealthLevel | 'UNKNOWN', number>>

/** The part of open revenue that is counted on, by health, 0–1. */
export function renewalWeights({ number }: Figures): RenewalWeights {
  return {
    HEALTHY: number(WEIGHT_FIGURES.HEALTHY),
    WATCH: number(WEIGHT_FIGURES.WATCH),
    AT_RISK: number(WEIGHT_FIGURES.AT_RISK),
    CRITICAL: number(WEIGHT_FIGURES.CRITICAL),
    UNKNOWN: number(WEIGHT_FIGURES.UNKNOWN),
  }
}

type Sum = { -readonly [K in keyof RenewalSum]: RenewalSum[K] }

const UNKNOWN = 'UNKNOWN'

/** Whose renewal is nobody's: no owner, or a seat without anybody in it. */
export type OwnerGap = 'UNOWNED' | 'VACANT' | null

/** Sums renewals of one stretch of time. Mutable, and private to the one who is counting. */
export class RenewalTally {
  readonly #weights: RenewalWeights
  readonly #up = zero()
  readonly #byHealth = sumsOf([...HEALTH_LEVELS, UNKNOWN])
  readonly #byStage = sumsOf(RENEWAL_STAGES)
  readonly #byIntent = sumsOf([...RENEWAL_INTENTS, UNKNOWN])
  readonly #unowned = zero()
  readonly #vacant = zero()

  constructor(weights: RenewalWeights) {
    this.#weights = weights
  }

  add(arr: number, level: HealthLevel | null, renewal: LiveRenewal | null, gap: OwnerGap): void {
    increase(this.#up, arr)
    increase(this.#byStage[renewal?.stage ?? 'NOT_STARTED'], arr)
    if (renewalIsDecided(renewal)) return
    increase(this.#byHealth[level ?? UNKNOWN], arr)
    increase(this.#byIntent[renewal?.intent ?? UNKNOWN], arr)
    if (gap === 'UNOWNED') increase(this.#unowned, arr)
    if (gap === 'VACANT') increase(this.#vacant, arr)
  }

  /** Rounded once: the won whole, and of each level its part. */
  sums(): RenewalSums {
    const levels = [...HEALTH_LEVELS, UNKNOWN] as const
    const open = levels.reduce(
      (sum, each) => sum + this.#byHealth[each].arr * this.#weights[each],
      0,
    )
    return {
      up: this.#up,
      weighted: this.#byStage.WON.arr + Math.round(open),
      byHealth: this.#byHealth,
      byStage: this.#byStage,
      byIntent: this.#byIntent,
      unowned: this.#unowned,
      vacant: this.#vacant,
    }
  }
}

function zero(): Sum {
  return { renewals: 0, arr: 0 }
}

function sumsOf<K extends string>(keys: readonly K[]): Record<K, Sum> {
  return Object.fromEntries(keys.map((key) => [key, zero()])) as Record<K, Sum>
}

function increase(sum: Sum, arr: number): void {
  sum.renewals += 1
  sum.arr += arr
}
