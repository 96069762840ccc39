import { join } from 'node:path'
import { stopCommands } from './run-command.ts'
import { runSteps, sentence } from './run-steps.ts'
import { selectSteps } from './select-steps.ts'
import { steps } from './steps.ts'
import { noTally, type Tally } from './tally.ts'

// `pnpm check` and `pnpm test`: every check and every test, or with `--only <step>` a few of them.
// Whatever happens, the last line says how many passed and how many failed.

const root = join(import.meta.dirname, '..', '..')
const print = (line: string): void => void process.stdout.write(`${line}\n`)
let sum: Tally = noTally

function end(tally: Tally, code: number): never {
  print(`\n${sentence(tally)}`)
  process.exit(code)
}

function endEarly(reason: string, code: number): void {
  print(`\n${reason}`)
  void stopCommands().then(() => end({ ...sum, failed: sum.failed + 1 }, code))
}

process.once('SIGINT', () => endEarly('Interrupted.', 130))
process.once('SIGTERM', () => endEarly('Terminated.', 143))
process.once('SIGHUP', () => endEarly('Hung up.', 129))
process.once('uncaughtException', (error) => endEarly(String(error.stack), 1))

try {
  const selected = selectSteps(await steps(root), process.argv.slice(2))
  const total = await runSteps(selected, print, (tally) => (sum = tally))
  end(total, total.failed === 0 ? 0 : 1)
} catch (error) {
  endEarly(error instanceof Error ? error.message : String(error), 1)
}
