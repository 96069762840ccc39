import { choicesInWords } from '../../entities/messages/listed-words.js'
import { VOCABULARY_WORDS } from '../../entities/vocabulary-registry.js'
import type { ImportMessageParams } from './params.js'
import { capitalized, type Formats } from '../../kernel/formats.js'
import type { Room } from '../../kernel/writer.js'
import { nouns } from '../../entities/messages/en.js'

const DOUBTS = {
  DATE: 'they look like dates made of ids',
  DECIMAL: 'they are written as decimal numbers',
  ROUNDED: 'all digits after the fifteenth are zeros',
  ZEROS: 'others begin with zeros and have more digits',
} as const

const AWAY = {
  LEFT: {
    who: 'somebody who has left',
    seats: 'what they answered for stands with the seats that they had',
  },
  TO_COME: {
    who: 'somebody who is to come',
    seats: 'what they answer for is theirs from their first day',
  },
} as const

const PASSED = {
  EMPTY: 'without any content',
  FOOTER: 'text below the table',
  HEADER: 'the header once more',
  PREAMBLE: 'before the header',
  REPEATED: 'say an earlier one once more',
  TOTAL: 'totals',
} as const

/** What imports say about rows, files and runs, in English. */
export const importsMessages: Room<'imports', ImportMessageParams> = {
  'imports.AMBIGUOUS_REFERENCE': (p) =>
    `Several ${nouns[p.thing].many} are called “${p.reference}”; use an external id that one of them has.`,
  'imports.APPLIED': (p, f) =>
    `Imported: ${f.number(p.created)} created, ${f.number(p.updated)} updated, ` +
    `${removed(p.removed, f)}${f.number(p.refused)} ${rows(p.refused, f)} refused; ` +
    `now at revision ${f.number(p.revision)}.`,
  'imports.BAD_DATE': (p) => {
    const year = p.twoDigits ? ': its year has two digits' : ''
    const hint =
      p.others === '' ? '' : ` If it is written ${p.others}, give “dateFormat” in the mapping.`
    return `“${p.value}” is not a date written ${p.format}${year}.${hint}`
  },
  'imports.BAD_FLAG': (p) => `“${p.value}” is neither yes nor no.`,
  'imports.BAD_NUMBER': (p) => `“${p.value}” is not a number.`,
  'imports.PLAN_TITLE': (p, f) => `Import from ${p.source}: ${f.list(p.files)}`,
  'imports.IN_SCENARIO': (p, f) =>
    `Added to ${p.scenario === '' ? 'the draft' : `the scenario “${p.scenario}”`}: ${f.number(p.created)} created, ${f.number(p.updated)} updated, ` +
    `${removed(p.removed, f)}${f.number(p.refused)} ${rows(p.refused, f)} refused. Nothing live has changed.`,
  'imports.BUSY': () => 'Another import of this organisation is still running.',
  'imports.BROKEN_FILE': (p) =>
    p.format === 'ZIP'
      ? `“${p.file}” is a zip file that cannot be read whole; pack it again.`
      : `“${p.file}” is an Excel workbook that cannot be read whole; open it and save it again, or save it as CSV.`,
  'imports.COLUMN_COUNT': (p, f) =>
    `The row has ${f.count(p.actual, 'cell', 'cells')}, the header ${f.number(p.expected)}.`,
  'imports.COLUMN_NOT_FOUND': (p, f) =>
    `“${p.file}” has no ${f.plural(p.missing.length, 'column', 'columns')} ${quoted(p.missing, f)}; ` +
    `its columns are: ${p.columns}.`,
  'imports.CURRENCY': (p) => `The amount must be in ${p.expected}; the row is in ${p.actual}.`,
  'imports.DATE_FORMAT_UNCLEAR': (p) =>
    `The date format of “${p.file}” cannot be told from its dates, such as “${p.example}”; ` +
    'give “dateFormat” in the mapping.',
  'imports.DUPLICATE_KEY': (p) => `“${p.key}” already stands in an earlier row of the file.`,
  'imports.DOUBTFUL_IDS': (p, f) =>
    `${f.count(p.rows, 'id', 'ids')} in the column “${p.column}” of “${p.file}”, such as “${p.example}”, ` +
    `may have been altered by a spreadsheet: ${DOUBTS[p.why]}. Compare with the system they come from.`,
  'imports.MIDNIGHTS_AS_DATES': (p, f) =>
    `The instants in ${f.list(p.columns)} of “${p.file}” are all midnight in UTC; they were taken as dates.`,
  'imports.BLANK_CELLS': (p, f) =>
    `“${p.file}”: “${p.text}” was read as empty in ${f.count(p.cells, 'cell', 'cells')}.`,
  'imports.OWNERS_AWAY': (p, f) =>
    `“${p.file}”: ${f.count(p.rows, 'row names', 'rows name')} ${AWAY[p.why].who} ` +
    `(${f.list([...p.people, ...(p.more > 0 ? [`${p.more} more`] : [])])}); ${AWAY[p.why].seats}.`,
  'imports.COLUMNS_UNUSED': (p, f) =>
    `Of “${p.file}” these columns were not used: ${f.list([...p.columns, ...(p.more > 0 ? [`${p.more} more`] : [])])}.`,
  'imports.PASSED_OVER': (p, f) =>
    `“${p.file}”: ${f.count(p.rows, 'row', 'rows')} passed over (${PASSED[p.cause]}).`,
  'imports.RUINED_ID': (p) =>
    `“${p.value}” is no id any more: a spreadsheet made a number or a formula of it. ` +
    'Export the file again, or open it with that column as text.',
  'imports.ITSELF_ABOVE': (p, f) =>
    `Rows of “${p.file}” that name themselves as the one above them, read as having none: ${f.number(p.rows)}.`,
  'imports.IDS_FROM': (p, f) =>
    `“${p.file}” has no column of ids: rows are known by ${either(p.columns, f)}.`,
  'imports.BEGUN_EARLIER': (p, f) => {
    const moved = p.things.map(
      ({ thing, name, from }) => `${nouns[thing].one} “${name}” on ${f.date(from)}`,
    )
    return `These begin earlier than was recorded, since rows of “${p.file}” need them: ${f.list(moved)}.`
  },
  'imports.RECOGNISED': (p, f) => {
    const { one, many } = nouns[p.thing]
    const by = p.thing === 'person' ? 'e-mail address or name' : 'name'
    return `“${p.file}”: recognised by ${by}, and given the ids of the file: ${f.count(p.count, one, many)}.`
  },
  'imports.ROLES_MADE': (p, f) =>
    `Roles made of the titles in “${p.file}”: ${f.list(p.roles.map(roleInWords))}. What is wrong is told in the mapping (roleFamily).`,
  'imports.SEGMENTS_BY_VALUE': (p, f) =>
    `“${p.file}” tells no segment: ${f.count(p.rows, 'account', 'accounts')} got it by the ACV.`,
  'imports.SERIAL_DATES': (p, f) =>
    `The numbers in ${f.list(p.columns)} of “${p.file}” were read as a spreadsheet’s dates (1 is January 1, 1900).`,
  'imports.TWO_DIGIT_YEARS': (p) =>
    `The years of “${p.file}” have two digits; they were read as ${p.first} to ${p.last}.`,
  'imports.EMPTY_FILE': (p) => `“${p.file}” has no header row.`,
  'imports.END_NOT_AFTER_START': (p, f) =>
    `The end, ${f.date(p.end)}, must come after the start, ${f.date(p.start)}.`,
  'imports.FAILED': () => 'The import failed because of a fault on our side; nothing was written.',
  'imports.FIELD_NOT_MAPPED': (p) => `The mapping of “${p.file}” lacks the field “${p.field}”.`,
  'imports.FILE_NOT_MAPPED': (p) => `The mapping says nothing about the file “${p.file}”.`,
  'imports.FILE_TWICE': (p) =>
    `“${p.file}” and “${p.other}” fit the same part of the mapping; give one of them.`,
  'imports.INTERRUPTED': () =>
    'The import was interrupted: its server stopped or lost the database. ' +
    'Nothing was written; it can be started again.',
  'imports.KIND_NOT_RECOGNISED': (p) =>
    `The columns of “${p.file}” do not tell what its rows are; give a mapping.`,
  'imports.UNDER_REFUSED': (p) =>
    ({
      person: `Its manager “${p.reference}” was refused; mend that row first.`,
      position: `The position above it, “${p.reference}”, was refused; mend that row first.`,
      team: `The team above it, “${p.reference}”, was refused; mend that row first.`,
    })[p.thing],
  'imports.LIFE_EMPTY': (p) =>
    `What the row says of its beginning and its end leaves ${nouns[p.thing].the} no day.`,
  'imports.LEFT_OUT': (p) => `“${p.file}” is left out${LEFT_OUT[p.why]}.`,
  'imports.KIND_UNCLEAR': (p) =>
    `It is not certain what the rows of “${p.file}” are; they may be: ${p.kinds}. Say which, or give a mapping.`,
  'imports.LOOP': (p) =>
    `${capitalized(nouns[p.thing].the)} “${p.reference}” would end up under itself.`,
  'imports.MAPPING_KEY_MISSING': (p) => `The mapping lacks the key “${p.path}”.`,
  'imports.MAPPING_KEY_UNKNOWN': (p) => `The mapping has an unknown key, “${p.path}”.`,
  'imports.MAPPING_NAME_TAKEN': (p) => `There is a mapping called “${p.name}” already.`,
  'imports.MAPPING_NEEDED': (p) =>
    `Nothing is remembered for the source “${p.source}”${p.known.length === 0 ? '' : ` (there are: ${p.known.join(', ')})`}; give a mapping.`,
  'imports.MAPPING_VALUE': (p) => `“${p.path}” in the mapping must be: ${p.expected}.`,
  'imports.MISSING': (p) => `“${p.field}” is missing.`,
  'imports.NEGATIVE': (p) => `“${p.value}” must not be negative.`,
  'imports.NOTHING_CHANGED': (p, f) =>
    `Nothing changed: ${f.number(p.unchanged)} as before, ` +
    `${f.number(p.refused)} ${rows(p.refused, f)} refused.`,
  'imports.NOT_A_TABLE': (p) =>
    `“${p.file}” is ${FOREIGN[p.format]}; save it as CSV or as an Excel workbook (.xlsx) and send that.`,
  'imports.NOT_JSON': () => 'The mapping is not valid JSON.',
  'imports.NO_FILE': (p) => `A file “${p.pattern}” is needed too.`,
  'imports.NO_HEADER_ON_LINE': (p, f) =>
    `“${p.file}” has no header on line ${f.number(p.line)}, which must be one of its first rows with content.`,
  'imports.NO_TABLE_INSIDE': (p) => `“${p.file}” holds no CSV file and no Excel workbook (.xlsx).`,
  'imports.NO_ROLE_FAMILY': (p) =>
    `The title “${p.title}” tells no role of post-sale. Leave the row out, or say in the mapping which family of roles it belongs to (roleFamily).`,
  'imports.NO_SEGMENT': (p) =>
    `The row tells no segment, and the ACV cannot tell it: the marks are in US dollars, and how many ${p.currency} ` +
    'one of them is worth is not known. Set it (policy benchmark.currencyPerUsd), or map a column of segments.',
  'imports.NO_SEAT': (p) => `${p.person} has no seat on that day.`,
  'imports.NO_TARGET': () => 'The row names neither a position nor a person nor a team.',
  'imports.NUMBER_FORMAT_UNCLEAR': (p) =>
    `The decimal separator of “${p.file}” cannot be told from its numbers, such as ` +
    `“${p.example}”; give “decimal” in the mapping.`,
  'imports.OTHER_ACCOUNT': (p) =>
    `${capitalized(nouns[p.thing].the)} “${p.reference}” belongs to another account.`,
  'imports.OUT_OF_RANGE': (p, f) =>
    `“${p.value}” is not between ${f.number(p.min)} and ${f.number(p.max)}.`,
  'imports.OTHER_VALUES': (p, f) =>
    `${f.count(p.values, 'other value is', 'other values are')} refused for the same reason.`,
  'imports.NO_EFFECT_KEPT': () => 'What it would come to is not kept any more; try it again.',
  'imports.NO_EFFECT_MOVED': () => 'The scenario has changed since; try it again.',
  'imports.NO_EFFECT_TOO_LARGE': (p, f) =>
    `It makes more changes (${f.number(p.changes, { beside: p.limit })}) than an effect is worked out of (at most ${f.number(p.limit, { beside: p.changes })}). What it creates and changes is counted all the same.`,
  'imports.NO_EFFECT_UNTRIED': () =>
    'Only a trial that came to its end tells what it would come to.',
  'imports.PREVIEWED': (p, f) =>
    `Would create ${f.number(p.created)}, update ${f.number(p.updated)}` +
    `${p.removed > 0 ? `, remove ${f.number(p.removed)}` : ''} and leave ` +
    `${f.number(p.unchanged)} unchanged; ${f.number(p.refused)} ${rows(p.refused, f)} refused. ` +
    'Nothing was written.',
  'imports.REJECTED': (p, f) =>
    `${f.number(p.refused)} ${rows(p.refused, f)} refused, so nothing was written.`,
  'imports.STOPPED': (p, f) =>
    `Stopped at ${f.number(p.refused, { beside: p.limit })} refused ${rows(p.refused, f)} ` +
    `(the limit is ${f.number(p.limit, { beside: p.refused })}); nothing was written.`,
  'imports.TOO_MUCH_INSIDE': (p) =>
    `“${p.file}” unpacks to more than can be taken in; send its tables as CSV files.`,
  'imports.TOO_PRECISE': (p, f) =>
    `“${p.value}” has more than ${f.count(p.digits, 'digit', 'digits')} after the point.`,
  'imports.UNKNOWN_CHOICE': (p, f) => `“${p.value}” is none of: ${choicesInWords(p.choices, f)}.`,
  'imports.UNKNOWN_ENCODING': (p) => `The encoding “${p.encoding}” is not known.`,
  'imports.UNKNOWN_LINK': (p) => `“${p.value}” is not in “${p.file}”, which tells its account.`,
  'imports.UNKNOWN_REFERENCE': (p, f) =>
    `There is ${nouns[p.thing].none} “${p.reference}”.${near(p.nearest, f)}`,
  'imports.UNREADABLE': (p, f) =>
    `“${p.file}” cannot be read from line ${f.number(p.line)} on: ` +
    'a quotation mark is not closed, or a row is too long.',
  'imports.UPLOAD_NOT_FOUND': (p) =>
    `There is no upload ${p.upload}; uploads are kept for 24 hours.`,
  'imports.WHY_REFUSED': (p) => `Why refused (${p.file})`,
  'imports.WRONG_ENCODING': (p) => `“${p.file}” is not encoded as ${p.encoding}.`,
}

function removed(count: number, f: Formats): string {
  return count > 0 ? `${f.number(count)} removed, ` : ''
}

function rows(count: number, f: Formats): string {
  return f.plural(count, 'row', 'rows')
}

/** A role that a title made, with its family or its layer of leadership. */
function roleInWords({
  name,
  family,
  layer,
}: ImportMessageParams['ROLES_MADE']['roles'][number]): string {
  const { roleFamily, leadershipLayer } = VOCABULARY_WORDS
  const what = layer === null ? roleFamily.values[family] : leadershipLayer.values[layer]
  return `${name} (${what.en})`
}
/** The known names that are close to one that is not known. */
function near(names: readonly string[] | undefined, f: Formats): string {
  if (names === undefined || names.length === 0) return ''
  return ` Known names close to it: ${quoted(names, f)}.`
}

function quoted(names: readonly string[], f: Formats): string {
  return f.list(names.map((name) => `“${name}”`))
}

const LEFT_OUT = {
  ASKED: ', as it was asked for',
  EMPTY: ': it holds nothing',
  HIDDEN: ': the sheet is hidden',
  NO_KIND: ': its columns fit no kind of rows',
  NO_TABLE: ': it is neither a CSV file nor an Excel workbook (.xlsx)',
  REASONS: ': the column says why rows were refused earlier',
} as const

const FOREIGN = {
  BINARY_WORKBOOK: 'a binary Excel workbook (.xlsb)',
  COMPRESSED: 'a compressed file of a kind that is not unpacked',
  DOCUMENT: 'a document or a presentation',
  IMAGE: 'an image',
  LOCKED_WORKBOOK: 'an Excel workbook locked with a password',
  NUMBERS: 'a Numbers document',
  OLD_WORKBOOK: 'an Excel workbook in the old format (.xls)',
  OPEN_DOCUMENT: 'an OpenDocument file (.ods)',
  PDF: 'a PDF',
  WEB_PAGE: 'a web page, whatever it is called',
  XML: 'an XML file',
} as const

/** Columns that tell rows apart: those of one choice together, else those of the next. */
export function either(choices: readonly (readonly string[])[], f: Formats): string {
  const told = choices.map((columns) => {
    const named = quoted(columns, f)
    return columns.length > 1 ? `${named} together` : named
  })
  return told.join(', else by ')
}
