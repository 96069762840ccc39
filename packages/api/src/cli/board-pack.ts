import { readCliEnvironment } from './environment.js'
import { UsageError } from './find-files.js'
import { BOARD_PACK_USAGE, readBoardPackArguments } from './read-board-pack-arguments.js'
import { writeBoardPack } from './write-board-pack.js'

const FAILED = 1

process.exitCode = await main(process.argv.slice(2))

async function main(args: readonly string[]): Promise<number> {
  try {
    const asked = readBoardPackArguments(args)
    if (asked === 'HELP') process.stdout.write(`${BOARD_PACK_USAGE}\n`)
    else
      await writeBoardPack(asked, readCliEnvironment(), {
        out: process.stdout,
        err: process.stderr,
      })
    return 0
  } catch (error) {
    const hint = error instanceof UsageError ? '\nTry --help.' : ''
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}${hint}\n`)
    return FAILED
  }
}
