import { readFile } from 'node:fs/promises'
import type { Tally } from './tally.ts'

/** What a run of `node --test` amounted to, from the last lines of its tap report. */
export async function nodeTestTally(reportFile: string, ok: boolean): Promise<Tally> {
  const report = await readFile(reportFile, 'utf8').catch(() => '')
  const count = (what: string): number =>
    Number(new RegExp(`^# ${what} (\\d+)$`, 'm').exec(report)?.[1] ?? 0)
  const passed = count('pass')
  const failed = count('fail') + count('cancelled')
  if (passed + failed === 0) return { passed, failed: 1, notes: ['ran no tests'] }
  if (!ok && failed === 0) {
    return { passed, failed: 1, notes: ['ended badly although its tests passed'] }
  }
  return { passed, failed, notes: [] }
}
