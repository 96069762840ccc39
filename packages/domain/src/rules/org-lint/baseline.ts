import type { Finding } from './finding.js'

/** What parts a fingerprint from the number of accounts that were accepted with it. */
const WITH = '#'

/** What is told of a finding, and is enough to accept it. */
interface Found extends Pick<Finding, 'fingerprint'> {
  readonly accounts: { readonly count: number } | null
}

/** What accepts a finding as it is: its fingerprint, and `#` with the number of its accounts if it has some. */
function acceptanceEntry({ fingerprint, accounts }: Found): string {
  return accounts === null ? fingerprint : `${fingerprint}${WITH}${accounts.count}`
}

/** A baseline that accepts these findings: one entry each, sorted. Plain JSON. */
export function baselineOf(findings: readonly Found[]): readonly string[] {
  return [...new Set(findings.map((finding) => acceptanceEntry(finding)))].toSorted()
}

/**
 * Accepted findings by fingerprint. Whoever accepts twelve accounts has not accepted the thirteenth: a
 * finding of more accounts than its entry tells is found again. An entry without a number accepts any.
 */
export class Baseline {
  readonly #most = new Map<string, number>()
  readonly #entries = new Map<string, string>()

  constructor(entries: Iterable<string>) {
    for (const entry of entries) {
      const at = entry.lastIndexOf(WITH)
      const count = at === -1 ? Infinity : Number(entry.slice(at + 1))
      const fingerprint = at === -1 || Number.isNaN(count) ? entry : entry.slice(0, at)
      this.#most.set(fingerprint, Number.isNaN(count) ? Infinity : count)
      this.#entries.set(fingerprint, entry)
    }
  }

  accepts(fingerprint: string, accounts: number): boolean {
    return accounts <= (this.#most.get(fingerprint) ?? -1)
  }

  /**
   * The entries of evaluated rules that nothing goes by any more: they can go.
   *
   * @param found the fingerprints of everything that was found, accepted or not.
   */
  stale(found: ReadonlySet<string>, evaluated: ReadonlySet<string>): readonly string[] {
    return [...this.#entries].flatMap(([fingerprint, entry]) => {
      const rule = fingerprint.slice(0, fingerprint.indexOf(':'))
      return found.has(fingerprint) || !evaluated.has(rule) ? [] : [entry]
    })
  }
}
