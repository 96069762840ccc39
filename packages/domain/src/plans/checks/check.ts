import type { InvalidReason } from '../../messages/invalid-reason.js'

/** What is wrong with a value: a reason, or the bounds that it leaves; null when nothing is. */
export type Fault =
  | { readonly reason: InvalidReason }
  | { readonly min: number; readonly max: number }

/** Judges one value of one field. */
export type Check = (value: unknown) => Fault | null
