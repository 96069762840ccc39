import { readCliEnvironment } from './environment.js'
import { importFiles } from './import-files.js'
import { readArguments, USAGE } from './read-arguments.js'
import { RefusedByServer } from './refused-by-server.js'
import { UsageError } from './usage-error.js'

const REFUSED = 1
const CALLED_WRONGLY = 2

process.exitCode = await main(process.argv.slice(2))

async function main(args: readonly string[]): Promise<number> {
  try {
    const asked = readArguments(args)
    if (asked === 'HELP') {
      process.stdout.write(`${USAGE}\n`)
      return 0
    }
    const outputs = { out: process.stdout, err: process.stderr }
    return (await importFiles(asked, readCliEnvironment(), outputs)) ? 0 : REFUSED
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\nTry --help.\n`)
      return CALLED_WRONGLY
    }
    process.stderr.write(`${explain(error)}\n`)
    return REFUSED
  }
}

function explain(error: unknown): string {
  if (error instanceof RefusedByServer) return error.message
  if (!(error instanceof Error)) return String(error)
  const { cause } = error
  if (cause === undefined) return error.message
  const reason = cause instanceof Error && cause.message !== '' ? cause.message : null
  const code = (cause as NodeJS.ErrnoException | undefined)?.code ?? null
  return `The server cannot be reached: ${reason ?? code ?? error.message}`
}
