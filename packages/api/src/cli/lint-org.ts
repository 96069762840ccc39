import { readCliEnvironment } from './environment.js'
import { lintOrganization } from './lint-organization.js'
import { LINT_USAGE, readLintArguments } from './read-lint-arguments.js'
import { UsageError } from './find-files.js'

const FAILED = 1
const NOT_LINTED = 2

process.exitCode = await main(process.argv.slice(2))

async function main(args: readonly string[]): Promise<number> {
  try {
    const asked = readLintArguments(args)
    if (asked === 'HELP') {
      process.stdout.write(`${LINT_USAGE}\n`)
      return 0
    }
    const outputs = { out: process.stdout, err: process.stderr }
    return (await lintOrganization(asked, readCliEnvironment(), outputs)) ? 0 : FAILED
  } catch (error) {
    const hint = error instanceof UsageError ? '\nTry --help.' : ''
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}${hint}\n`)
    return NOT_LINTED
  }
}
