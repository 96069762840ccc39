import { parseArgs } from 'node:util'
import { UsageError } from './find-files.js'

/** What the command line asks for. */
export interface ImportArguments {
  readonly organization: string
  readonly paths: readonly string[]
  readonly mappingFile: string | null
  readonly source: string | null
  readonly onBadRow: 'REJECT_ALL' | 'SKIP' | 'STOP_AT'
  readonly stopAt: number | null
  readonly dryRun: boolean
  readonly effective: string | null
  readonly url: string
  readonly tokenFile: string | null
  readonly reportFile: string
}

export const USAGE = `Imports CSV files into an organization.

  pnpm import:csv --org SLUG [options] FILE… | FOLDER

  --mapping FILE       how the files are read (JSON); remembered for its source
  --source NAME        use the mapping remembered for this source
  --on-bad-row WHAT    reject (default): one bad row and nothing is written
                       skip: write the others
                       stop-at:N: give up at the Nth bad row
  --dry-run            only say what would change
  --effective DATE     from when the rows hold (YYYY-MM-DD; today by default)
  --url URL            the server (http://127.0.0.1:4000 by default)
  --token-file FILE    where the API token is; else it is in POSTSCALE_TOKEN
  --report FILE        where refused rows are written (import-report.csv by default)
  --help

Ends with 0 when it went in (or changed nothing), 1 when it was refused, 2 when called wrongly.`

const OPTIONS = {
  org: { type: 'string' },
  mapping: { type: 'string' },
  source: { type: 'string' },
  'on-bad-row': { type: 'string', default: 'reject' },
  'dry-run': { type: 'boolean', default: false },
  effective: { type: 'string' },
  url: { type: 'string', default: 'http://127.0.0.1:4000' },
  'token-file': { type: 'string' },
  report: { type: 'string', default: 'import-report.csv' },
  help: { type: 'boolean', default: false },
} as const

/**
 * Reads the command line; `'HELP'` when it asks for help.
 *
 * @throws UsageError
 */
export function readArguments(args: readonly string[]): ImportArguments | 'HELP' {
  const { values, positionals } = parsed(args)
  if (values.help) return 'HELP'
  if (values.org === undefined) throw new UsageError('--org is missing')
  if (positionals.length === 0) throw new UsageError('name the files, or the folder they are in')
  if (!URL.canParse(values.url)) throw new UsageError(`--url ${values.url} is no URL`)
  return {
    organization: values.org,
    paths: positionals,
    mappingFile: values.mapping ?? null,
    source: values.source ?? null,
    ...policyOf(values['on-bad-row']),
    dryRun: values['dry-run'],
    effective: values.effective ?? null,
    url: values.url,
    tokenFile: values['token-file'] ?? null,
    reportFile: values.report,
  }
}

function parsed(args: readonly string[]) {
  // pnpm hands a `--` that separates its own arguments on.
  const own = args[0] === '--' ? args.slice(1) : [...args]
  try {
    return parseArgs({ args: own, options: OPTIONS, allowPositionals: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function policyOf(text: string): Pick<ImportArguments, 'onBadRow' | 'stopAt'> {
  if (text === 'reject') return { onBadRow: 'REJECT_ALL', stopAt: null }
  if (text === 'skip') return { onBadRow: 'SKIP', stopAt: null }
  const limit = /^stop-at:([1-9]\d{0,8})$/.exec(text)?.[1]
  if (limit === undefined) throw new UsageError(`--on-bad-row ${text}: reject, skip or stop-at:N`)
  return { onBadRow: 'STOP_AT', stopAt: Number(limit) }
}
