import type { Message } from '../messages/message.js'

/** A quotient, or null and the reason why there is none: a ratio over zero is never infinite. */
export type Ratio =
  | { readonly value: number; readonly reason: null }
  | { readonly value: null; readonly reason: Message }
