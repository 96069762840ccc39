import type { CalendarDate } from '../kernel/calendar-date.js'
import type { Hundredths } from '../kernel/hundredths.js'
import type { Id } from '../kernel/id.js'
import type { MinorUnits } from '../kernel/minor-units.js'
import type { Locale } from '../messages/locale.js'
import type {
  Complexity,
  GrowthMotion,
  ImplementationStatus,
  LeadershipLayer,
  OrgModel,
  ReportingLine,
  RoleFamily,
  Segment,
  ServiceModel,
  TeamKind,
  Tier,
} from './vocabulary.js'

/** The effective-dated fields of the organization itself. */
export interface OrganizationFields {
  readonly name: string
  readonly locale: Locale
  /** IANA name; "today" is read in it. */
  readonly timeZone: string
  /** Basis points of revenue: 7500 is 75 %. */
  readonly grossMargin: number | null
  readonly productComplexity: Complexity
  readonly growthMotion: GrowthMotion | null
  readonly orgModel: OrgModel | null
  readonly serviceModel: ServiceModel | null
  readonly reportingLine: ReportingLine | null
}

/** An entry of the role catalogue as this organization uses it. */
export interface RoleFields {
  readonly name: string
  readonly family: RoleFamily
  /** Steps above the ladder's first rung: 0 is the first. */
  readonly level: number
  /** For LEADERSHIP roles the layer whose span applies. */
  readonly layer: LeadershipLayer | null
}

export interface TeamFields {
  readonly name: string
  readonly kind: TeamKind
  /** Null for a root of the forest. */
  readonly parentId: Id | null
  /** What the team serves; empty means everything. */
  readonly segments: readonly Segment[]
  readonly verticals: readonly string[]
  readonly regions: readonly string[]
  /** BCP 47 tags. */
  readonly languages: readonly string[]
}

export interface PositionFields {
  readonly title: string
  readonly roleId: Id
  readonly teamId: Id
  readonly fte: Hundredths
  /** The position it reports to; null at the top. */
  readonly reportsToId: Id | null
  /** Budgeted loaded cost a year at one whole FTE, in minor units. */
  readonly budgetedCost: MinorUnits | null
}

export interface PersonFields {
  readonly name: string
  readonly email: string | null
  readonly languages: readonly string[]
  readonly region: string | null
  readonly timeZone: string | null
  readonly skills: readonly string[]
  /** Loaded cost a year at one whole FTE, in minor units. */
  readonly loadedCost: MinorUnits | null
}

export interface AccountFields {
  readonly name: string
  /** Annual contract value in minor units. */
  readonly acv: MinorUnits
  readonly segment: Segment
  /** Null: the segment's row of the capacity table applies. */
  readonly tier: Tier | null
  readonly strategic: boolean
  readonly complexity: Complexity
  readonly vertical: string | null
  readonly region: string | null
  readonly language: string | null
  readonly contractStart: CalendarDate | null
  readonly contractEnd: CalendarDate | null
  readonly autoRenew: boolean
  readonly renewalTerms: string | null
  /** Share of one ordinary account's load; 100 by default. */
  readonly loadWeight: Hundredths
}

export interface ImplementationFields {
  readonly accountId: Id
  /** The specialist's seat; null while nobody has it. */
  readonly positionId: Id | null
  readonly status: ImplementationStatus
  readonly plannedStart: CalendarDate | null
  readonly plannedEnd: CalendarDate | null
  readonly startedOn: CalendarDate | null
  readonly liveOn: CalendarDate | null
  readonly firstValueOn: CalendarDate | null
}

/** A policy's value: a number, or a range whose top may be open. */
export type PolicyValue =
  | number
  | { readonly lower: number; readonly upper: number; readonly openTop: boolean }

export interface PolicyFields {
  /** Null: cleared, the benchmark's own figure applies. */
  readonly value: PolicyValue | null
  readonly reason: string | null
}
