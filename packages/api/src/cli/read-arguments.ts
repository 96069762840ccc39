import { UsageError } from './find-files.js'
import { parseOptions } from './parse-options.js'
import { ANSWER_OPTIONS, type MappingAnswers, readMappingAnswers } from './read-mapping-answers.js'

/** What is imported, and how. */
export interface FilesToImport {
  readonly paths: readonly string[]
  readonly mappingFile: string | null
  /** What is said of files without one. */
  readonly answers: MappingAnswers
  readonly source: string | null
  /** The id of the scenario into which they go; null for what is live. */
  readonly scenarioId: string | null
  /** Names of files that are not imported, or patterns of names. */
  readonly leaveOut: readonly string[]
  readonly onBadRow: 'REJECT_ALL' | 'SKIP' | 'STOP_AT'
  readonly stopAt: number | null
  readonly dryRun: boolean
  readonly effective: string | null
}

/** What the command line asks for. */
export interface ImportArguments {
  readonly organization: string
  /** Files to import, or an import that was started before, by its id or its idempotency key. */
  readonly what:
    | { readonly files: FilesToImport }
    | { readonly runId: string }
    | { readonly key: string }
  readonly url: string
  readonly tokenFile: string | null
  readonly reportFile: string
  /** Where the refused rows themselves are written; null for nowhere. */
  readonly refusedFile: string | null
  /** How long a server that does not answer is asked again. */
  readonly patienceMs: number
}

export const DEFAULT_URL = 'http://127.0.0.1:4000'
export const DEFAULT_REPORT = 'import-report.csv'

export const USAGE = `Imports CSV files and Excel workbooks, also in zips, into an organization.

  pnpm import:csv --org SLUG [options] FILE… | FOLDER
  pnpm import:csv --org SLUG --run ID | --key KEY

  --mapping FILE       how the files are read (JSON); remembered for its source
  --mapping NAME       read the files as the export of that system, such as salesforce-accounts
  --source NAME        use the mapping remembered under this name
  --kind FILE=KIND     without a mapping: what a file's rows are, such as people.csv=ROSTER
  --date-format FORMAT, --decimal MARK
                       without a mapping: how dates are written (DD-MM-YYYY …), and . or ,
  --leave-out FILE     do not import this file or sheet, such as 'book.xlsx#Notes'; may be repeated
  --header-line N      without a mapping: on which line the header is, where another is taken for it
  --scenario ID        into this scenario or draft, by its id, in place of what is live
  --save-as NAME       without a mapping: the name under which the one that is found is remembered
  --propose FILE       import nothing: write the mapping that is found there, to be edited
  --on-bad-row WHAT    reject (default): one bad row and nothing is written
                       skip: write the others
                       stop-at:N: give up at the Nth bad row
  --dry-run            only say what would change
  --effective DATE     from when the rows hold (YYYY-MM-DD; today by default)
  --run ID, --key KEY  send nothing: follow an import that was started before, and tell what
                       came of it
  --wait SECONDS       how long a server that does not answer is asked again (300 by default)
  --url URL            the server (${DEFAULT_URL} by default)
  --token-file FILE    where the API token is; else it is in POSTSCALE_TOKEN
  --report FILE        where it is written why rows were refused
                       (${DEFAULT_REPORT} by default)
  --refused FILE       where the refused rows are written as they were, to be mended and imported
                       again; of several files one each, called after it
  --help

Ends with 0 when it went in (or changed nothing), 1 when nothing was written (it was refused, failed or
was interrupted), 2 when called wrongly, and 3 when it is not known whether it went in: then it says how
to ask again.`

const OPTIONS = {
  org: { type: 'string' },
  mapping: { type: 'string' },
  source: { type: 'string' },
  scenario: { type: 'string' },
  ...ANSWER_OPTIONS,
  'leave-out': { type: 'string', multiple: true },
  'on-bad-row': { type: 'string', default: 'reject' },
  'dry-run': { type: 'boolean', default: false },
  effective: { type: 'string' },
  run: { type: 'string' },
  key: { type: 'string' },
  wait: { type: 'string', default: '300' },
  url: { type: 'string', default: DEFAULT_URL },
  'token-file': { type: 'string' },
  report: { type: 'string', default: DEFAULT_REPORT },
  refused: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const

/**
 * Reads the command line; `'HELP'` when it asks for help.
 *
 * @throws UsageError
 */
export function readArguments(args: readonly string[]): ImportArguments | 'HELP' {
  const { values, positionals } = parseOptions(args, OPTIONS, { allowPositionals: true })
  if (values.help) return 'HELP'
  if (values.org === undefined) throw new UsageError('--org is missing')
  if (!URL.canParse(values.url)) throw new UsageError(`--url ${values.url} is no URL`)
  return {
    organization: values.org,
    what: whatOf(values, positionals),
    url: values.url,
    tokenFile: values['token-file'] ?? null,
    reportFile: values.report,
    refusedFile: values.refused ?? null,
    patienceMs: secondsOf(values.wait) * 1000,
  }
}

function whatOf(
  values: ReturnType<typeof parseOptions<typeof OPTIONS>>['values'],
  paths: readonly string[],
): ImportArguments['what'] {
  const { run, key } = values
  if (run !== undefined || key !== undefined) {
    if (paths.length > 0 || (run !== undefined && key !== undefined)) {
      throw new UsageError('give files, or --run, or --key')
    }
    return run === undefined ? { key: key ?? '' } : { runId: run }
  }
  if (paths.length === 0) throw new UsageError('name the files, or the folder they are in')
  const answers = readMappingAnswers(values)
  return {
    files: {
      paths,
      mappingFile: answers.ready === null ? (values.mapping ?? null) : null,
      answers,
      source: values.source ?? null,
      scenarioId: values.scenario ?? null,
      leaveOut: values['leave-out'] ?? [],
      ...policyOf(values['on-bad-row']),
      dryRun: values['dry-run'],
      effective: values.effective ?? null,
    },
  }
}

function secondsOf(text: string): number {
  if (!/^\d{1,6}(?:\.\d+)?$/.test(text)) throw new UsageError(`--wait ${text}: a number of seconds`)
  return Number(text)
}

function policyOf(text: string): Pick<FilesToImport, 'onBadRow' | 'stopAt'> {
  if (text === 'reject') return { onBadRow: 'REJECT_ALL', stopAt: null }
  if (text === 'skip') return { onBadRow: 'SKIP', stopAt: null }
  const limit = /^stop-at:([1-9]\d{0,8})$/.exec(text)?.[1]
  if (limit === undefined) throw new UsageError(`--on-bad-row ${text}: reject, skip or stop-at:N`)
  return { onBadRow: 'STOP_AT', stopAt: Number(limit) }
}
