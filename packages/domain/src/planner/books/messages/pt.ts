import type { Room } from '../../../kernel/writer.js'
import type { BooksMessageParams } from './params.js'

/** Planos de carteiras, em português. */
export const booksMessages: Room<'books', BooksMessageParams> = {
  'books.LEVEL_TITLE': (p, f) =>
    `Nivelar as carteiras dos CSMs: ${f.count(p.moves, 'conta muda', 'contas mudam')} de mãos`,
  'books.LEVEL_REASON': (p, f) =>
    `A distância entre a utilização dos CSMs e a média cai de ${f.percent(p.before, 1)} para ` +
    `${f.percent(p.after, 1)} de uma posição.`,
  'books.HAND_OVER_TITLE': (p, f) =>
    `Passar ${f.count(p.moves, 'conta', 'contas')} de ${f.list(p.seats)}`,
}
