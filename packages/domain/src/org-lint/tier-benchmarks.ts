import type { BenchmarkKey } from '../benchmarks/benchmark-key.js'

/** Every figure that tiers are assigned by. */
export const TIER_BENCHMARKS: readonly BenchmarkKey[] = [
  'policy.tier.highTouch.acv',
  'policy.tier.lowTouch.acv',
  'policy.tier.atRisk.acvShare',
  'policy.tier.atRisk.duration',
  'policy.tier.hysteresis',
]
