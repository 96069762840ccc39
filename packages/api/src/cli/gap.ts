import { readFileSync } from 'node:fs'
import { UsageError } from './find-files.js'
import { GAP_USAGE, readGapArguments } from './read-gap-arguments.js'
import { readGapFile } from './read-gap-file.js'
import { writeGapAnswers } from './write-gap-answers.js'

const NOT_READ = 2
/** As shells tell a program that SIGINT ended. */
const INTERRUPTED = 130

process.exitCode = await main(process.argv.slice(2))

async function main(args: readonly string[]): Promise<number> {
  try {
    const asked = readGapArguments(args)
    if (asked === 'HELP') {
      process.stdout.write(`${GAP_USAGE}\n`)
      return 0
    }
    const problems = problemsOf(asked.file, asked.sense)
    const stop = stopOnInterrupt()
    await writeGapAnswers(problems, asked, (text) => process.stdout.write(text), stop)
    return stop.aborted ? INTERRUPTED : 0
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    process.stderr.write(`${error.message}\nTry --help.\n`)
    return NOT_READ
  }
}

/** Aborted by the first SIGINT; a second one ends the process at once. */
function stopOnInterrupt(): AbortSignal {
  const controller = new AbortController()
  process.once('SIGINT', () => controller.abort())
  return controller.signal
}

function problemsOf(file: string, sense: 'MIN' | 'MAX') {
  try {
    return readGapFile(readFileSync(file, 'utf8'), sense)
  } catch (error) {
    throw new UsageError(`${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
