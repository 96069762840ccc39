import type { ExternalReference } from '../entities/external-reference.js'
import type { FieldsOf } from '../entities/entity.js'
import type { OrganizationFields } from '../entities/organization.js'
import type { ENTITIES, EntityKind } from '../entities/registry.js'
import type { Id } from '../kernel/ids.js'
import type { Period } from '../kernel/periods.js'
import type { CoverageRecord, LeaveRecord, OccupancyRecord } from './records.js'

interface LiveIdentity {
  readonly id: Id
  readonly externalReferences: readonly ExternalReference[]
  /** The stretch of time around the day in which these fields hold. */
  readonly valid: Period
}

/** A thing as it is on one day: its identity and the fields valid then. */
export type Live<F> = F & LiveIdentity
export type LiveThing<K extends EntityKind> = Live<FieldsOf<(typeof ENTITIES)[K]>>

export type LiveOrganization = OrganizationFields & {
  readonly id: Id
  readonly slug: string
  readonly currency: string
  readonly revision: number
}
export type LiveRole = LiveThing<'role'>
export type LiveTeam = LiveThing<'team'>
export type LivePosition = LiveThing<'position'>
export type LivePerson = LiveThing<'person'>
export type LiveAccount = LiveThing<'account'>
export type LiveImplementation = LiveThing<'implementation'>
export type LiveStakeholder = LiveThing<'stakeholder'>
export type LiveSuccessPlan = LiveThing<'successPlan'>
export type LiveOpportunity = LiveThing<'opportunity'>
export type LiveAdvocacyAct = LiveThing<'advocacyAct'>
export type LiveRenewal = LiveThing<'renewal'>
export type LivePlaybook = LiveThing<'playbook'>
export type LiveAccountability = LiveThing<'accountability'>
export type LiveAssessment = LiveThing<'assessment'>
export type LiveOccupancy = OccupancyRecord
export type LiveLeave = LeaveRecord
export type LiveCoverage = CoverageRecord
