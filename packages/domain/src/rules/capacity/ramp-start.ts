import type { RoleFamily } from '../../entities/vocabularies.js'
import { type Day, DAYS_A_MONTH } from '../../kernel/days.js'
import type { Id } from '../../kernel/ids.js'
import type { Period } from '../../kernel/periods.js'
import { occupanciesOf } from '../../state/occupancies-of-state.js'
import type { OrganizationView } from '../../state/view.js'
import { mainRowOn } from './main-row.js'

/** Whoever has been away from a family of roles for so long learns it anew. */
const AWAY_DAYS = Math.floor(12 * DAYS_A_MONTH)
/** By then a seat has the book that it was moved to. */
const SETTLING_DAYS = 30
const WHOLE = 100

/** A stretch of time in which somebody worked in a seat. */
interface Stint extends Period {
  readonly positionId: Id
}

/**
 * The day from which a person's ramp in a role family counts: their first in the family. It begins anew
 *
 * - after 12 months away from it, in other roles, outside the company or on full leave;
 * - for a CSM who moves to a seat whose book is of another row of the capacity table, as from SMB to
 *   enterprise accounts. A book is told by the row that takes most of it, a month after the move.
 *
 * Only what is recorded until the view's day counts; null when the person has not worked in the family.
 *
 * Source: 3-rules "Capacity", "Landing day".
 */
export function rampStart(view: OrganizationView, personId: Id, family: RoleFamily): Day | null {
  const stints = stintsOf(view, personId, family)
  let start: Day | null = null
  let last: Stint | null = null
  for (const stint of stints) {
    if (start === null || last === null || stint.from - last.to >= AWAY_DAYS) start = stint.from
    else if (family === 'CSM' && hasOtherBook(view, last, stint)) start = stint.from
    if (last === null || stint.to > last.to) last = stint
  }
  return start
}

/** The stints up to the view's day, in the order in which they began, without full leaves. */
function stintsOf(view: OrganizationView, personId: Id, family: RoleFamily): readonly Stint[] {
  const { state, day } = view
  const occupancies = occupanciesOf(state)
  const leaves = state.leaves
    .rowsReferring('personId', personId)
    .map((row) => state.leaves.recordAt(row))
    .filter(({ shareAbsent }) => shareAbsent >= WHOLE)
  return state.occupancies
    .rowsReferring('personId', personId)
    .filter((row) => occupancies.at(row).from <= day && occupancies.familyAtStart(row) === family)
    .flatMap((row): readonly Stint[] => {
      const { positionId, from, to } = occupancies.at(row)
      let parts: readonly Stint[] = [{ positionId, from, to }]
      for (const leave of leaves) parts = parts.flatMap((part) => without(part, leave))
      return parts.filter((part) => part.from <= day)
    })
    .toSorted((a, b) => a.from - b.from)
}

function without(stint: Stint, leave: Period): readonly Stint[] {
  if (leave.to <= stint.from || stint.to <= leave.from) return [stint]
  return [
    { ...stint, to: leave.from },
    { ...stint, from: leave.to },
  ].filter(({ from, to }) => from < to)
}

/** Whether a person who left a seat for another has got a book of another row with it. */
function hasOtherBook({ state, day }: OrganizationView, before: Stint, stint: Stint): boolean {
  if (before.positionId === stint.positionId || before.to > stint.from) return false
  const was = mainRowOn(state, before.positionId, before.to - 1)
  const settled = Math.min(day, stint.to - 1, stint.from + SETTLING_DAYS)
  const is = mainRowOn(state, stint.positionId, settled)
  return was !== null && is !== null && was !== is
}
