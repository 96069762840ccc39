import { NoAnswer } from './ask-server.js'
import { readCliEnvironment } from './environment.js'
import { UsageError } from './find-files.js'
import { ORG_USAGE, readOrgArguments } from './text/read-org-arguments.js'
import { runOrgCommand } from './text/run-org-command.js'

const FAILED = 1

process.exitCode = await main(process.argv.slice(2))

async function main(args: readonly string[]): Promise<number> {
  try {
    const asked = readOrgArguments(args)
    if (asked === 'HELP') {
      process.stdout.write(`${ORG_USAGE}\n`)
      return 0
    }
    const outputs = { out: process.stdout, err: process.stderr }
    return await runOrgCommand(asked, readCliEnvironment(), outputs)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    process.stderr.write(`${message}${hintOf(error, args)}\n`)
    return FAILED
  }
}

/** What to do next. */
function hintOf(error: unknown, args: readonly string[]): string {
  if (error instanceof UsageError) return '\nTry --help.'
  // Applying is safe to repeat: at another revision the same plan is refused.
  const isUncertain = error instanceof NoAnswer && args.includes('apply')
  return isUncertain ? '\nIt is not known whether it was applied: ask again with plan.' : ''
}
