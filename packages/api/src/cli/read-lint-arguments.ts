import {
  LINT_RULE_IDS,
  LINT_SEVERITIES,
  type LintRuleId,
  type LintSeverity,
} from '@postscale/domain'
import { UsageError } from './find-files.js'
import { parseOptions } from './parse-options.js'

/** How findings are shown. */
const LINT_FORMATS = ['text', 'json', 'sarif'] as const

/** What the command line asks for. */
export interface LintArguments {
  readonly organization: string
  readonly url: string
  readonly tokenFile: string | null
  readonly baselineFile: string | null
  readonly writeBaseline: boolean
  /** The mildest severity that fails. */
  readonly failOn: LintSeverity
  readonly format: (typeof LINT_FORMATS)[number]
  /** Null for the terminal. */
  readonly outputFile: string | null
  /** Null for all rules. */
  readonly only: readonly LintRuleId[] | null
}

export const LINT_USAGE = `Lints an organization: what is wrong with it, by the rules of docs/org-lint.

  pnpm lint:org --org SLUG [options]

  --only RULE,…        only these rules
  --fail-on SEVERITY   the mildest that fails: error (default), warning or info
  --baseline FILE      findings that are accepted (a JSON list of fingerprints)
  --write-baseline     accept what is found now: write it to the baseline's file
  --format FORMAT      text (default), json or sarif (2.1.0)
  --output FILE        where that is written, instead of the terminal
  --url URL            the server (http://127.0.0.1:4000 by default)
  --token-file FILE    where the API token is; else it is in POSTSCALE_TOKEN
  --help

Ends with 0 when nothing fails, 1 when a finding does, 2 when it could not be linted: called wrongly,
refused by the server, or no server there.`

const OPTIONS = {
  org: { type: 'string' },
  only: { type: 'string' },
  'fail-on': { type: 'string', default: 'error' },
  baseline: { type: 'string' },
  'write-baseline': { type: 'boolean', default: false },
  format: { type: 'string', default: 'text' },
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
export function readLintArguments(args: readonly string[]): LintArguments | 'HELP' {
  const { values } = parseOptions(args, OPTIONS)
  if (values.help) return 'HELP'
  if (values.org === undefined) throw new UsageError('--org is missing')
  if (!URL.canParse(values.url)) throw new UsageError(`--url ${values.url} is no URL`)
  if (values['write-baseline'] && values.baseline === undefined) {
    throw new UsageError('--write-baseline: name the file with --baseline')
  }
  const severities = LINT_SEVERITIES.map((severity) => severity.toLowerCase())
  const failOn = oneOf('--fail-on', values['fail-on'], severities).toUpperCase() as LintSeverity
  return {
    organization: values.org,
    url: values.url,
    tokenFile: values['token-file'] ?? null,
    baselineFile: values.baseline ?? null,
    writeBaseline: values['write-baseline'],
    failOn,
    outputFile: values.output ?? null,
    format: oneOf('--format', values.format, LINT_FORMATS),
    only:
      values.only?.split(',').map((rule) => oneOf('--only', rule.trim(), LINT_RULE_IDS)) ?? null,
  }
}

function oneOf<V extends string>(option: string, text: string, values: readonly V[]): V {
  const found = values.find((value) => value === text)
  if (found === undefined) throw new UsageError(`${option} ${text}: one of ${values.join(', ')}`)
  return found
}
