import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nodeTestTally } from './node-test-tally.ts'
import { runCommand } from './run-command.ts'
import type { Tally } from './tally.ts'

/** Runs the tests of the checks themselves, by Node's own test runner. */
export async function runCheckTests(root: string): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'postscale-checks-'))
  const report = join(folder, 'report.tap')
  const reporters = [
    '--test-reporter=dot --test-reporter-destination=stdout',
    `--test-reporter=tap --test-reporter-destination=${JSON.stringify(report)}`,
  ].join(' ')
  try {
    // Some files wait for processes most of their time: others run meanwhile.
    const command = `node --test --test-concurrency=8 ${reporters} "tooling/checks/**/*.test.ts"`
    return await nodeTestTally(report, await runCommand(root, command, { progress: report }))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
