import { type CalendarDate, type Day, formatDay, parseDay } from '../../kernel/days.js'
import { exceeds } from '../../kernel/near.js'
import type { Change, SingleChange } from '../../plans/change.js'
import { decide } from '../../plans/decide.js'
import { expandColumnar } from '../../plans/expand-columnar.js'
import { isMeasured } from '../../rules/capacity/capacity-row.js'
import { rollUp } from '../../rules/capacity/roll-up.js'
import type { OrganizationState } from '../../state/organization-state.js'
import { viewAt } from '../../state/view-at.js'
import type { OrganizationView } from '../../state/view.js'
import { heldPeriods } from './hand-over-windows.js'
import type { TransitionOptions } from './transition-options.js'

type Limits = Pick<TransitionOptions, 'start' | 'mostUtilisation' | 'mostPerPerson' | 'mostPerWeek'>

/**
 * Checks a way against the organization’s own rules, with nothing of how it was found: the changes are accepted; no account
 * changes twice; nobody takes over more than allowed, nor while an account is held back; and on each Monday no team’s role
 * family is busier than allowed, than without the changes, and than with all of them at once.
 *
 * @returns what is wrong, in words for whoever reads a test; none when all is well.
 */
export function checkTransition(
  { state }: OrganizationView,
  packed: readonly Change[],
  limits: Limits,
): readonly string[] {
  // What is planned names things by their ids.
  const changes = packed.flatMap((change) =>
    change.type === 'columnar' ? [...expandColumnar(change)] : [change as SingleChange],
  )
  const decided = decide(state, packed)
  if (!decided.ok) return [`refused: ${JSON.stringify(decided.error)}`]
  const atOnce = decide(
    state,
    changes.map((change) => ({ ...change, effective: firstDay(state, change, limits.start) })),
  )
  return [
    ...twice(state, changes, limits.start),
    ...handOverFaults(viewAt(state, limits.start), changes, limits),
    ...(atOnce.ok
      ? busyFaults([state, decided.value.state, atOnce.value.state], changes, limits)
      : [`refused at once: ${JSON.stringify(atOnce.error)}`]),
  ]
}

/** The first week; of coverage that is recorded to begin later, its own day. */
function firstDay(state: OrganizationState, change: SingleChange, start: Day): CalendarDate {
  if (!isCovering(change)) return formatDay(start)
  const { accountId, responsibility, effective } = change
  const { accounts, coverage } = viewAt(state, parseDay(effective)!)
  const standing = coverage
    .ofAccount(accounts.rowOf(accountId))
    .map((row) => coverage.get(row))
    .find((each) => each.responsibility === responsibility && each.kind === 'ACCOUNTABLE')
  return formatDay(Math.max(start, standing?.from ?? start))
}

function isCovering(change: SingleChange) {
  return change.type === 'coverAccount' || change.type === 'handOverAccount'
}

/** Coverage that is recorded to begin later is changed besides. */
function twice(
  state: OrganizationState,
  changes: readonly SingleChange[],
  start: Day,
): readonly string[] {
  const seen = new Set<string>()
  return changes.filter(isCovering).flatMap((change) => {
    const { accountId, responsibility } = change
    const key = `${accountId} ${responsibility} ${firstDay(state, change, start)}`
    const isSecond = seen.has(key)
    seen.add(key)
    return isSecond ? [`changes twice: ${key}`] : []
  })
}

function handOverFaults(
  view: OrganizationView,
  changes: readonly SingleChange[],
  { mostPerPerson, mostPerWeek }: Limits,
): readonly string[] {
  const held = heldPeriods(view)
  const [bySeat, byWeek] = [new Map<string, number>(), new Map<string, number>()]
  const faults: string[] = []
  for (const change of changes.filter(isCovering)) {
    const { accountId, positionId, effective } = change
    if (positionId == null) continue
    const day = parseDay(effective)!
    const period = held.get(view.accounts.rowOf(accountId))
    if (period !== undefined && day >= period.from && day < period.to) {
      faults.push(`held back: ${accountId} on ${effective}`)
    }
    const key = `${positionId} ${effective}`
    bySeat.set(key, (bySeat.get(key) ?? 0) + 1)
    byWeek.set(effective, (byWeek.get(effective) ?? 0) + 1)
  }
  for (const [key, count] of bySeat) if (count > mostPerPerson) faults.push(`too many: ${key}`)
  for (const [key, count] of byWeek) {
    if (count > (mostPerWeek ?? Infinity)) faults.push(`too many in all: ${key}`)
  }
  return faults
}

function busyFaults(
  states: readonly OrganizationState[],
  changes: readonly SingleChange[],
  { start, mostUtilisation }: Limits,
): readonly string[] {
  const days = new Set<Day>(
    changes.flatMap((change) =>
      'effective' in change ? (parseDay(change.effective) ?? start) : start,
    ),
  )
  return [...days].flatMap((day) => {
    const [without, on, atOnce] = states.map((state) => utilisations(viewAt(state, day)))
    return [...on!].flatMap(([place, utilisation]) => {
      const limit = Math.max(mostUtilisation, without!.get(place) ?? 0, atOnce!.get(place) ?? 0)
      return exceeds(utilisation, limit)
        ? [`too busy on ${formatDay(day)}: ${place} at ${utilisation}, allowed ${limit}`]
        : []
    })
  })
}

/** By team and role family. */
function utilisations(view: OrganizationView): ReadonlyMap<string, number> {
  return new Map(
    rollUp(view, 'TEAM').flatMap(({ key, lines }) =>
      lines
        .filter(({ family }) => key !== null && isMeasured(family) && family !== 'CS_OPS')
        .map(
          ({ family, load, capacity }) =>
            [
              `${key} ${family}`,
              load === 0 ? 0 : capacity === 0 ? Infinity : load / capacity,
            ] as const,
        ),
    ),
  )
}
