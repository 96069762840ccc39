import type { Formats } from '../../../kernel/formats.js'
import type { Room } from '../../../kernel/writer.js'
import { either } from '../../messages/es.js'
import type { GuessMessageParams } from './params.js'

/** What a proposal for imported files says, in Spanish. */
export const importGuessMessages: Room<'importGuess', GuessMessageParams> = {
  'importGuess.ASK_DATE_FORMAT': (p) =>
    `¿Cómo están escritas las fechas de «${p.file}»? «${p.example}» puede leerse de dos maneras.`,
  'importGuess.ASK_DECIMAL': (p) =>
    `¿Cuál es el separador decimal de «${p.file}»? «${p.example}» puede leerse de dos maneras.`,
  'importGuess.ASK_FIELD': (p) => `¿Qué columna de «${p.file}» contiene el campo «${p.field}»?`,
  'importGuess.ASK_KIND': (p) => `¿Qué es cada fila de «${p.file}»?`,
  'importGuess.EMAILS_OF_PEOPLE': (p) =>
    `«${p.column}» contiene correos electrónicos, como una lista de personas.`,
  'importGuess.FILE_NAME': (p) => `El archivo se llama «${p.file}».`,
  'importGuess.HEADERS': (p, f) => `Columnas reconocidas por su nombre: ${f.list(p.columns)}.`,
  'importGuess.HOLDS_ACCOUNTS': (p) => `«${p.column}» nombra cuentas que ya existen.`,
  'importGuess.HOLDS_CHOICES': (p) => `«${p.column}» tiene las palabras del campo «${p.field}».`,
  'importGuess.HOLDS_EMAILS': (p) => `«${p.column}» contiene correos electrónicos.`,
  'importGuess.HOLDS_NAMES_OF': (p) => `«${p.column}» nombra otras filas por su «${p.other}».`,
  'importGuess.HOLDS_PEOPLE': (p) => `«${p.column}» nombra personas que ya existen.`,
  'importGuess.HOLDS_SEGMENTS': (p) => `«${p.column}» contiene segmentos de clientes.`,
  'importGuess.KEY_REPEATS': (p) =>
    `«${p.column}» tiene el mismo valor en varias filas, así que no las distingue.`,
  'importGuess.KEY_STANDS_IN': (p, f) =>
    `El archivo no tiene ids: las filas se reconocen por ${either(p.columns, f)}.`,
  'importGuess.NEEDS': (p, f) =>
    p.fields.length === 1
      ? `Ninguna columna contiene el campo «${p.fields[0]}», que es necesario.`
      : `Ninguna columna contiene los campos ${quoted(p.fields, f)}, que son necesarios.`,
  'importGuess.NOT_CHOICES': (p) =>
    `«${p.column}» debería tener las palabras del campo «${p.field}», y tiene otras.`,
  'importGuess.NOT_DATES': (p, f) =>
    `${quoted(p.columns, f)} ${f.plural(p.columns.length, 'debería contener fechas y no las contiene', 'deberían contener fechas y no las contienen')}.`,
  'importGuess.NOT_NUMBERS': (p, f) =>
    `${quoted(p.columns, f)} ${f.plural(p.columns.length, 'debería contener números y no los contiene', 'deberían contener números y no los contienen')}.`,
  'importGuess.OWN_KEY': (p) => `Solo estos archivos tienen una columna «${p.column}».`,
  'importGuess.READY': (p) => `Las columnas son las del mapeo predefinido «${p.name}».`,
  'importGuess.ROLE_FROM_TITLE': (p) => `Los roles se toman de «${p.column}».`,
  'importGuess.SEGMENT_FROM_ACV': (p) =>
    `Donde el archivo no indica el segmento, lo decide el importe de «${p.column}».`,
  'importGuess.TITLES_OF_PEOPLE': (p) =>
    `«${p.column}» contiene cargos, como una lista de personas.`,
  'importGuess.UNUSED': (p, f) => `Estas columnas no se usan: ${f.list(p.columns)}.`,
}

function quoted(names: readonly string[], f: Formats): string {
  return f.list(names.map((name) => `«${name}»`))
}
