import type { Message } from '../messages/message.js'

/** An answer that cannot be given, and why. */
export interface NotEvaluated {
  readonly status: 'NOT_EVALUATED'
  readonly reason: Message
}
