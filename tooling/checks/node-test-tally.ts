import { readFile } from 'node:fs/promises'
import type { CommandResult } from './run-command.ts'
import type { Tally } from './tally.ts'

/**
 * What a run of `node --test` amounted to, from the last lines of its tap report; of a run that did
 * not come to them, from the tests above.
 */
export async function nodeTestTally(reportFile: string, result: CommandResult): Promise<Tally> {
  const report = await readFile(reportFile, 'utf8').catch(() => '')
  if (!/^# pass \d+$/m.test(report)) {
    const passed = [...report.matchAll(testResult)].filter(([, not]) => not === undefined).length
    const note = `${result.reason}; ${passed} tests had passed until then`
    return { passed, failed: [...report.matchAll(testResult)].length - passed + 1, notes: [note] }
  }
  const count = (what: string): number =>
    Number(new RegExp(`^# ${what} (\\d+)$`, 'm').exec(report)?.[1] ?? 0)
  const passed = count('pass')
  const failed = count('fail') + count('cancelled')
  if (passed + failed === 0) return { passed, failed: 1, notes: ['ran no tests'] }
  if (!result.ok && failed === 0) {
    return { passed, failed: 1, notes: [`${result.reason} although its tests passed`] }
  }
  return { passed, failed, notes: [] }
}

/** `ok 1 - name` or `not ok 1 - name` of a test, not of a suite of them. */
const testResult = /^ *(not )?ok \d+ .*\n *---\n *duration_ms: .*\n *type: 'test'$/gm
