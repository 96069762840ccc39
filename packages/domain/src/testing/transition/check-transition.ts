import type { Responsibility } from '../../entities/vocabularies.js'
import { type CalendarDate, type Day, FOREVER, formatDay, parseDay } from '../../kernel/days.js'
import type { Id } from '../../kernel/ids.js'
import { exceeds } from '../../kernel/near.js'
import type { Change, CoverAccount, HandOverAccount, SingleChange } from '../../plans/change.js'
import { decide } from '../../plans/decide.js'
import { expandColumnar } from '../../plans/expand-columnar.js'
import { isMeasured } from '../../rules/capacity/capacity-row.js'
import { rollUp } from '../../rules/capacity/roll-up.js'
import { seatHolders } from '../../rules/capacity/seats.js'
import { poolSeats } from '../../rules/capacity/shared-load.js'
import type { OrganizationState } from '../../state/organization-state.js'
import { viewAt } from '../../state/view-at.js'
import type { OrganizationView } from '../../state/view.js'
import { heldPeriods } from '../../planner/transition/held-periods.js'
import { type TransitionOptions, WEEK } from '../../planner/transition/transition-options.js'

type Limits = Pick<
  TransitionOptions,
  'start' | 'mostWeeks' | 'mostUtilisation' | 'mostPerPerson' | 'mostPerWeek'
>

/**
 * Checks a way against the organization’s own rules, with nothing of how it was found: the changes are accepted; no account
 * changes twice; nobody takes over more than allowed, nor while an account is held back; and on each Monday no team’s role
 * family is busier than allowed, than without the changes, and than with all of them at once (declared or not), then and on the
 * last Monday that was asked for.
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
  const early = changes.map((change) => ({
    ...change,
    effective: firstDay(state, change, limits.start),
  }))
  const [atOnce, undeclared] = [
    early,
    early.filter(({ type }) => type !== 'updateOrganization'),
  ].map((each) => decide(state, each))
  if (!atOnce!.ok || !undeclared!.ok) return ['refused at once']
  const [before, after] = [viewAt(state, limits.start), viewAt(atOnce!.value.state, limits.start)]
  const allMoved = [atOnce!.value.state, undeclared!.value.state]
  return [
    ...twice(state, changes, limits.start),
    ...handOverFaults(before, after, changes, limits),
    ...busyFaults(state, decided.value.state, allMoved, changes, limits),
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

type Covering = CoverAccount | HandOverAccount

function isCovering(change: SingleChange): change is Covering {
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

/**
 * Accounts go to a seat, or from one team’s pool to another’s in which people are, none of whom is in the former: the first
 * wait for as long as they are held back, the others where it is known until when.
 */
function handOverFaults(
  view: OrganizationView,
  end: OrganizationView,
  changes: readonly SingleChange[],
  { mostPerPerson, mostPerWeek }: Limits,
): readonly string[] {
  const held = heldPeriods(view)
  const [bySeat, byWeek] = [new Map<string, number>(), new Map<string, number>()]
  const faults: string[] = []
  const meets = knownPeople(view, end)
  for (const change of changes.filter(isCovering)) {
    const { accountId, positionId, effective } = change
    if (positionId == null && meets(change)) continue
    const day = parseDay(effective)!
    const period = held.get(view.accounts.rowOf(accountId))
    const isBounded = positionId != null || period?.to !== FOREVER
    if (period !== undefined && isBounded && day >= period.from && day < period.to) {
      faults.push(`held back: ${accountId} on ${effective}`)
    }
    byWeek.set(effective, (byWeek.get(effective) ?? 0) + 1)
    if (positionId == null) continue
    const key = `${positionId} ${effective}`
    bySeat.set(key, (bySeat.get(key) ?? 0) + 1)
  }
  for (const [key, count] of bySeat) if (count > mostPerPerson) faults.push(`too many: ${key}`)
  for (const [key, count] of byWeek) {
    if (count > (mostPerWeek ?? Infinity)) faults.push(`too many in all: ${key}`)
  }
  return faults
}

/** Whether what comes to a pool meets somebody there who looked after it, or had or gets nobody. */
function knownPeople(view: OrganizationView, end: OrganizationView) {
  const { accounts, coverage } = view
  const peopleOf = (of: OrganizationView, teamId: Id, family: Responsibility): readonly Id[] =>
    of.teams.has(teamId)
      ? poolSeats(of, teamId, family).flatMap((seat) =>
          seatHolders(view, seat, family)
            .filter(({ fullCapacity }) => fullCapacity > 0)
            .map(() => seat.id),
        )
      : []
  return ({ accountId, responsibility, teamId }: Covering): boolean => {
    const standing = coverage
      .ofAccount(accounts.rowOf(accountId))
      .map((row) => coverage.get(row))
      .find((each) => each.responsibility === responsibility && each.kind === 'ACCOUNTABLE')
    // What is recorded to change later follows its record.
    if (standing?.teamId == null || standing.to !== FOREVER || teamId == null) return true
    const before = peopleOf(view, standing.teamId, responsibility)
    const after = new Set(peopleOf(end, teamId, responsibility))
    return before.length === 0 || after.size === 0 || before.some((id) => after.has(id))
  }
}

/** @param allMoved with all of the changes at once, and with all but the declaration. */
function busyFaults(
  without: OrganizationState,
  state: OrganizationState,
  allMoved: readonly OrganizationState[],
  changes: readonly SingleChange[],
  { start, mostWeeks, mostUtilisation }: Limits,
): readonly string[] {
  const lastAsked = start + (mostWeeks - 1) * WEEK
  const inModelOn = (day: Day) => {
    const found = allMoved.map((each) => utilisations(viewAt(each, day)))
    return (place: string): number => Math.max(...found.map((each) => each.get(place) ?? 0))
  }
  const inTheEnd = inModelOn(lastAsked)
  const days = new Set<Day>(
    changes.flatMap((change) =>
      'effective' in change ? (parseDay(change.effective) ?? start) : start,
    ),
  )
  return [...days].flatMap((day) => {
    const now = utilisations(viewAt(without, day))
    const then = inModelOn(day)
    return [...utilisations(viewAt(state, day))].flatMap(([place, utilisation]) => {
      const inModel = day < lastAsked ? Math.min(then(place), inTheEnd(place)) : then(place)
      const limit = Math.max(mostUtilisation, now.get(place) ?? 0, inModel)
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
