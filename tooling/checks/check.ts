import { join } from 'node:path'
import { stopCommands } from './run-command.ts'
import { removeAbandonedFolders } from './run-folder.ts'
import { runSteps, sentence } from './run-steps.ts'
import { selectSteps } from './select-steps.ts'
import { steps } from './steps.ts'
import { noTally, type Tally } from './tally.ts'

// `pnpm check` and `pnpm test`: every check and every test, or with `--only <step>` a few of them.
// Whatever happens, the last line says how many passed and how many failed.

const root = join(import.meta.dirname, '..', '..')
const print = (line: string): void => void process.stdout.write(`${line}\n`)
const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const
let interruption: keyof typeof exitCodes | undefined

function end(tally: Tally, code: number): never {
  print(`\n${sentence(tally)}`)
  process.exit(code)
}

async function fail(error: unknown): Promise<never> {
  print(`\n${error instanceof Error ? error.message : String(error)}`)
  await stopCommands('the run failed')
  return end({ ...noTally, failed: 1 }, 1)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  // Once: who sends it again wants the end at once.
  process.once(signal, () => {
    interruption ??= signal
    print(`\n${signal}: stopping.`)
    void stopCommands(`the run got ${signal}`)
  })
}
process.once('uncaughtException', (error) => void fail(error))

try {
  const selected = selectSteps(await steps(root), process.argv.slice(2))
  await removeAbandonedFolders()
  const total = await runSteps(selected, print, () => interruption !== undefined)
  const code = interruption === undefined ? 0 : exitCodes[interruption]
  end(total, total.failed === 0 ? code : code || 1)
} catch (error) {
  await fail(error)
}
