import type { Id } from '../kernel/ids.js'
import { Timeline } from '../kernel/timeline.js'
import type { CoverageRecord, OccupancyRecord } from '../state/records.js'
import type { StateDraft } from '../state/state-draft.js'
import type { Responsibility } from '../entities/vocabularies.js'

type Held = CoverageRecord | OccupancyRecord

/** An account's, by responsibility. */
type Lines = Map<Responsibility, Timeline<CoverageRecord>>

/**
 * Who answers for what, and who sits where, over time: each line is read once for a plan and then follows
 * it, so that a change costs the same however many others the plan makes of one account or one seat.
 */
export class PlanTimelines {
  readonly #draft: StateDraft
  readonly #seats = new Map<Id, Timeline<OccupancyRecord>>()
  readonly #accounts = new Map<Id, Lines>()

  constructor(draft: StateDraft) {
    this.#draft = draft
  }

  /** Whoever is accountable for an account's responsibility. */
  accountable(accountId: Id, responsibility: Responsibility): Timeline<CoverageRecord> {
    return lineIn(this.#linesOf(accountId), responsibility)
  }

  /** The lines of an account that anybody is in, or was. */
  ofAccount(accountId: Id): Iterable<Timeline<CoverageRecord>> {
    return this.#linesOf(accountId).values()
  }

  #linesOf(accountId: Id): Lines {
    let lines = this.#accounts.get(accountId)
    if (lines === undefined) {
      // All of them: a plan that says who covers an account mostly says it of several responsibilities.
      lines = new Map()
      for (const held of this.#draft.coverageOf(accountId)) {
        if (isAccountable(held)) lineIn(lines, held.responsibility).add(held)
      }
      this.#accounts.set(accountId, lines)
    }
    return lines
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
    return this.#accounts.get(held.accountId)?.get(held.responsibility)
  }
}

function isAccountable({ kind }: CoverageRecord): boolean {
  return kind === 'ACCOUNTABLE'
}

function lineIn(lines: Lines, responsibility: Responsibility): Timeline<CoverageRecord> {
  let line = lines.get(responsibility)
  if (line === undefined) {
    line = new Timeline([])
    lines.set(responsibility, line)
  }
  return line
}
