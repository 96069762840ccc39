import { UsageError } from '../find-files.js'
import { parseOptions } from '../parse-options.js'
import { DEFAULT_URL } from '../read-arguments.js'

/** What is to be done. */
const COMMANDS = ['export', 'plan', 'apply', 'diff'] as const

/** What the command line asks for. */
export interface OrgArguments {
  readonly command: (typeof COMMANDS)[number]
  /** Folders, or the file of a plan. */
  readonly paths: readonly string[]
  /** Null where a plan's file or two folders say it all. */
  readonly organization: string | null
  readonly url: string
  readonly tokenFile: string | null
  readonly facts: boolean
  readonly revision: number | null
  /** Where the plan is written as a file. */
  readonly planFile: string | null
  readonly remove: boolean
  readonly title: string | null
  readonly reason: string | null
}

export const ORG_USAGE = `Tells an organization as a folder of texts, and makes it what a folder says.

  pnpm org export FOLDER --org SLUG [--facts] [--revision N]
  pnpm org plan FOLDER --org SLUG [--out plan.yaml]
  pnpm org apply FOLDER --org SLUG [--remove]
  pnpm org apply plan.yaml
  pnpm org diff FOLDER OTHER-FOLDER
  pnpm org diff FOLDER --org SLUG

  export   writes all that is recorded, with its history, into the folder
  plan     says what would change if the folder were applied, and which findings appear and go;
           changes nothing
  apply    applies a folder, or exactly the plan that was written to a file: all of it or nothing
  diff     says what the second folder, or a folder beside the server, says otherwise

  --org SLUG         the organization
  --facts            export the facts as well: tickets, movements of revenue, signals, touchpoints
  --revision N       export what was recorded at that revision
  --out FILE         write the plan as YAML, to be reviewed and applied as it is
  --remove           apply although things would be taken out that the folder leaves out
  --title, --reason  what the plan is called, and why
  --url URL          the server (${DEFAULT_URL} by default)
  --token-file FILE  where the API token is; else it is in POSTSCALE_TOKEN
  --help

Ends with 0 when it is done or nothing differs, with 2 when plan or diff find differences, and with 1
when it was called wrongly, the texts are faulty, or the server refuses. docs/guides/text.md tells more.`

const OPTIONS = {
  org: { type: 'string' },
  facts: { type: 'boolean', default: false },
  revision: { type: 'string' },
  out: { type: 'string' },
  remove: { type: 'boolean', default: false },
  title: { type: 'string' },
  reason: { type: 'string' },
  url: { type: 'string', default: DEFAULT_URL },
  'token-file': { type: 'string' },
  help: { type: 'boolean', default: false },
} as const

/**
 * Reads the command line; `'HELP'` when it asks for help.
 *
 * @throws UsageError
 */
export function readOrgArguments(args: readonly string[]): OrgArguments | 'HELP' {
  const { values, positionals } = parseOptions(args, OPTIONS, { allowPositionals: true })
  if (values.help) return 'HELP'
  const [name, ...paths] = positionals
  const command = COMMANDS.find((each) => each === name)
  if (command === undefined) throw new UsageError(`say one of ${COMMANDS.join(', ')}`)
  if (!URL.canParse(values.url)) throw new UsageError(`--url ${values.url} is no URL`)
  const asked: OrgArguments = {
    command,
    paths,
    organization: values.org ?? null,
    url: values.url,
    tokenFile: values['token-file'] ?? null,
    facts: values.facts,
    revision: revisionOf(values.revision),
    planFile: values.out ?? null,
    remove: values.remove,
    title: values.title ?? null,
    reason: values.reason ?? null,
  }
  refuseUnfit(asked)
  return asked
}

/** Whether a path is that of a plan's file rather than of a folder. */
export function isPlanFile(path: string): boolean {
  return /\.ya?ml$/i.test(path)
}

function refuseUnfit({ command, paths, organization }: OrgArguments): void {
  const [path] = paths
  const most = command === 'diff' ? 2 : 1
  if (path === undefined) throw new UsageError('name the folder')
  if (paths.length > most) throw new UsageError(`${command}: too many paths`)
  const saysItself = (command === 'apply' && isPlanFile(path)) || paths.length === 2
  if (!saysItself && organization === null) throw new UsageError('--org is missing')
  if (saysItself && organization !== null) {
    throw new UsageError('--org: the file, or the two folders, say it already')
  }
}

function revisionOf(text: string | undefined): number | null {
  if (text === undefined) return null
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new UsageError(`--revision ${text}: a whole number`)
  return Number(text)
}
