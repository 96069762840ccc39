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
  readonly #lines = new Map<string, Timeline<Held>>()

  constructor(draft: StateDraft) {
    this.#draft = draft
  }

  /** Whoever is accountable for an account's responsibility. */
  accountable(accountId: Id, responsibility: Responsibility): Timeline<CoverageRecord> {
    const name = nameOfLine(accountId, responsibility)
    const rows = () => this.#draft.coverageOf(accountId).filter((held) => lineOf(held) === name)
    return this.#line(name, rows) as Timeline<CoverageRecord>
  }

  /** Whoever sits in a seat. */
  seated(positionId: Id): Timeline<OccupancyRecord> {
    const rows = () => this.#draft.referring('occupancy', 'positionId', positionId)
    return this.#line(positionId, rows) as Timeline<OccupancyRecord>
  }

  /** Follows a change of a coverage or an occupancy. */
  follow(before: Held | null, after: Held | null): void {
    if (before !== null) this.#lines.get(lineOf(before) ?? '')?.remove(before)
    if (after !== null) this.#lines.get(lineOf(after) ?? '')?.add(after)
  }

  #line(name: string, rows: () => readonly Held[]): Timeline<Held> {
    const line = this.#lines.get(name) ?? new Timeline(rows())
    this.#lines.set(name, line)
    return line
  }
}

/** The line in which a row lies: that of its seat, or of what it answers for; null for a transition. */
function lineOf(held: Held): string | null {
  if (!('kind' in held)) return held.positionId
  return held.kind === 'ACCOUNTABLE' ? nameOfLine(held.accountId, held.responsibility) : null
}

function nameOfLine(accountId: Id, responsibility: Responsibility): string {
  return `${accountId} ${responsibility}`
}
