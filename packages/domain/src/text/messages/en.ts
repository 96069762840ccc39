import { nouns } from '../../entities/messages/en.js'
import type { Room } from '../../kernel/writer.js'
import type { TextMessageParams } from './params.js'

const shapes = { LIST: 'a list', MAP: 'keys with values' } as const

/** What is said of an organization as text, in English. */
export const textMessages: Room<'text', TextMessageParams> = {
  'text.DUPLICATE_THING': (p) =>
    `The ${nouns[p.thing].one} ${p.id} is there twice: it also stands in ${p.at}.`,
  'text.HISTORY_ORDER': (p, f) =>
    `“${p.event}” on ${f.date(p.date)} does not fit what stands before it: a life begins, then changes, then ends, each on a later day.`,
  'text.MISSING_COLUMN': (p) => `The column “${p.column}” is missing.`,
  'text.MISSING_FILE': (p) =>
    `The file “${p.file}” is missing, though the folder is said to be complete in it.`,
  'text.NOT_READABLE': (p) => `The file cannot be read: ${p.detail}`,
  'text.NO_EVENT': (p, f) =>
    `Exactly one of ${f.list(p.events)} says what happens, and on which day.`,
  'text.OTHER_FORM': (p, f) =>
    `The folder must be in form ${f.number(p.form)}: export it again with the version that reads it.`,
  'text.PLAN_TITLE': () => 'Apply a folder of texts',
  'text.UNKNOWN_COLUMN': (p) => `There is no column “${p.column}”.`,
  'text.UNKNOWN_KEY': (p) => `The key “${p.key}” is not known here.`,
  'text.UNKNOWN_KIND': (p) => `There is no kind of thing called “${p.name}”.`,
  'text.WRONG_SHAPE': (p) => `Here ${shapes[p.expected]} must stand.`,
}
