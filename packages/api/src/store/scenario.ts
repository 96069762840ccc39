import type { NamingChange, PlanText } from '@postscale/domain'
import type { Actor } from './audit-writer.js'
import type { Person } from './person.js'

/** A person's own collection of edits, or a plan with a name. */
export type ScenarioKind = 'DRAFT' | 'SCENARIO'

/** Being worked on, applied to what it stood on, or put away. */
export type ScenarioStatus = 'ARCHIVED' | 'MERGED' | 'OPEN'

/** What is said of whether a scenario may be applied. */
export type VerdictKind = 'APPROVED' | 'ASKED' | 'CHANGES_ASKED'

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
  /** Whose it is: a user, also by their tokens, or else a token. */
  readonly owner: string
  /** Seen by whose it is and by its collaborators only. */
  readonly restricted: boolean
  /** Whether what it stood on, or was copied from, is restricted: whose people alone may see it then. */
  readonly restrictedBelow: boolean
  /** The restricted scenario of which it is a copy; null for any other. */
  readonly restrictedById: string | null
  /** The collaborators who may change it, by their ids. */
  readonly editorIds: readonly string[]
  readonly author: Actor
  readonly base: ScenarioBase
  /** Counts its own changes, from 1. */
  readonly revision: number
  /** How many changes it has. */
  readonly changeCount: number
  /** The revision of what it stood on that merging it made; null while it is not merged. */
  readonly mergedIn: number | null
  /** What was said last of whether it may be applied; null where nothing was. */
  readonly lastVerdict: VerdictKind | null
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
  readonly author: Person
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
