import type { ParamsOf } from '../../../kernel/writer.js'
import type { booksMessages } from './en.js'

/** One example of the parameters of each message of books. */
export const booksSamples: ParamsOf<typeof booksMessages> = {
  'books.LEVEL_TITLE': { moves: 7 },
  'books.LEVEL_REASON': { before: 0.184, after: 0.021 },
  'books.HAND_OVER_TITLE': { seats: ['CSM 4'], moves: 12 },
}
