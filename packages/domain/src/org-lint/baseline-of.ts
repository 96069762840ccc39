import type { Finding } from './finding.js'

/** A baseline that accepts these findings: their fingerprints, sorted, each once. Plain JSON. */
export function baselineOf(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.map(({ fingerprint }) => fingerprint))].toSorted()
}
