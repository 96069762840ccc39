import { UsageError } from './find-files.js'
import { parseOptions } from './parse-options.js'

/** What the command line asks for. */
export interface BoardPackArguments {
  readonly organization: string
  readonly url: string
  readonly tokenFile: string | null
  /** `YYYY-MM-DD`; null for today. */
  readonly asOf: string | null
  /** Null for the latest. */
  readonly revision: number | null
  /** Null for that of the terminal. */
  readonly language: string | null
  /** Null for the name that the server gives it. */
  readonly outputFile: string | null
}

export const BOARD_PACK_USAGE = `Writes what a board is shown of a month as an Excel workbook: ARR bridge, retention, people and cost,
customers at risk, findings and what changed.

  pnpm board:pack --org SLUG [options]

  --as-of DAY          the last month that had ended on this day (YYYY-MM-DD), today by default
  --revision N         as it was recorded at this revision, the latest by default
  --language LANGUAGE  en, es or pt; that of the terminal by default
  --output FILE        where it is written; board-pack-SLUG-MONTH-rN.xlsx here by default
  --url URL            the server (http://127.0.0.1:4000 by default)
  --token-file FILE    where the API token is; else it is in POSTSCALE_TOKEN
  --help

Day and revision make it the same for ever; the name that it is given by default tells both.`

const OPTIONS = {
  org: { type: 'string' },
  'as-of': { type: 'string' },
  revision: { type: 'string' },
  language: { type: 'string' },
  output: { type: 'string' },
  url: { type: 'string', default: 'http://127.0.0.1:4000' },
  'token-file': { type: 'string' },
  help: { type: 'boolean', default: false },
} as const

/**
 * Reads the command line; `'HELP'` when it asks for help.
 *
 * @throws UsageError
 */
export function readBoardPackArguments(args: readonly string[]): BoardPackArguments | 'HELP' {
  const { values } = parseOptions(args, OPTIONS)
  if (values.help) return 'HELP'
  if (values.org === undefined) throw new UsageError('--org is missing')
  if (!URL.canParse(values.url)) throw new UsageError(`--url ${values.url} is no URL`)
  const { revision } = values
  if (revision !== undefined && !/^[1-9]\d{0,9}$/.test(revision)) {
    throw new UsageError(`--revision ${revision} is no revision`)
  }
  return {
    organization: values.org,
    url: values.url,
    tokenFile: values['token-file'] ?? null,
    asOf: values['as-of'] ?? null,
    revision: revision === undefined ? null : Number(revision),
    language: values.language ?? null,
    outputFile: values.output ?? null,
  }
}
