import { parseDay } from '../../kernel/days.js'
import type { Id } from '../../kernel/ids.js'
import type { OrganizationView } from '../../state/view.js'
import type { LintRuleId } from './lint-rule-id.js'

/** What the organization accepts on a day, as it is recorded. */
export class Acceptances {
  readonly #byFingerprint = new Map<string, { readonly id: Id; readonly most: number }>()

  constructor({ acceptances, day }: OrganizationView) {
    for (const { id, fingerprint, mostAccounts, until } of acceptances.values()) {
      const last = until === null ? null : parseDay(until)
      if (last !== null && last < day) continue
      const known = this.#byFingerprint.get(fingerprint)
      const most = mostAccounts ?? Infinity
      if (known === undefined || most > known.most) {
        this.#byFingerprint.set(fingerprint, { id, most })
      }
    }
  }

  /** The acceptance that covers a finding with so many accounts; null when none does. */
  of(fingerprint: string, accounts: number): Id | null {
    const known = this.#byFingerprint.get(fingerprint)
    return known !== undefined && accounts <= known.most ? known.id : null
  }

  /**
   * The acceptances of evaluated rules whose findings are gone: they can be withdrawn.
   *
   * @param found the fingerprints of everything that was found, accepted or not.
   */
  stale(found: ReadonlySet<string>, evaluated: ReadonlySet<LintRuleId>): readonly Id[] {
    return [...this.#byFingerprint].flatMap(([fingerprint, { id }]) => {
      const rule = fingerprint.slice(0, fingerprint.indexOf(':')) as LintRuleId
      return found.has(fingerprint) || !evaluated.has(rule) ? [] : [id]
    })
  }
}
