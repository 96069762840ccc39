import type { ParamsOf } from '../../kernel/writer.js'
import type { textMessages } from './en.js'

/** One example of the parameters of each message about texts. */
export const textSamples: ParamsOf<typeof textMessages> = {
  'text.DUPLICATE_THING': {
    thing: 'account',
    id: '0190a000-0000-7000-8000-000000000001',
    at: 'accounts.csv:7',
  },
  'text.HISTORY_ORDER': { event: 'changes', date: '2026-03-01' },
  'text.MISSING_COLUMN': { column: 'acv' },
  'text.MISSING_FILE': { file: 'accounts.csv' },
  'text.NOT_READABLE': { detail: 'Unexpected end of line' },
  'text.NO_EVENT': { events: ['begins', 'changes', 'ends'] },
  'text.OTHER_FORM': { form: 1 },
  'text.PLAN_TITLE': {},
  'text.UNKNOWN_COLUMN': { column: 'acvv' },
  'text.UNKNOWN_KEY': { key: 'nmae' },
  'text.UNKNOWN_KIND': { name: 'acount' },
  'text.WRONG_SHAPE': { expected: 'LIST' },
}
