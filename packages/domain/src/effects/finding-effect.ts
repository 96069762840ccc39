import type { Finding } from '../rules/org-lint/finding.js'

/** What the org lint finds after and did not before, and the other way round. */
export interface FindingEffect {
  readonly added: readonly Finding[]
  readonly cleared: readonly Finding[]
}

/**
 * Findings by their fingerprints: those that are new, and those that are gone. Accepted ones are no
 * findings.
 */
export function findingEffect(
  before: readonly Finding[],
  after: readonly Finding[],
): FindingEffect {
  return { added: without(after, before), cleared: without(before, after) }
}

function without(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const known = new Set(others.map(({ fingerprint }) => fingerprint))
  return findings.filter(({ fingerprint }) => !known.has(fingerprint))
}
