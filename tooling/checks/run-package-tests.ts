import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommand } from './run-command.ts'
import { addTallies, noTally, type Tally } from './tally.ts'
import { vitestTally } from './vitest-tally.ts'
import type { WorkspacePackage } from './workspace-packages.ts'

/**
 * Runs the commands of a package's `test` script one after the other. Each vitest run also writes a
 * json report, which is counted; any other command counts as one check.
 */
export async function runPackageTests(root: string, tested: WorkspacePackage): Promise<Tally> {
  if (tested.testScript === undefined) {
    return { passed: 0, failed: 1, notes: [`${tested.folder}/package.json has no test script`] }
  }
  const reports = await mkdtemp(join(tmpdir(), 'postscale-tests-'))
  try {
    let sum = noTally
    for (const [index, command] of tested.testScript.split('&&').entries()) {
      const report = join(reports, `${index}.json`)
      sum = addTallies(sum, await runTestCommand(root, tested.folder, command.trim(), report))
    }
    return sum
  } finally {
    await rm(reports, { recursive: true, force: true })
  }
}

async function runTestCommand(
  root: string,
  folder: string,
  command: string,
  report: string,
): Promise<Tally> {
  const isVitest = command.startsWith('vitest')
  const reporters = ` --reporter=default --reporter=json --outputFile.json=${JSON.stringify(report)}`
  const whole = isVitest ? command + reporters : command
  const { ok, reason } = await runCommand(root, whole, join(root, folder))
  if (isVitest) return vitestTally(report, ok)
  return ok ? { ...noTally, passed: 1 } : { ...noTally, failed: 1, notes: [`${command} ${reason}`] }
}
