import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommand } from './run-command.ts'
import { addTallies, noTally, type Tally } from './tally.ts'
import { vitestTally } from './vitest-tally.ts'
import type { WorkspacePackage } from './workspace-packages.ts'

const reporter = join(import.meta.dirname, 'vitest-progress.ts')

/**
 * Runs the commands of a package's `test` script one after the other. A vitest run also writes down
 * each test, which is counted; any other command counts as one check.
 */
export async function runPackageTests(root: string, tested: WorkspacePackage): Promise<Tally> {
  if (tested.testScript === undefined) {
    return { passed: 0, failed: 1, notes: [`${tested.folder}/package.json has no test script`] }
  }
  const folder = await mkdtemp(join(tmpdir(), 'postscale-tests-'))
  try {
    let sum = noTally
    for (const [index, command] of tested.testScript.split('&&').entries()) {
      const progress = join(folder, `${index}.jsonl`)
      sum = addTallies(sum, await runTestCommand(root, tested.folder, command.trim(), progress))
    }
    return sum
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function runTestCommand(
  root: string,
  folder: string,
  command: string,
  progress: string,
): Promise<Tally> {
  const options = { folder: join(root, folder) }
  if (!command.startsWith('vitest')) {
    const { ok, reason } = await runCommand(root, command, options)
    return ok
      ? { ...noTally, passed: 1 }
      : { ...noTally, failed: 1, notes: [`${command} ${reason}`] }
  }
  const whole = `${command} --reporter=default --reporter=${JSON.stringify(reporter)}`
  const env = { POSTSCALE_TEST_PROGRESS: progress }
  return vitestTally(progress, await runCommand(root, whole, { ...options, progress, env }))
}
