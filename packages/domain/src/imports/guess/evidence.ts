import type { EvidenceParams } from './messages/params.js'

/** What speaks for a kind of rows (points above zero), against it (below), or is only told (zero). */
export type KindEvidence = {
  readonly [C in keyof EvidenceParams]: {
    readonly code: C
    readonly points: number
    readonly params: EvidenceParams[C]
  }
}[keyof EvidenceParams]

/**
 * What each piece of evidence is worth, in columns that are known by their names. Figures of ours:
 * a file's name is worth two columns, so that it decides between kinds whose columns are alike; what a
 * kind lacks or what contradicts it outweighs a column, and e-mail addresses, job titles or repeated
 * keys more than any two.
 */
const POINTS = {
  EMAILS_OF_PEOPLE: -3,
  FILE_NAME: 2,
  HOLDS_ACCOUNTS: 2,
  HOLDS_CHOICES: 1,
  HOLDS_EMAILS: 1,
  HOLDS_NAMES_OF: 1,
  HOLDS_PEOPLE: 1,
  HOLDS_SEGMENTS: 1,
  KEY_REPEATS: -3,
  NEEDS: -2,
  /** Takes back what the header was worth. */
  NOT_CHOICES: -1,
  NOT_DATES: -1,
  NOT_NUMBERS: -1,
  OWN_KEY: 1,
  /** Columns that only one system's export has are worth more than any words. */
  READY: 20,
  TITLES_OF_PEOPLE: -3,
  UNUSED: 0,
} as const satisfies Readonly<Record<Exclude<keyof EvidenceParams, 'HEADERS'>, number>>

/** @param times in how many columns it is seen: told once, it counts for each. */
export function evidence<C extends keyof typeof POINTS>(
  code: C,
  params: EvidenceParams[C],
  times = 1,
): KindEvidence {
  return { code, points: times * POINTS[code], params } as KindEvidence
}

/** Columns that are known by their names: a point each. */
export function headerEvidence(columns: readonly string[]): KindEvidence {
  return { code: 'HEADERS', points: columns.length, params: { columns } }
}
