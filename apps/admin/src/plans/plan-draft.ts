import type { ChangeInput } from '@/generated/graphql'

/** A plan as the app proposes it. */
export interface PlanDraft {
  /** The organization's slug. */
  readonly organization: string
  readonly title: string
  readonly reason: string | null
  readonly changes: readonly ChangeInput[]
}
