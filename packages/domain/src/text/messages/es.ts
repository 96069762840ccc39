import { nouns } from '../../entities/messages/es.js'
import type { Room } from '../../kernel/writer.js'
import type { TextMessageParams } from './params.js'

const shapes = { LIST: 'una lista', MAP: 'claves con valores' } as const

/** What is said of an organization as text, in Spanish. */
export const textMessages: Room<'text', TextMessageParams> = {
  'text.DUPLICATE_THING': (p) =>
    `Dos veces aparece ${nouns[p.thing].the} ${p.id}: también está en ${p.at}.`,
  'text.HISTORY_ORDER': (p, f) =>
    `“${p.event}”, el ${f.date(p.date)}, no encaja con lo anterior: una vida empieza, después cambia y después termina, cada vez en un día posterior.`,
  'text.MISSING_COLUMN': (p) => `Falta la columna “${p.column}”.`,
  'text.MISSING_FILE': (p) =>
    `Falta el archivo “${p.file}”, aunque la carpeta dice estar completa en él.`,
  'text.NOT_READABLE': (p) => `No se puede leer el archivo: ${p.detail}`,
  'text.NO_EVENT': (p, f) =>
    `Exactamente una de estas claves dice qué ocurre y en qué día: ${f.list(p.events)}.`,
  'text.OTHER_FORM': (p, f) =>
    `La carpeta debe tener la forma ${f.number(p.form)}: expórtela de nuevo con la versión que la lee.`,
  'text.PLAN_TITLE': () => 'Aplicar una carpeta de textos',
  'text.UNKNOWN_COLUMN': (p) => `No existe la columna “${p.column}”.`,
  'text.UNKNOWN_KEY': (p) => `Aquí no se conoce la clave “${p.key}”.`,
  'text.UNKNOWN_KIND': (p) => `No hay ningún tipo de cosa llamado “${p.name}”.`,
  'text.WRONG_SHAPE': (p) => `Aquí debe haber ${shapes[p.expected]}.`,
}
