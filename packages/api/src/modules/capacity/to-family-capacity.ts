import type {
  CsOpsCapacity,
  ImplementationCapacity,
  Locale,
  RenewalsCapacity,
  SupportCapacity,
} from '@postscale/domain'
import { toEvidence } from '../../shared/evidence/to-evidence.js'
import { toRatio } from './to-ratio.js'
import type { CsOpsCapacityType } from './types/cs-ops-capacity-type.js'
import type { ImplementationCapacityType } from './types/implementation-capacity-type.js'
import type { RenewalsCapacityType } from './types/renewals-capacity-type.js'
import type { SupportCapacityType } from './types/support-capacity-type.js'

/** How implementation stands, for GraphQL. */
export function toImplementationCapacity(
  stand: ImplementationCapacity,
  locale: Locale,
): ImplementationCapacityType {
  return {
    ...stand,
    activePerSpecialist: toRatio(stand.activePerSpecialist, locale),
    backlogMonths: toRatio(stand.backlogMonths, locale),
    evidence: toEvidence(stand.evidence, locale),
  }
}

/** How support stands, for GraphQL. */
export function toSupportCapacity(stand: SupportCapacity, locale: Locale): SupportCapacityType {
  return {
    ...stand,
    customersPerEngineer: toRatio(stand.customersPerEngineer, locale),
    ticketsPerEngineerDay: toRatio(stand.ticketsPerEngineerDay, locale),
    breachRate: toRatio(stand.breachRate, locale),
    previousBreachRate: toRatio(stand.previousBreachRate, locale),
    resolutionMinutes: toRatio(stand.resolutionMinutes, locale),
    evidence: toEvidence(stand.evidence, locale),
  }
}

/** How renewals stand, for GraphQL. */
export function toRenewalsCapacity(stand: RenewalsCapacity, locale: Locale): RenewalsCapacityType {
  return {
    ...stand,
    utilisation: toRatio(stand.utilisation, locale),
    evidence: toEvidence(stand.evidence, locale),
  }
}

/** How CS Operations stands, for GraphQL. */
export function toCsOpsCapacity(stand: CsOpsCapacity, locale: Locale): CsOpsCapacityType {
  return {
    ...stand,
    csmsPerPerson: toRatio(stand.csmsPerPerson, locale),
    evidence: toEvidence(stand.evidence, locale),
  }
}
