import type { Message } from '../kernel/message.js'
import type { BoardLabel } from './messages/board-label.words.js'

/** What a table, a column or a row of a board pack is called. */
export function label(name: BoardLabel): Message {
  return { key: 'boardPack.LABEL', params: { name } }
}
