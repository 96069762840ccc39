import type { Formats } from '../../../kernel/formats.js'
import type { Room } from '../../../kernel/writer.js'
import { either } from '../../messages/en.js'
import type { GuessMessageParams } from './params.js'

/** What a proposal for imported files says, in English. */
export const importGuessMessages: Room<'importGuess', GuessMessageParams> = {
  'importGuess.ASK_DATE_FORMAT': (p) =>
    `How are the dates of “${p.file}” written? “${p.example}” can be read both ways.`,
  'importGuess.ASK_DECIMAL': (p) =>
    `What is the decimal mark of “${p.file}”? “${p.example}” can be read both ways.`,
  'importGuess.ASK_FIELD': (p) => `Which column of “${p.file}” has the field “${p.field}”?`,
  'importGuess.ASK_KIND': (p) => `What is a row of “${p.file}”?`,
  'importGuess.EMAILS_OF_PEOPLE': (p) =>
    `“${p.column}” has e-mail addresses, as a list of people does.`,
  'importGuess.FILE_NAME': (p) => `The file is called “${p.file}”.`,
  'importGuess.HEADERS': (p, f) => `Columns known by their names: ${f.list(p.columns)}.`,
  'importGuess.HOLDS_ACCOUNTS': (p) => `“${p.column}” names accounts that are there already.`,
  'importGuess.HOLDS_CHOICES': (p) => `“${p.column}” has the words of the field “${p.field}”.`,
  'importGuess.HOLDS_EMAILS': (p) => `“${p.column}” has e-mail addresses.`,
  'importGuess.HOLDS_NAMES_OF': (p) => `“${p.column}” names other rows, by their “${p.other}”.`,
  'importGuess.HOLDS_PEOPLE': (p) => `“${p.column}” names people who are there already.`,
  'importGuess.HOLDS_SEGMENTS': (p) => `“${p.column}” has segments of customers.`,
  'importGuess.KEY_REPEATS': (p) =>
    `“${p.column}” has the same value in several rows, so it does not tell the rows apart.`,
  'importGuess.KEY_STANDS_IN': (p, f) =>
    `The file has no ids: rows are known by ${either(p.columns, f)}.`,
  'importGuess.NEEDS': (p, f) =>
    p.fields.length === 1
      ? `No column has the field “${p.fields[0]}”, which is needed.`
      : `No columns have the fields ${quoted(p.fields, f)}, which are needed.`,
  'importGuess.NOT_CHOICES': (p) =>
    `“${p.column}” should have the words of the field “${p.field}”, and has others.`,
  'importGuess.NOT_DATES': (p, f) =>
    `${quoted(p.columns, f)} should have dates, and ${f.plural(p.columns.length, 'has', 'have')} not.`,
  'importGuess.NOT_NUMBERS': (p, f) =>
    `${quoted(p.columns, f)} should have numbers, and ${f.plural(p.columns.length, 'has', 'have')} not.`,
  'importGuess.OWN_KEY': (p) => `Only such files have a column “${p.column}”.`,
  'importGuess.READY': (p) => `The columns are those of the ready mapping “${p.name}”.`,
  'importGuess.ROLE_FROM_TITLE': (p) => `Roles are taken from “${p.column}”.`,
  'importGuess.SEGMENT_FROM_ACV': (p) =>
    `Where the file tells no segment, the amount in “${p.column}” decides it.`,
  'importGuess.TITLES_OF_PEOPLE': (p) => `“${p.column}” has job titles, as a list of people does.`,
  'importGuess.UNUSED': (p, f) => `There is no use for these columns: ${f.list(p.columns)}.`,
}

function quoted(names: readonly string[], f: Formats): string {
  return f.list(names.map((name) => `“${name}”`))
}
