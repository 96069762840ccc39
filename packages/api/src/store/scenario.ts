import type { NamingChange, PlanText } from '@postscale/domain'
import type { Actor } from './audit-writer.js'

/** A person's own collection of edits, or a plan with a name. */
export type ScenarioKind = 'DRAFT' | 'SCENARIO'

/** Being worked on, applied to what it stood on, or put away. */
export type ScenarioStatus = 'ARCHIVED' | 'MERGED' | 'OPEN'

/** What a scenario stands on: the organization itself (`id` null) or another scenario, at one revision. */
export interface ScenarioBase {
  readonly id: string | null
  readonly revision: number
}

/** A plan that is kept on top of a revision. Its state is a branch of the organization. */
export interface Scenario {
  readonly organizationId: string
  readonly id: string
  readonly kind: ScenarioKind
  readonly name: string
  readonly note: string | null
  readonly status: ScenarioStatus
  /** Whose it is: the scope of a principal. */
  readonly owner: string
  readonly author: Actor
  readonly base: ScenarioBase
  /** Counts its own changes, from 1. */
  readonly revision: number
  /** How many changes it has. */
  readonly changeCount: number
  /** The revision of what it stood on that merging it made; null while it is not merged. */
  readonly mergedIn: number | null
  readonly createdAt: Date
  readonly updatedAt: Date
}

/** A plan with a title, such as a template, whose changes were added together. */
export interface AddedPlan {
  readonly id: string
  readonly title: PlanText
  readonly reason: PlanText | null
}

/** One change of a scenario. */
export interface ScenarioChange {
  /** The same however it is amended. */
  readonly id: string
  /** A single one: what many rows leave out would be lost in keeping them. */
  readonly change: NamingChange
  /** As part of which it was added, where that had a title. */
  readonly plan?: AddedPlan
  readonly authorName: string
  readonly at: Date
}

/** A scenario as it was at one of its revisions. */
export interface ScenarioContent {
  readonly base: ScenarioBase
  /** In their order. */
  readonly changes: readonly ScenarioChange[]
}
