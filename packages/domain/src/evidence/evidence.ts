import type { Message } from '../messages/message.js'
import type { EvidenceInput } from './evidence-input.js'
import type { FigureUsed } from './figure-used.js'

/**
 * Why an answer is what it is: what went in, which figures of the catalogue it rests on, and the
 * answer in words. The one shape for every computed answer of the product; plain JSON.
 */
export interface Evidence {
  readonly inputs: readonly EvidenceInput[]
  readonly figures: readonly FigureUsed[]
  readonly message: Message
}
