import { createInterface } from 'node:readline/promises'
import type { AskPerson } from './agree-on-mapping.js'
import { readCliEnvironment } from './environment.js'
import { OutcomeUnknown } from './ask-again.js'
import { importFiles } from './import-files.js'
import { readArguments, USAGE } from './read-arguments.js'
import { UsageError } from './find-files.js'

const NOT_WRITTEN = 1
const CALLED_WRONGLY = 2
const NOT_KNOWN = 3

process.exitCode = await main(process.argv.slice(2))

async function main(args: readonly string[]): Promise<number> {
  try {
    const asked = readArguments(args)
    if (asked === 'HELP') {
      process.stdout.write(`${USAGE}\n`)
      return 0
    }
    const outputs = { out: process.stdout, err: process.stderr }
    return (await importFiles(asked, readCliEnvironment(), outputs, personAtTerminal()))
      ? 0
      : NOT_WRITTEN
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\nTry --help.\n`)
      return CALLED_WRONGLY
    }
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return error instanceof OutcomeUnknown ? NOT_KNOWN : NOT_WRITTEN
  }
}

/** Whoever sits at the terminal; null where the command runs by itself. */
function personAtTerminal(): AskPerson {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return null
  return async (question) => {
    const lines = createInterface({ input: process.stdin, output: process.stderr })
    try {
      return await lines.question(question)
    } finally {
      lines.close()
    }
  }
}
