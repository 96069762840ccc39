import type { Id } from '../kernel/ids.js'
import type { Records, ThingKind } from '../state/records.js'

/** A place in a plan: one of its changes, and the row of a columnar one. */
export interface PlanPlace {
  readonly changeIndex: number
  /** Row of a columnar change; null otherwise. */
  readonly row: number | null
}

/** A thing that a plan touched: as it was before the plan, as the plan leaves it, and the change that touched it last. */
export type Touch = {
  readonly [K in ThingKind]: {
    readonly kind: K
    readonly id: string
    /** The account of a coverage or implementation, through which it is found. */
    readonly accountId: Id | null
    readonly before: Records[K] | null
    /** Null where the plan took it out. */
    readonly after: Records[K] | null
    readonly at: PlanPlace
  }
}[ThingKind]

/** Whether the first touch came after the second in the plan. */
export function isLater({ at: a }: Touch, { at: b }: Touch): boolean {
  if (a.changeIndex !== b.changeIndex) return a.changeIndex > b.changeIndex
  return (a.row ?? 0) > (b.row ?? 0)
}
