import type { NumberBenchmarkKey } from '../benchmarks/benchmark-entry.js'
import type { RoleFamily } from '../state/vocabulary.js'

/** The figure of each role family's ramp in months; null where none is known: whole at once. */
export const RAMP_FIGURE: Readonly<Record<RoleFamily, NumberBenchmarkKey | null>> = {
  CSM: 'ramp.csm.months',
  IMPLEMENTATION: 'ramp.implementation.months',
  SUPPORT: 'ramp.support.months',
  CS_OPS: 'ramp.csOps.months',
  RENEWALS: 'ramp.renewals.months',
  TAM: null,
  LEADERSHIP: null,
}
