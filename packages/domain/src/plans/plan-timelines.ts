import type { Id } from '../kernel/ids.js'
import { Timeline } from '../kernel/timeline.js'
import type { CoverageRecord, OccupancyRecord } from '../state/records.js'
import type { StateDraft } from '../state/state-draft.js'
import type { Responsibility } from '../entities/vocabularies.js'

type Held = CoverageRecord | OccupancyRecord

/**
 * Who answers for what, and who sits where, over time: each line is read once for a plan and then follows
 * it, so that a change costs the same however many others the plan makes of one account or one seat.
 */
export class PlanTimelines {
  readonly #draft: StateDraft
  readonly #seats = new Map<Id, Timeline<OccupancyRecord>>()
  /** By responsibility and account. */
  readonly #accounts = new Map<Responsibility, Map<Id, Timeline<CoverageRecord>>>()

  constructor(draft: StateDraft) {
    this.#draft = draft
  }

  /** Whoever is accountable for an account's responsibility. */
  accountable(accountId: Id, responsibility: Responsibility): Timeline<CoverageRecord> {
    let lines = this.#accounts.get(responsibility)
    if (lines === undefined) {
      lines = new Map()
      this.#accounts.set(responsibility, lines)
    }
    let line = lines.get(accountId)
    if (line === undefined) {
      const rows = this.#draft.coverageOf(accountId).filter(isAccountable)
      line = new Timeline(rows.filter((held) => held.responsibility === responsibility))
      lines.set(accountId, line)
    }
    return line
  }

  /** Whoever sits in a seat. */
  seated(positionId: Id): Timeline<OccupancyRecord> {
    let line = this.#seats.get(positionId)
    if (line === undefined) {
      line = new Timeline(this.#draft.referring('occupancy', 'positionId', positionId))
      this.#seats.set(positionId, line)
    }
    return line
  }

  /** Follows a change of a coverage or an occupancy. */
  follow(before: Held | null, after: Held | null): void {
    if (before !== null) this.#lineOf(before)?.remove(before)
    if (after !== null) this.#lineOf(after)?.add(after)
  }

  /** The line in which a row lies: that of its seat, or of what it answers for; none where nobody asked, or for a transition. */
  #lineOf(held: Held): Timeline<Held> | undefined {
    if (!('kind' in held)) return this.#seats.get(held.positionId)
    if (!isAccountable(held)) return undefined
    return this.#accounts.get(held.responsibility)?.get(held.accountId)
  }
}

function isAccountable({ kind }: CoverageRecord): boolean {
  return kind === 'ACCOUNTABLE'
}
