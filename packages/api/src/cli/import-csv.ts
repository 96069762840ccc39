import { readCliEnvironment } from './environment.js'
import { explainFailure } from './ask-server.js'
import { importFiles } from './import-files.js'
import { readArguments, USAGE } from './read-arguments.js'
import { UsageError } from './find-files.js'

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
    process.stderr.write(`${explainFailure(error)}\n`)
    return REFUSED
  }
}
