import type { Step } from './steps.ts'
import { addTallies, noTally, type Tally } from './tally.ts'

type Print = (line: string) => void

/**
 * Runs steps one after the other and prints each with its time. A step that fails, or throws, does
 * not keep the others from running; once `interrupted` says so, no other is started, and those left
 * count as one failure. Resolves with the sum.
 */
export async function runSteps(
  steps: readonly Step[],
  print: Print,
  interrupted: () => boolean = () => false,
): Promise<Tally> {
  let sum = noTally
  const failed: string[] = []
  const left = [...steps]
  while (left.length > 0 && !interrupted()) {
    const step = left.shift() as Step
    print(`\n> ${step.name}`)
    const start = performance.now()
    const tally = await run(step)
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    for (const note of tally.notes) print(`  ${note}`)
    const count = tally.passed + tally.failed > 1 ? `, ${sentence(tally)}` : ''
    print(`${tally.failed === 0 ? '✓' : '✗'} ${step.name} (${seconds} s${count})`)
    if (tally.failed > 0) failed.push(step.name)
    sum = addTallies(sum, tally)
  }
  if (failed.length > 0) print(`\nFailed: ${failed.join(', ')}`)
  if (left.length === 0) return sum
  print(`\nNot run: ${left.map(({ name }) => name).join(', ')}`)
  return { ...sum, failed: sum.failed + 1 }
}

/** The line that every run ends with. */
export function sentence({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`
}

async function run(step: Step): Promise<Tally> {
  try {
    return await step.run()
  } catch (error) {
    return { passed: 0, failed: 1, notes: [error instanceof Error ? error.message : String(error)] }
  }
}
