import type { Touch } from '../touch.js'

/** Whether the first touch came after the second in the plan. */
export function isLater({ at: a }: Touch, { at: b }: Touch): boolean {
  if (a.changeIndex !== b.changeIndex) return a.changeIndex > b.changeIndex
  return (a.row ?? 0) > (b.row ?? 0)
}
