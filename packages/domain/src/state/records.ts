import type { CoverageFields } from '../entities/coverage.js'
import type { ExternalReference } from '../entities/external-reference.js'
import type { FieldsOf } from '../entities/entity.js'
import type { LeaveFields } from '../entities/leave.js'
import type { OccupancyFields } from '../entities/occupancy.js'
import type { OrganizationFields } from '../entities/organization.js'
import type { PolicyFields } from '../entities/policy.js'
import type { ENTITIES, EntityKind } from '../entities/registry.js'
import type { History } from '../kernel/history.js'
import type { Id } from '../kernel/ids.js'
import type { Period } from '../kernel/periods.js'

/** The whole of one thing with its history, as plain data: what is loaded, stored and audited. */
interface EntityRecord<F = object> {
  readonly id: Id
  /** What it is called in other systems, in their order: see `inReferenceOrder`. */
  readonly externalReferences: readonly ExternalReference[]
  readonly history: History<F>
}

export interface OrganizationRecord {
  readonly id: Id
  readonly slug: string
  /** ISO 4217; fixed for life, since every amount is in it. */
  readonly currency: string
  readonly history: History<OrganizationFields>
}

/** A policy has no id: it is known by its key. */
export interface PolicyRecord {
  readonly key: string
  readonly history: History<PolicyFields>
}

export interface OccupancyRecord extends Period, OccupancyFields {
  readonly id: Id
}

export interface LeaveRecord extends Period, LeaveFields {
  readonly id: Id
}

export interface CoverageRecord extends Period, CoverageFields {
  readonly id: Id
}

type EntityRecords = {
  readonly [K in EntityKind]: EntityRecord<FieldsOf<(typeof ENTITIES)[K]>>
}

/** Every kind of thing that a plan can change, by name. */
export interface Records extends EntityRecords {
  readonly organization: OrganizationRecord
  readonly occupancy: OccupancyRecord
  readonly leave: LeaveRecord
  readonly coverage: CoverageRecord
  readonly policy: PolicyRecord
}

export type ThingKind = keyof Records

export type AccountRecord = Records['account']

/** One thing before and after a plan; null before is a creation, null after an undoing. */
export type ThingChange = {
  readonly [K in ThingKind]: {
    readonly kind: K
    readonly id: string
    readonly before: Records[K] | null
    readonly after: Records[K] | null
  }
}[ThingKind]
