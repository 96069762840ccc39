import type { NumberBenchmarkKey } from '../../benchmarks/benchmarks.js'
import type { RoleFamily } from '../../entities/vocabularies.js'
import { DAYS_A_MONTH } from '../../kernel/days.js'

/**
 * How much of a person's time counts while they learn the role: `days ÷ (months × 30.4375)`, from 0
 * on the first day to 1, linear; 1 at once when there is no ramp.
 *
 * @param days since the person's first occupancy in the role family.
 * @param months of ramp of that family; 0 for none.
 */
export function ramp(days: number, months: number): number {
  if (months <= 0) return 1
  return Math.min(1, Math.max(0, days / (months * DAYS_A_MONTH)))
}

/** The figure of each role family's ramp in months; null where none is known: whole at once. */
export const RAMP_FIGURE: Readonly<Record<RoleFamily, NumberBenchmarkKey | null>> = {
  CSM: 'ramp.csm.months',
  IMPLEMENTATION: 'ramp.implementation.months',
  SUPPORT: 'ramp.support.months',
  CS_OPS: 'ramp.csOps.months',
  RENEWALS: 'ramp.renewals.months',
  TAM: null,
  PROFESSIONAL_SERVICES: 'ramp.professionalServices.months',
  ENABLEMENT: 'ramp.enablement.months',
  LEADERSHIP: null,
}
