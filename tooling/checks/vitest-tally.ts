import { readFile } from 'node:fs/promises'
import type { Tally } from './tally.ts'

type Report = {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly message?: string
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}

/**
 * What a vitest run amounted to, from its json report. What the report does not count but must not
 * pass counts as one failure: no report, no tests, a file that could not be loaded, and a run that
 * ended badly although every test passed.
 */
export async function vitestTally(reportFile: string, ok: boolean): Promise<Tally> {
  const report = await readReport(reportFile)
  if (report === undefined) {
    return { passed: 0, failed: 1, notes: ['left no readable report: its tests did not run'] }
  }
  const notes = report.testResults
    .filter(({ status, assertionResults }) => {
      return status === 'failed' && !assertionResults.some((test) => test.status === 'failed')
    })
    .map(({ name, message }) => `${name} could not run: ${message ?? ''}`.trim())
  const passed = report.numPassedTests
  if (passed + report.numFailedTests + notes.length === 0) notes.push('ran no tests')
  if (!ok && report.numFailedTests + notes.length === 0) {
    notes.push('ended badly although its tests passed')
  }
  return { passed, failed: report.numFailedTests + notes.length, notes }
}

async function readReport(file: string): Promise<Report | undefined> {
  try {
    const report = JSON.parse(await readFile(file, 'utf8')) as Partial<Report>
    const counted = [report.numPassedTests, report.numFailedTests].every(Number.isInteger)
    return counted && Array.isArray(report.testResults) ? (report as Report) : undefined
  } catch {
    return undefined
  }
}
