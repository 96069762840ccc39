import type { Check, Finding } from './finding.ts'
import { noTally, type Tally } from './tally.ts'

/** Runs a check and counts it as one; its findings become notes, as `file:line message`. */
export async function runCheck(check: Check, root: string): Promise<Tally> {
  const findings = await check(root)
  if (findings.length === 0) return { ...noTally, passed: 1 }
  return { ...noTally, failed: 1, notes: findings.map(format) }
}

function format({ file, line, message }: Finding): string {
  return `${line === undefined ? file : `${file}:${line}`} ${message}`
}
