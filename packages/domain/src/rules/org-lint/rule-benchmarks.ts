import type { BenchmarkKey } from '../../benchmarks/benchmarks.js'

/** Every figure of the capacity table: what rules about seats' books may rest on. */
export const CAPACITY_BENCHMARKS: readonly BenchmarkKey[] = [
  'capacity.csm.enterprise.accounts',
  'capacity.csm.enterprise.trigger',
  'capacity.csm.midMarket.accounts',
  'capacity.csm.midMarket.trigger',
  'capacity.csm.smb.accounts',
  'capacity.implementation.active',
  'capacity.implementation.simple',
  'capacity.implementation.complex',
  'capacity.support.customers',
  'capacity.support.simple',
  'capacity.support.complex',
  'capacity.renewals.standard',
  'capacity.renewals.complex',
  'capacity.csOps.csms',
  'capacity.csOps.mature.csms',
]

/** Every figure that tiers are assigned by. */
export const TIER_BENCHMARKS: readonly BenchmarkKey[] = [
  'policy.tier.highTouch.acv',
  'policy.tier.lowTouch.acv',
  'policy.tier.atRisk.acvShare',
  'policy.tier.atRisk.duration',
  'policy.tier.hysteresis',
  'policy.tier.evaluation.months',
]
