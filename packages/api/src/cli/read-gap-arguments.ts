import { UsageError } from './find-files.js'
import { parseOptions } from './parse-options.js'

/** What the command line asks for. */
export interface GapArguments {
  readonly file: string
  readonly sense: 'MIN' | 'MAX'
  /** For each problem of the file. */
  readonly seconds: number
  readonly seed: number
}

export const GAP_USAGE = `Solves generalized assignment problems: each job to one agent, within the agents' capacities, at the least
or the most cost, with a proved bound.

  pnpm gap FILE --sense min|max [options]

  --sense SENSE      min or max: what is looked for
  --seconds SECONDS  how long each problem may take (60 by default); a proof ends it earlier
  --seed N           what chance there is depends on it alone (1 by default)
  --help

FILE is a text in the format of OR-Library: the number of problems, then for each the numbers of agents m
and of jobs n, m rows of n costs, m rows of n resources and m capacities. A file of one problem may leave
the number of problems out.

Writes a JSON array with an answer for each problem: value, bound, gap (a share of the value, 0 when
proved), proved, seconds, and assignment, the agent of each job, counted from 0. Where there is no
assignment, value is null and reason says why. SIGINT (Ctrl-C) has it write the best until then, with the
bound that is proved, and begin no other problem. Ends with 0, with 130 after SIGINT, or with 2 when called
wrongly or when the file cannot be read.`

const OPTIONS = {
  sense: { type: 'string' },
  seconds: { type: 'string', default: '60' },
  seed: { type: 'string', default: '1' },
  help: { type: 'boolean', default: false },
} as const

/**
 * Reads the command line; `'HELP'` when it asks for help.
 *
 * @throws UsageError
 */
export function readGapArguments(args: readonly string[]): GapArguments | 'HELP' {
  const { values, positionals } = parseOptions(args, OPTIONS, { allowPositionals: true })
  if (values.help) return 'HELP'
  const [file, ...others] = positionals
  if (file === undefined) throw new UsageError('name the file')
  if (others.length > 0) throw new UsageError('name one file')
  if (values.sense !== 'min' && values.sense !== 'max') {
    throw new UsageError(`--sense ${values.sense ?? 'is missing'}: min or max`)
  }
  const seconds = Number(values.seconds)
  if (!/^\d{1,6}(?:\.\d+)?$/.test(values.seconds) || seconds === 0) {
    throw new UsageError(`--seconds ${values.seconds}: a number of seconds above 0`)
  }
  if (!/^\d{1,9}$/.test(values.seed)) throw new UsageError(`--seed ${values.seed}: a whole number`)
  return { file, sense: values.sense === 'min' ? 'MIN' : 'MAX', seconds, seed: Number(values.seed) }
}
