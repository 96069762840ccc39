import type { Room } from '../../../kernel/writer.js'
import type { BooksMessageParams } from './params.js'

/** Plans of books, in English. */
export const booksMessages: Room<'books', BooksMessageParams> = {
  'books.LEVEL_TITLE': (p, f) =>
    `Level the CSMs’ books: ${f.count(p.moves, 'account changes', 'accounts change')} hands`,
  'books.LEVEL_REASON': (p, f) =>
    `How far CSMs’ utilisation lies from the mean falls from ${f.percent(p.before, 1)} to ` +
    `${f.percent(p.after, 1)} of a seat.`,
  'books.HAND_OVER_TITLE': (p, f) =>
    `Hand over ${f.count(p.moves, 'account', 'accounts')} of ${f.list(p.seats)}`,
}
