import type { ReportingLineVerdict } from '../recommend-reporting-line.js'
import type { OrgModelCriterion, ReportingLineCriterion } from '../criteria.js'
import type { OrgModelVerdict } from '../model-verdict.js'
import type { TeamPurpose } from '../template/template-team.js'
import type {
  GrowthMotion,
  LeadershipLayer,
  OrgModel,
  ReportingLine,
  RoleFamily,
  Segment,
} from '../../../entities/vocabularies.js'
import type { Registered } from '../../../kernel/message.js'

/** A criterion as it is measured: a count, or a fraction (handoff cost, complexity). */
type Measured = {
  readonly model: OrgModel
  readonly criterion: OrgModelCriterion
  readonly measure: number
}

/** A criterion of a reporting line, as it is in the organization. */
type LineCriterion = {
  readonly line: ReportingLine
  readonly criterion: ReportingLineCriterion
  readonly growthMotion: GrowthMotion | null
  readonly customers: number
  /** Part of the ACV served high-touch. */
  readonly highTouchShare: number
  readonly maturity: number | null
  /** Of the top seat. */
  readonly layer: LeadershipLayer | null
}

/** What the messages about models of organization are told. Loads are in seats. */
export interface OrgModelsMessageParams {
  readonly RECOMMENDED: {
    readonly verdict: OrgModelVerdict
    readonly model: OrgModel
    readonly score: number
    readonly leader: OrgModel
    readonly incumbent: OrgModel | null
    /** Points of the leader over the model in use. */
    readonly lead: number
    /** The lead that a change takes. */
    readonly margin: number
    readonly until: string | null
  }
  readonly LEADS_BY: {
    readonly model: OrgModel
    readonly lead: number
    readonly margin: number
    readonly verdict: OrgModelVerdict
  }
  readonly LIMIT_CUSTOMERS: { readonly customers: number; readonly limit: number }
  readonly LIMIT_CSMS: { readonly csms: number; readonly limit: number }
  readonly LIMIT_FEW_CUSTOMERS: { readonly customers: number; readonly limit: number }
  readonly LIMIT_SEGMENTS: { readonly segments: number; readonly at: number }
  readonly LIMIT_REGIONS: { readonly regions: number; readonly at: number }
  readonly TIP_LEAD: { readonly model: OrgModel; readonly lead: number; readonly margin: number }
  readonly TIP_QUARTERS: {
    readonly model: OrgModel
    readonly led: number
    readonly quarters: number
  }
  readonly TIP_COMMITMENT: { readonly model: OrgModel; readonly until: string }
  readonly MODEL_PART: Measured & { readonly points: number; readonly of: number }
  readonly WHY: Measured & { readonly points: number }
  readonly WHY_NOT: Measured & { readonly best: OrgModel; readonly lost: number }
  readonly REVISIT_CUSTOMERS: { readonly customers: number; readonly at: number }
  readonly REVISIT_CSMS: { readonly csms: number; readonly limit: number }
  readonly REVISIT_SEGMENT: {
    readonly segment: Segment
    readonly customers: number
    readonly at: number
  }
  readonly REVISIT_REGION: {
    readonly region: string
    readonly customers: number
    readonly at: number
  }
  readonly REVISIT_REGION_LOST: {
    readonly region: string
    readonly customers: number
    readonly below: number
  }

  readonly LINE_RECOMMENDED: {
    readonly verdict: ReportingLineVerdict
    readonly line: ReportingLine
    readonly score: number
    readonly declared: ReportingLine | null
    /** The one that scores best. */
    readonly best: ReportingLine
    /** Points of the best over the declared one, and how many a change takes. */
    readonly lead: number
    readonly margin: number
  }
  readonly LINE_PART: LineCriterion & { readonly points: number; readonly of: number }
  readonly LINE_WHY_NOT: LineCriterion & { readonly best: ReportingLine; readonly lost: number }
  readonly LINE_LIMIT: { readonly customers: number; readonly from: number }

  readonly TEAM_NAME: {
    readonly purpose: TeamPurpose
    /** Of a pod. */
    readonly segments: readonly Segment[]
    /** Of a region's team. */
    readonly region: string | null
  }
  readonly TRANSITION_TITLE: { readonly model: OrgModel; readonly weeks: number }
  readonly TRANSITION_REASON: {
    /** Accounts that get somebody whom they do not know. */
    readonly handOvers: number
    /** Accounts whose team changes with people who know them. */
    readonly followed: number
  }
  readonly PLAN_TITLE: { readonly model: OrgModel }
  readonly PLAN_REASON: {
    readonly model: OrgModel
    readonly teams: number
    readonly opened: number
  }
  readonly NOTE_NOT_YET: { readonly date: string }
  readonly NOTE_SIZED: {
    readonly team: string
    readonly family: RoleFamily
    readonly load: number
    readonly seats: number
    readonly present: number
    readonly opened: number
  }
  readonly NOTE_POD_GUIDE: {
    readonly customers: number
    readonly guideCsms: number
    readonly guideLower: number
    readonly guideUpper: number
    readonly lower: number
    readonly upper: number
    readonly seats: number
  }
  readonly NOTE_SMALL_SEGMENT: {
    readonly segment: Segment
    readonly customers: number
    readonly at: number
  }
  readonly NOTE_SMALL_REGIONS: {
    readonly regions: readonly string[]
    readonly customers: number
    readonly at: number
  }
  readonly NOTE_UNCOVERED: { readonly accounts: number }
  readonly NOTE_EMPTY_POOL: {
    readonly team: string
    readonly family: RoleFamily
    readonly accounts: number
  }
  readonly NOTE_MIXED_BOOKS: { readonly accounts: number }
  readonly NOTE_KEPT_TEAMS: { readonly teams: readonly string[] }
  readonly NOTE_KEPT_LINES: { readonly seats: number }
}

declare module '../../../kernel/message.js' {
  interface MessageRegistry extends Registered<'orgModels', OrgModelsMessageParams> {}
}
