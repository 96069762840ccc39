import { choicesInWords } from '../../entities/messages/listed-words.js'
import { capitalized, type Formats } from '../../kernel/formats.js'
import type { importsMessages as en } from './en.js'
import { nouns } from '../../entities/messages/es.js'

/** What imports say about rows, files and runs, in Spanish. */
export const importsMessages: typeof en = {
  'imports.AMBIGUOUS_REFERENCE': (p) =>
    `El nombre «${p.reference}» corresponde a más de una opción (${nouns[p.thing].many}); ` +
    'use un id externo.',
  'imports.APPLIED': (p, f) =>
    `Importación hecha: ${f.count(p.created, 'alta', 'altas')}, ${f.count(p.updated, 'actualización', 'actualizaciones')}, ` +
    `${removed(p.removed, f)}${refused(p.refused, f)}; revisión actual: ${f.number(p.revision)}.`,
  'imports.BAD_DATE': (p) => `«${p.value}» no es una fecha con el formato ${p.format}.`,
  'imports.BAD_FLAG': (p) => `«${p.value}» no es ni sí ni no.`,
  'imports.BAD_NUMBER': (p) => `«${p.value}» no es un número.`,
  'imports.PLAN_TITLE': (p, f) => `Importación de ${p.source}: ${f.list(p.files)}`,
  'imports.BUSY': () => 'Otra importación de esta organización sigue en curso.',
  'imports.COLUMN_COUNT': (p, f) =>
    `La fila tiene ${f.count(p.actual, 'celda', 'celdas')} y el encabezado ${f.number(p.expected)}.`,
  'imports.COLUMN_NOT_FOUND': (p) =>
    `«${p.file}» no tiene la columna «${p.column}»; sus columnas son: ${p.columns}.`,
  'imports.CURRENCY': (p) => `El importe debe estar en ${p.expected}; la fila está en ${p.actual}.`,
  'imports.DATE_FORMAT_UNCLEAR': (p) =>
    `El formato de fecha de «${p.file}» no se deduce de sus fechas, como «${p.example}»; ` +
    'indique «dateFormat» en el mapeo.',
  'imports.DUPLICATE_COLUMN': (p) => `«${p.file}» tiene la columna «${p.column}» más de una vez.`,
  'imports.DUPLICATE_KEY': (p) => `«${p.key}» ya aparece en una fila anterior del archivo.`,
  'imports.EMPTY_FILE': (p) => `«${p.file}» no tiene fila de encabezado.`,
  'imports.END_NOT_AFTER_START': (p, f) =>
    `El fin, ${f.date(p.end)}, debe ser posterior al inicio, ${f.date(p.start)}.`,
  'imports.FAILED': () => 'La importación falló por un error nuestro; no se escribió nada.',
  'imports.FIELD_NOT_MAPPED': (p) => `Al mapeo de «${p.file}» le falta el campo «${p.field}».`,
  'imports.FILE_NOT_MAPPED': (p) => `El mapeo no dice nada del archivo «${p.file}».`,
  'imports.FILE_TWICE': (p) =>
    `«${p.file}» y «${p.other}» corresponden a la misma parte del mapeo; indique uno solo.`,
  'imports.INTERRUPTED': () =>
    'La importación se interrumpió: el servidor se detuvo o perdió la base de datos. ' +
    'No se escribió nada; puede iniciarse de nuevo.',
  'imports.KIND_NOT_RECOGNISED': (p) =>
    `Las columnas de «${p.file}» no dicen qué son sus filas; indique un mapeo.`,
  'imports.LOOP': (p) =>
    `${capitalized(nouns[p.thing].the)} «${p.reference}» quedaría dentro de su propia rama.`,
  'imports.MAPPING_KEY_MISSING': (p) => `Al mapeo le falta la clave «${p.path}».`,
  'imports.MAPPING_KEY_UNKNOWN': (p) => `El mapeo tiene una clave desconocida, «${p.path}».`,
  'imports.MAPPING_NEEDED': (p) =>
    `No hay un mapeo guardado para el origen «${p.source}»; indique uno.`,
  'imports.MAPPING_VALUE': (p) => `«${p.path}» del mapeo debe ser: ${p.expected}.`,
  'imports.MISSING': (p) => `Falta «${p.field}».`,
  'imports.NEGATIVE': (p) => `«${p.value}» no puede ser negativo.`,
  'imports.NOTHING_CHANGED': (p, f) =>
    `Nada cambió: ${f.count(p.unchanged, 'sigue', 'siguen')} igual, ${refused(p.refused, f)}.`,
  'imports.NOT_JSON': () => 'El mapeo no es JSON válido.',
  'imports.NO_FILE': (p) => `También hace falta un archivo «${p.pattern}».`,
  'imports.NO_SEAT': (p) => `${p.person} no ocupa ningún puesto ese día.`,
  'imports.NO_TARGET': () => 'La fila no nombra ni un puesto ni una persona ni un equipo.',
  'imports.NUMBER_FORMAT_UNCLEAR': (p) =>
    `El separador decimal de «${p.file}» no se deduce de sus números, como «${p.example}»; ` +
    'indique «decimal» en el mapeo.',
  'imports.OTHER_ACCOUNT': (p) =>
    `${capitalized(nouns[p.thing].the)} «${p.reference}» pertenece a otra cuenta.`,
  'imports.OUT_OF_RANGE': (p, f) =>
    `«${p.value}» no está entre ${f.number(p.min)} y ${f.number(p.max)}.`,
  'imports.PREVIEWED': (p, f) =>
    `Habría ${f.count(p.created, 'alta', 'altas')} y ${f.count(p.updated, 'actualización', 'actualizaciones')}; ` +
    `${removed(p.removed, f)}${f.count(p.unchanged, 'quedaría', 'quedarían')} igual, ${refused(p.refused, f)}. No se escribió nada.`,
  'imports.REJECTED': (p, f) => `${capitalized(refused(p.refused, f))}: no se escribió nada.`,
  'imports.STOPPED': (p, f) =>
    `Detenida con ${refused(p.refused, f)} (el límite es ${f.number(p.limit, { beside: p.refused })}); ` +
    'no se escribió nada.',
  'imports.TOO_PRECISE': (p, f) =>
    `«${p.value}» tiene más de ${f.count(p.digits, 'decimal', 'decimales')}.`,
  'imports.UNKNOWN_CHOICE': (p, f) =>
    `«${p.value}» no es ninguno de: ${choicesInWords(p.choices, f)}.`,
  'imports.UNKNOWN_ENCODING': (p) => `No se conoce la codificación «${p.encoding}».`,
  'imports.UNKNOWN_LINK': (p) => `«${p.value}» no está en «${p.file}», que indica su cuenta.`,
  'imports.UNKNOWN_REFERENCE': (p) => `No existe ${nouns[p.thing].none} «${p.reference}».`,
  'imports.UNREADABLE': (p, f) =>
    `«${p.file}» no se puede leer desde la línea ${f.number(p.line)}: ` +
    'unas comillas no se cierran o una fila es demasiado larga.',
  'imports.UPLOAD_NOT_FOUND': (p) =>
    `No existe la carga ${p.upload}; las cargas se guardan 24 horas.`,
  'imports.WRONG_ENCODING': (p) => `«${p.file}» no está codificado en ${p.encoding}.`,
}

function removed(count: number, f: Formats): string {
  return count > 0 ? `${f.count(count, 'supresión', 'supresiones')}, ` : ''
}

function refused(count: number, f: Formats): string {
  return f.count(count, 'fila rechazada', 'filas rechazadas')
}
