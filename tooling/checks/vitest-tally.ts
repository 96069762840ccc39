import { readFile } from 'node:fs/promises'
import type { CommandResult } from './run-command.ts'
import type { Tally } from './tally.ts'

/** A line of what a vitest run tells while it runs. */
export type ProgressLine =
  | { readonly event: 'start'; readonly test: string }
  | { readonly event: 'test'; readonly test: string; readonly state: string }
  | { readonly event: 'problem'; readonly problem: string }
  | { readonly event: 'end' }

/**
 * What a vitest run amounted to, from the lines it wrote. What is no test but must not pass counts as
 * one failure: a file that could not be loaded, an error that no test caught, no tests at all, a run
 * that ended badly although every test passed, and a run that did not come to its end; that one is
 * said with what it had passed and which tests it was at.
 */
export async function vitestTally(progressFile: string, result: CommandResult): Promise<Tally> {
  const lines = await readLines(progressFile)
  const results = lines.filter((line) => line.event === 'test')
  const passed = results.filter(({ state }) => state === 'passed').length
  const failed = results.filter(({ state }) => state === 'failed').length
  const notes = lines.filter((line) => line.event === 'problem').map(({ problem }) => problem)
  if (!lines.some(({ event }) => event === 'end')) {
    notes.push(`${result.reason}; ${passed} tests had passed until then`, ...unfinished(lines))
    return { passed, failed: failed + 1, notes }
  }
  if (passed + failed + notes.length === 0) notes.push('ran no tests')
  if (!result.ok && failed + notes.length === 0) {
    notes.push(`${result.reason} although its tests passed`)
  }
  return { passed, failed: failed + notes.length, notes }
}

function unfinished(lines: readonly ProgressLine[]): string[] {
  const open = new Set<string>()
  for (const line of lines) {
    if (line.event === 'start') open.add(line.test)
    if (line.event === 'test') open.delete(line.test)
  }
  return [...open].map((test) => `it was at ${test}`)
}

async function readLines(file: string): Promise<ProgressLine[]> {
  const text = await readFile(file, 'utf8').catch(() => '')
  // The last line of a killed run may be half written.
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  return whole
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ProgressLine)
}
