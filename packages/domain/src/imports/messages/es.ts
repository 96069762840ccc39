import { VOCABULARY_WORDS } from '../../entities/vocabulary-registry.js'
import type { ImportMessageParams } from './params.js'
import { choicesInWords } from '../../entities/messages/listed-words.js'
import { capitalized, type Formats } from '../../kernel/formats.js'
import type { importsMessages as en } from './en.js'
import { nouns } from '../../entities/messages/es.js'

const DOUBTS = {
  DATE: 'parecen fechas hechas a partir de identificadores',
  DECIMAL: 'están escritos como números decimales',
  ROUNDED: 'todas las cifras después de la decimoquinta son ceros',
  ZEROS: 'otros empiezan por ceros y tienen más cifras',
} as const

const AWAY = {
  LEFT: {
    who: 'a alguien que ya no está',
    seats: 'lo que tenía a su cargo queda en el puesto que ocupaba',
  },
  TO_COME: {
    who: 'a alguien que aún no llega',
    seats: 'lo que tendrá a su cargo es suyo desde su primer día',
  },
} as const

const PASSED = {
  EMPTY: 'sin contenido',
  FOOTER: 'texto bajo la tabla',
  HEADER: 'el encabezado repetido',
  PREAMBLE: 'antes del encabezado',
  REPEATED: 'repiten una anterior',
  TOTAL: 'totales',
} as const

/** What imports say about rows, files and runs, in Spanish. */
export const importsMessages: typeof en = {
  'imports.AMBIGUOUS_REFERENCE': (p) =>
    `El nombre «${p.reference}» corresponde a más de una opción (${nouns[p.thing].many}); ` +
    'use un id externo que ya tenga una de ellas.',
  'imports.APPLIED': (p, f) =>
    `Importación hecha: ${f.count(p.created, 'alta', 'altas')}, ${f.count(p.updated, 'actualización', 'actualizaciones')}, ` +
    `${removed(p.removed, f)}${refused(p.refused, f)}; revisión actual: ${f.number(p.revision)}.`,
  'imports.BAD_DATE': (p) => {
    const year = p.twoDigits ? ': su año tiene dos cifras' : ''
    const hint =
      p.others === '' ? '' : ` Si está escrita como ${p.others}, indique «dateFormat» en el mapeo.`
    return `«${p.value}» no es una fecha con el formato ${p.format}${year}.${hint}`
  },
  'imports.BAD_FLAG': (p) => `«${p.value}» no es ni sí ni no.`,
  'imports.BAD_NUMBER': (p) => `«${p.value}» no es un número.`,
  'imports.PLAN_TITLE': (p, f) => `Importación de ${p.source}: ${f.list(p.files)}`,
  'imports.IN_SCENARIO': (p, f) =>
    `Se agregó al ${p.scenario === '' ? 'borrador' : `escenario «${p.scenario}»`}: ${f.count(p.created, 'alta', 'altas')}, ${f.count(p.updated, 'actualización', 'actualizaciones')}, ` +
    `${removed(p.removed, f)}${refused(p.refused, f)}. Lo vigente no cambió.`,
  'imports.BUSY': () => 'Otra importación de esta organización sigue en curso.',
  'imports.BROKEN_FILE': (p) =>
    p.format === 'ZIP'
      ? `«${p.file}» es un archivo zip que no se puede leer entero; vuelva a comprimirlo.`
      : `«${p.file}» es un libro de Excel que no se puede leer entero; ábralo y guárdelo de nuevo, o guárdelo como CSV.`,
  'imports.COLUMN_COUNT': (p, f) =>
    `La fila tiene ${f.count(p.actual, 'celda', 'celdas')} y el encabezado ${f.number(p.expected)}.`,
  'imports.COLUMN_NOT_FOUND': (p, f) =>
    `«${p.file}» no tiene ${f.plural(p.missing.length, 'la columna', 'las columnas')} ` +
    `${quoted(p.missing, f)}; sus columnas son: ${p.columns}.`,
  'imports.CURRENCY': (p) => `El importe debe estar en ${p.expected}; la fila está en ${p.actual}.`,
  'imports.DATE_FORMAT_UNCLEAR': (p) =>
    `El formato de fecha de «${p.file}» no se deduce de sus fechas, como «${p.example}»; ` +
    'indique «dateFormat» en el mapeo.',
  'imports.DUPLICATE_KEY': (p) => `«${p.key}» ya aparece en una fila anterior del archivo.`,
  'imports.DOUBTFUL_IDS': (p, f) =>
    `Es posible que una hoja de cálculo haya alterado ${f.count(p.rows, 'identificador', 'identificadores')} de la ` +
    `columna «${p.column}» de «${p.file}», como «${p.example}»: ${DOUBTS[p.why]}. ` +
    'Compárelos con el sistema de origen.',
  'imports.MIDNIGHTS_AS_DATES': (p, f) =>
    `Los instantes de ${f.list(p.columns)} de «${p.file}» son todos la medianoche UTC; se tomaron como fechas.`,
  'imports.BLANK_CELLS': (p, f) =>
    `«${p.file}»: «${p.text}» se leyó como vacío en ${f.count(p.cells, 'celda', 'celdas')}.`,
  'imports.OWNERS_AWAY': (p, f) =>
    `«${p.file}»: ${f.count(p.rows, 'fila nombra', 'filas nombran')} ${AWAY[p.why].who} ` +
    `(${f.list([...p.people, ...(p.more > 0 ? [`${p.more} más`] : [])])}); ${AWAY[p.why].seats}.`,
  'imports.COLUMNS_UNUSED': (p, f) =>
    `De «${p.file}» no se usaron estas columnas: ${f.list([...p.columns, ...(p.more > 0 ? [`${p.more} más`] : [])])}.`,
  'imports.PASSED_OVER': (p, f) =>
    `«${p.file}»: ${f.count(p.rows, 'fila pasada por alto', 'filas pasadas por alto')} (${PASSED[p.cause]}).`,
  'imports.RUINED_ID': (p) =>
    `«${p.value}» ya no es un identificador: una hoja de cálculo lo convirtió en número o fórmula. ` +
    'Exporte de nuevo el archivo o ábralo con esa columna como texto.',
  'imports.ITSELF_ABOVE': (p, f) =>
    `Filas de «${p.file}» que se nombran a sí mismas como superiores, leídas sin superior: ${f.number(p.rows)}.`,
  'imports.IDS_FROM': (p, f) =>
    `«${p.file}» no tiene columna de ids: las filas se reconocen por ${either(p.columns, f)}.`,
  'imports.BEGUN_EARLIER': (p, f) => {
    const moved = p.things.map(
      ({ thing, name, from }) => `${nouns[thing].one} «${name}», el ${f.date(from)}`,
    )
    return `Empiezan antes de lo registrado, porque filas de «${p.file}» lo necesitan: ${f.list(moved)}.`
  },
  'imports.RECOGNISED': (p, f) => {
    const { one, many } = nouns[p.thing]
    const by = p.thing === 'person' ? 'el correo electrónico o el nombre' : 'el nombre'
    return `«${p.file}»: ${f.plural(p.count, 'se reconoció', 'se reconocieron')} por ${by} ${f.count(p.count, one, many)} sin los identificadores del archivo, que ahora ${f.plural(p.count, 'tiene', 'tienen')} también.`
  },
  'imports.ROLES_MADE': (p, f) =>
    `Roles creados a partir de los cargos de «${p.file}»: ${f.list(p.roles.map(roleInWords))}. Lo que no sea correcto se indica en el mapeo (roleFamily).`,
  'imports.SEGMENTS_BY_VALUE': (p, f) =>
    `«${p.file}» no indica el segmento: ${f.count(p.rows, 'cuenta lo recibió', 'cuentas lo recibieron')} según su ACV.`,
  'imports.SERIAL_DATES': (p, f) =>
    `Los números de ${f.list(p.columns)} de «${p.file}» se leyeron como fechas de hoja de cálculo ` +
    '(1 es el 1 de enero de 1900).',
  'imports.TWO_DIGIT_YEARS': (p) =>
    `Los años de «${p.file}» tienen dos cifras; se leyeron como de ${p.first} a ${p.last}.`,
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
  'imports.UNDER_REFUSED': (p) =>
    ({
      person: `Su responsable (manager), «${p.reference}», fue rechazado; corrija antes esa fila.`,
      position: `El puesto superior, «${p.reference}», fue rechazado; corrija antes esa fila.`,
      team: `El equipo superior, «${p.reference}», fue rechazado; corrija antes esa fila.`,
    })[p.thing],
  'imports.LIFE_EMPTY': (p) =>
    `Lo que la fila dice del comienzo y del fin no deja ningún día para ${nouns[p.thing].the}.`,
  'imports.LEFT_OUT': (p) => `«${p.file}» se deja fuera${LEFT_OUT[p.why]}.`,
  'imports.KIND_UNCLEAR': (p) =>
    `No es seguro qué son las filas de «${p.file}»; pueden ser: ${p.kinds}. Diga cuál, o indique un mapeo.`,
  'imports.LOOP': (p) =>
    `${capitalized(nouns[p.thing].the)} «${p.reference}» quedaría dentro de su propia rama.`,
  'imports.MAPPING_KEY_MISSING': (p) => `Al mapeo le falta la clave «${p.path}».`,
  'imports.MAPPING_KEY_UNKNOWN': (p) => `El mapeo tiene una clave desconocida, «${p.path}».`,
  'imports.MAPPING_NAME_TAKEN': (p) => `Ya hay un mapeo llamado «${p.name}».`,
  'imports.MAPPING_NEEDED': (p) =>
    `No hay nada guardado para el origen «${p.source}»${p.known.length === 0 ? '' : ` (existen: ${p.known.join(', ')})`}; indique un mapeo.`,
  'imports.MAPPING_VALUE': (p) => `«${p.path}» del mapeo debe ser: ${p.expected}.`,
  'imports.MISSING': (p) => `Falta «${p.field}».`,
  'imports.NEGATIVE': (p) => `«${p.value}» no puede ser negativo.`,
  'imports.NOTHING_CHANGED': (p, f) =>
    `Nada cambió: ${f.count(p.unchanged, 'sigue', 'siguen')} igual, ${refused(p.refused, f)}.`,
  'imports.NOT_A_TABLE': (p) =>
    `«${p.file}» es ${FOREIGN[p.format]}; guárdelo como CSV o como libro de Excel (.xlsx) y envíelo así.`,
  'imports.NOT_JSON': () => 'El mapeo no es JSON válido.',
  'imports.NO_FILE': (p) => `También hace falta un archivo «${p.pattern}».`,
  'imports.NO_HEADER_ON_LINE': (p, f) =>
    `«${p.file}» no tiene encabezado en la línea ${f.number(p.line)}, que debe ser una de sus primeras filas con contenido.`,
  'imports.NO_TABLE_INSIDE': (p) =>
    `«${p.file}» no contiene ningún archivo CSV ni libro de Excel (.xlsx).`,
  'imports.NO_ROLE_FAMILY': (p) =>
    `El cargo «${p.title}» no corresponde a ningún rol de posventa. Deje la fila fuera o indique en el mapeo a qué familia de roles pertenece (roleFamily).`,
  'imports.NO_SEGMENT': (p) =>
    `La fila no indica segmento y el ACV no puede decidirlo: los umbrales están en dólares y no se sabe cuántos ${p.currency} ` +
    'vale uno. Indíquelo (política benchmark.currencyPerUsd) o asigne una columna de segmentos.',
  'imports.NO_SEAT': (p) => `${p.person} no ocupa ningún puesto ese día.`,
  'imports.NO_TARGET': () => 'La fila no nombra ni un puesto ni una persona ni un equipo.',
  'imports.NUMBER_FORMAT_UNCLEAR': (p) =>
    `El separador decimal de «${p.file}» no se deduce de sus números, como «${p.example}»; ` +
    'indique «decimal» en el mapeo.',
  'imports.OTHER_ACCOUNT': (p) =>
    `${capitalized(nouns[p.thing].the)} «${p.reference}» pertenece a otra cuenta.`,
  'imports.OUT_OF_RANGE': (p, f) =>
    `«${p.value}» no está entre ${f.number(p.min)} y ${f.number(p.max)}.`,
  'imports.OTHER_VALUES': (p, f) =>
    `${f.count(p.values, 'valor más se rechaza', 'valores más se rechazan')} por el mismo motivo.`,
  'imports.NO_EFFECT_KEPT': () => 'Ya no se conserva el efecto que tendría; pruébela otra vez.',
  'imports.NO_EFFECT_MOVED': () => 'El escenario ha cambiado desde entonces; pruébela otra vez.',
  'imports.NO_EFFECT_TOO_LARGE': (p, f) =>
    `Hace más cambios (${f.number(p.changes, { beside: p.limit })}) que aquellos con los que se calcula un efecto (como máximo ${f.number(p.limit, { beside: p.changes })}). De todos modos se cuenta lo que crea y cambia.`,
  'imports.NO_EFFECT_UNTRIED': () => 'Solo una prueba terminada dice qué efecto tendría.',
  'imports.PREVIEWED': (p, f) =>
    `Habría ${f.count(p.created, 'alta', 'altas')} y ${f.count(p.updated, 'actualización', 'actualizaciones')}; ` +
    `${removed(p.removed, f)}${f.count(p.unchanged, 'quedaría', 'quedarían')} igual, ${refused(p.refused, f)}. No se escribió nada.`,
  'imports.REJECTED': (p, f) => `${capitalized(refused(p.refused, f))}: no se escribió nada.`,
  'imports.STOPPED': (p, f) =>
    `Detenida con ${refused(p.refused, f)} (el límite es ${f.number(p.limit, { beside: p.refused })}); ` +
    'no se escribió nada.',
  'imports.TOO_MUCH_INSIDE': (p) =>
    `«${p.file}» contiene, descomprimido, más de lo que se admite; envíe sus tablas como archivos CSV.`,
  'imports.TOO_PRECISE': (p, f) =>
    `«${p.value}» tiene más de ${f.count(p.digits, 'decimal', 'decimales')}.`,
  'imports.UNKNOWN_CHOICE': (p, f) =>
    `«${p.value}» no es ninguno de: ${choicesInWords(p.choices, f)}.`,
  'imports.UNKNOWN_ENCODING': (p) => `No se conoce la codificación «${p.encoding}».`,
  'imports.UNKNOWN_LINK': (p) => `«${p.value}» no está en «${p.file}», que indica su cuenta.`,
  'imports.UNKNOWN_REFERENCE': (p, f) =>
    `No existe ${nouns[p.thing].none} «${p.reference}».${near(p.nearest, f)}`,
  'imports.UNREADABLE': (p, f) =>
    `«${p.file}» no se puede leer desde la línea ${f.number(p.line)}: ` +
    'unas comillas no se cierran o una fila es demasiado larga.',
  'imports.UPLOAD_NOT_FOUND': (p) =>
    `No existe la carga ${p.upload}; las cargas se guardan 24 horas.`,
  'imports.WHY_REFUSED': (p) => `Motivo del rechazo (${p.file})`,
  'imports.WRONG_ENCODING': (p) => `«${p.file}» no está codificado en ${p.encoding}.`,
}

function removed(count: number, f: Formats): string {
  return count > 0 ? `${f.count(count, 'supresión', 'supresiones')}, ` : ''
}

function refused(count: number, f: Formats): string {
  return f.count(count, 'fila rechazada', 'filas rechazadas')
}

/** A role that a title made, with its family or its layer of leadership. */
function roleInWords({
  name,
  family,
  layer,
}: ImportMessageParams['ROLES_MADE']['roles'][number]): string {
  const { roleFamily, leadershipLayer } = VOCABULARY_WORDS
  const what = layer === null ? roleFamily.values[family] : leadershipLayer.values[layer]
  return `${name} (${what.es})`
}
/** The known names that are close to one that is not known. */
function near(names: readonly string[] | undefined, f: Formats): string {
  if (names === undefined || names.length === 0) return ''
  return ` Nombres conocidos parecidos: ${quoted(names, f)}.`
}

function quoted(names: readonly string[], f: Formats): string {
  return f.list(names.map((name) => `«${name}»`))
}

const LEFT_OUT = {
  ASKED: ', como se pidió',
  EMPTY: ': no contiene nada',
  HIDDEN: ': la hoja está oculta',
  NO_KIND: ': sus columnas no encajan con ningún tipo de filas',
  NO_TABLE: ': no es un archivo CSV ni un libro de Excel (.xlsx)',
  REASONS: ': la columna dice por qué se rechazaron antes las filas',
} as const

const FOREIGN = {
  BINARY_WORKBOOK: 'un libro de Excel binario (.xlsb)',
  COMPRESSED: 'un archivo comprimido de un tipo que no se descomprime',
  DOCUMENT: 'un documento o una presentación',
  IMAGE: 'una imagen',
  LOCKED_WORKBOOK: 'un libro de Excel protegido con contraseña',
  NUMBERS: 'un documento de Numbers',
  OLD_WORKBOOK: 'un libro de Excel en el formato antiguo (.xls)',
  OPEN_DOCUMENT: 'un archivo OpenDocument (.ods)',
  PDF: 'un PDF',
  WEB_PAGE: 'una página web, se llame como se llame',
  XML: 'un archivo XML',
} as const

/** Columns that tell rows apart: those of one choice together, else those of the next. */
export function either(choices: readonly (readonly string[])[], f: Formats): string {
  const told = choices.map((columns) => {
    const named = quoted(columns, f)
    return columns.length > 1 ? `${named} juntos` : named
  })
  return told.join('; si no, por ')
}
