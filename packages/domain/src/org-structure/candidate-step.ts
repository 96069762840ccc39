import type { Id } from '../kernel/id.js'
import type { LivePosition } from '../state/live-things.js'
import type { OrganizationView } from '../state/view.js'
import { type CareerRung, careerRung } from './career-rung.js'

/** The step that a person would take into a seat. */
export interface CandidateStep {
  readonly fromPositionId: Id | null
  /** Rungs up the ladder: 0 is a move on the same rung. */
  readonly steps: number
  /** Rungs of the ladder as a whole. */
  readonly rungs: number
}

/**
 * The smallest step up from one of a person's seats into a seat of the same ladder; from outside any
 * seat, as from the first rung, for someone who has worked in that family before. Null for whom the
 * seat would be a step down, or who is on another ladder.
 */
export function candidateStep(
  view: OrganizationView,
  seat: LivePosition,
  personId: Id,
): CandidateStep | null {
  const rung = careerRung(view, seat)
  if (rung === null) return null
  const rungs = rung.rungs.length
  const held = view.occupanciesOfPerson(personId)
  if (held.length === 0) {
    const known = view.firstDayInFamily(personId, rung.ladder) !== null
    return known ? { fromPositionId: null, steps: rung.entry.level, rungs } : null
  }
  let best: CandidateStep | null = null
  for (const { positionId } of held) {
    const steps = stepsBetween(view, view.positions.get(positionId), seat, rung)
    if (steps === null || (best !== null && best.steps <= steps)) continue
    best = { fromPositionId: positionId, steps, rungs }
  }
  return best
}

/** Among contributors the organization's own levels count, since it may have more than the ladder. */
function stepsBetween(
  view: OrganizationView,
  from: LivePosition | undefined,
  to: LivePosition,
  toRung: CareerRung,
): number | null {
  const fromRung = from === undefined ? null : careerRung(view, from)
  if (from === undefined || fromRung === null || fromRung.ladder !== toRung.ladder) return null
  const own = view.roles.get(from.roleId)
  const wanted = view.roles.get(to.roleId)
  const contributors = own?.family !== 'LEADERSHIP' && wanted?.family !== 'LEADERSHIP'
  const steps =
    contributors && own !== undefined && wanted !== undefined
      ? wanted.level - own.level
      : toRung.entry.level - fromRung.entry.level
  return steps < 0 ? null : steps
}
