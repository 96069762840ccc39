import type { ParamsOf } from '../../../kernel/writer.js'
import type { importGuessMessages } from './en.js'

const file = 'roster.csv'

/** One example of the parameters of each message of proposals. */
export const importGuessSamples: ParamsOf<typeof importGuessMessages> = {
  'importGuess.ASK_DATE_FORMAT': { file, example: '03/04/2026' },
  'importGuess.ASK_DECIMAL': { file, example: '1,250' },
  'importGuess.ASK_FIELD': { file, field: 'team' },
  'importGuess.ASK_KIND': { file },
  'importGuess.EMAILS_OF_PEOPLE': { column: 'Work Email' },
  'importGuess.FILE_NAME': { file },
  'importGuess.HEADERS': { columns: ['Name', 'Title', 'Team'] },
  'importGuess.HOLDS_ACCOUNTS': { column: 'Company' },
  'importGuess.HOLDS_CHOICES': { column: 'Type', field: 'movement' },
  'importGuess.HOLDS_EMAILS': { column: 'Login' },
  'importGuess.HOLDS_NAMES_OF': { column: 'Boss', other: 'Name' },
  'importGuess.HOLDS_PEOPLE': { column: 'Handled by' },
  'importGuess.HOLDS_SEGMENTS': { column: 'Size' },
  'importGuess.KEY_REPEATS': { column: 'Team' },
  'importGuess.KEY_STANDS_IN': { columns: [['Work Email'], ['Account', 'Date']] },
  'importGuess.NEEDS': { fields: ['team', 'title'] },
  'importGuess.NOT_CHOICES': { column: 'Type', field: 'movement' },
  'importGuess.NOT_DATES': { columns: ['Start', 'End'] },
  'importGuess.NOT_NUMBERS': { columns: ['ARR'] },
  'importGuess.OWN_KEY': { column: 'Ticket ID' },
  'importGuess.READY': { name: 'bamboohr-employees' },
  'importGuess.ROLE_FROM_TITLE': { column: 'Job Title' },
  'importGuess.SEGMENT_FROM_ACV': { column: 'ARR' },
  'importGuess.TITLES_OF_PEOPLE': { column: 'Job Title' },
  'importGuess.UNUSED': { columns: ['Hobby', 'Shoe size'] },
}
