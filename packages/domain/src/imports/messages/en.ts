import { choicesInWords } from '../../entities/messages/listed-words.js'
import type { ImportMessageParams } from './params.js'
import { capitalized, type Formats } from '../../kernel/formats.js'
import type { Room } from '../../kernel/writer.js'
import { nouns } from '../../entities/messages/en.js'

/** What imports say about rows, files and runs, in English. */
export const importsMessages: Room<'imports', ImportMessageParams> = {
  'imports.AMBIGUOUS_REFERENCE': (p) =>
    `Several ${nouns[p.thing].many} are called “${p.reference}”; use an external id.`,
  'imports.APPLIED': (p, f) =>
    `Imported: ${f.number(p.created)} created, ${f.number(p.updated)} updated, ` +
    `${removed(p.removed, f)}${f.number(p.refused)} ${rows(p.refused, f)} refused; ` +
    `now at revision ${f.number(p.revision)}.`,
  'imports.BAD_DATE': (p) => `“${p.value}” is not a date written ${p.format}.`,
  'imports.BAD_FLAG': (p) => `“${p.value}” is neither yes nor no.`,
  'imports.BAD_NUMBER': (p) => `“${p.value}” is not a number.`,
  'imports.PLAN_TITLE': (p, f) => `Import from ${p.source}: ${f.list(p.files)}`,
  'imports.BUSY': () => 'Another import of this organisation is still running.',
  'imports.COLUMN_COUNT': (p, f) =>
    `The row has ${f.count(p.actual, 'cell', 'cells')}, the header ${f.number(p.expected)}.`,
  'imports.COLUMN_NOT_FOUND': (p) =>
    `“${p.file}” has no column “${p.column}”; its columns are: ${p.columns}.`,
  'imports.CURRENCY': (p) => `The amount must be in ${p.expected}; the row is in ${p.actual}.`,
  'imports.DATE_FORMAT_UNCLEAR': (p) =>
    `The date format of “${p.file}” cannot be told from its dates, such as “${p.example}”; ` +
    'give “dateFormat” in the mapping.',
  'imports.DUPLICATE_COLUMN': (p) => `“${p.file}” has the column “${p.column}” more than once.`,
  'imports.DUPLICATE_KEY': (p) => `“${p.key}” already stands in an earlier row of the file.`,
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
  'imports.LOOP': (p) =>
    `${capitalized(nouns[p.thing].the)} “${p.reference}” would end up under itself.`,
  'imports.MAPPING_KEY_MISSING': (p) => `The mapping lacks the key “${p.path}”.`,
  'imports.MAPPING_KEY_UNKNOWN': (p) => `The mapping has an unknown key, “${p.path}”.`,
  'imports.MAPPING_NEEDED': (p) =>
    `No mapping is remembered for the source “${p.source}”; give one.`,
  'imports.MAPPING_VALUE': (p) => `“${p.path}” in the mapping must be: ${p.expected}.`,
  'imports.MISSING': (p) => `“${p.field}” is missing.`,
  'imports.NEGATIVE': (p) => `“${p.value}” must not be negative.`,
  'imports.NOTHING_CHANGED': (p, f) =>
    `Nothing changed: ${f.number(p.unchanged)} as before, ` +
    `${f.number(p.refused)} ${rows(p.refused, f)} refused.`,
  'imports.NOT_JSON': () => 'The mapping is not valid JSON.',
  'imports.NO_FILE': (p) => `A file “${p.pattern}” is needed too.`,
  'imports.NO_SEAT': (p) => `${p.person} has no seat on that day.`,
  'imports.NO_TARGET': () => 'The row names neither a position nor a person nor a team.',
  'imports.NUMBER_FORMAT_UNCLEAR': (p) =>
    `The decimal separator of “${p.file}” cannot be told from its numbers, such as ` +
    `“${p.example}”; give “decimal” in the mapping.`,
  'imports.OTHER_ACCOUNT': (p) =>
    `${capitalized(nouns[p.thing].the)} “${p.reference}” belongs to another account.`,
  'imports.OUT_OF_RANGE': (p, f) =>
    `“${p.value}” is not between ${f.number(p.min)} and ${f.number(p.max)}.`,
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
  'imports.TOO_PRECISE': (p, f) =>
    `“${p.value}” has more than ${f.count(p.digits, 'digit', 'digits')} after the point.`,
  'imports.UNKNOWN_CHOICE': (p, f) => `“${p.value}” is none of: ${choicesInWords(p.choices, f)}.`,
  'imports.UNKNOWN_ENCODING': (p) => `The encoding “${p.encoding}” is not known.`,
  'imports.UNKNOWN_LINK': (p) => `“${p.value}” is not in “${p.file}”, which tells its account.`,
  'imports.UNKNOWN_REFERENCE': (p) => `There is ${nouns[p.thing].none} “${p.reference}”.`,
  'imports.UNREADABLE': (p, f) =>
    `“${p.file}” cannot be read from line ${f.number(p.line)} on: ` +
    'a quotation mark is not closed, or a row is too long.',
  'imports.UPLOAD_NOT_FOUND': (p) =>
    `There is no upload ${p.upload}; uploads are kept for 24 hours.`,
  'imports.WRONG_ENCODING': (p) => `“${p.file}” is not encoded as ${p.encoding}.`,
}

function removed(count: number, f: Formats): string {
  return count > 0 ? `${f.number(count)} removed, ` : ''
}

function rows(count: number, f: Formats): string {
  return f.plural(count, 'row', 'rows')
}
