import type { Room } from '../../../kernel/writer.js'
import type { BooksMessageParams } from './params.js'

/** Planes de carteras, en español. */
export const booksMessages: Room<'books', BooksMessageParams> = {
  'books.LEVEL_TITLE': (p, f) =>
    `Nivelar las carteras de los CSM: ${f.count(p.moves, 'cuenta cambia', 'cuentas cambian')} de manos`,
  'books.LEVEL_REASON': (p, f) =>
    `La distancia entre la utilización de los CSM y la media baja de ${f.percent(p.before, 1)} a ` +
    `${f.percent(p.after, 1)} de un puesto.`,
  'books.HAND_OVER_TITLE': (p, f) =>
    `Traspasar ${f.count(p.moves, 'cuenta', 'cuentas')} de ${f.list(p.seats)}`,
}
