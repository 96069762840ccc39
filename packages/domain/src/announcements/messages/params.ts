import type { Responsibility, Tier } from '../../entities/vocabularies.js'
import type { Registered } from '../../kernel/message.js'

type FromTo = {
  /** The day on which all of the plan holds. */
  readonly on: string
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** What the recipients of an announcement are told. */
export interface AnnouncementMessageParams {
  readonly YOU_JOIN: {
    readonly on: string
    readonly seats: readonly string[]
    readonly teams: readonly string[]
    readonly managers: readonly string[]
  }
  readonly EMPLOYMENT_ENDS: { readonly on: string }
  readonly YOUR_SEAT: FromTo
  readonly YOUR_TEAM: FromTo
  readonly YOUR_MANAGER: FromTo
  readonly ACCOUNTS_TAKEN: { readonly names: readonly string[] }
  readonly ACCOUNTS_GIVEN: { readonly names: readonly string[] }
  readonly REPORTS_JOIN: { readonly on: string; readonly names: readonly string[] }
  readonly REPORTS_LEAVE: { readonly on: string; readonly names: readonly string[] }
  readonly SERVED_BY: FromTo & { readonly responsibility: Responsibility }
  readonly TIER: {
    readonly on: string
    readonly before: Tier | null
    readonly after: Tier | null
  }
}

declare module '../../kernel/message.js' {
  interface MessageRegistry extends Registered<'announcements', AnnouncementMessageParams> {}
}
