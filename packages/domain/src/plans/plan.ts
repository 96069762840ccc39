import type { Change } from './change.js'

/** An ordered list of changes: the only way an organization changes. */
export interface Plan {
  readonly title: string
  readonly reason: string | null
  readonly changes: readonly Change[]
}
