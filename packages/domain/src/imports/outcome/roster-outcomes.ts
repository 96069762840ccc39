import { person } from '../../entities/person.js'
import { position } from '../../entities/position.js'
import { team as teamKind } from '../../entities/team.js'
import { type Day, formatDay } from '../../kernel/days.js'
import type { ImportRow } from '../compile/import-row.js'
import { foldText } from '../read/choice-words.js'
import type { ImportContext, ImportDirectory } from './import-directory.js'
import {
  FIRST_TURN,
  type LineOutcome,
  type NumberedRow,
  outcomesParentsFirst,
  parentsFirst,
  type TurnBefore,
} from './parents-first.js'
import { thereFrom } from './needed-beginnings.js'
import { personOutcome } from './person-outcome.js'
import { positionOutcome, type RoleDays, roleDays } from './position-outcomes.js'
import { rosterManagers } from './roster-managers.js'
import type { RowChange, RowOutcome } from './row-outcome.js'
import { namedLike, newFields } from './row-fields.js'
import { adoptSeat } from './roster-seat.js'
import { claimOwn } from './thing-of-row.js'
import { madeThing } from './thing-registry.js'

type Row = ImportRow<'ROSTER'>

/**
 * From when each seat is open: its person's `since`, or the first `since` of anyone below it.
 *
 * @param ordered managers before their reports.
 */
function seatDays(
  ordered: readonly NumberedRow<Row>[],
  managers: ReadonlyMap<Row, string | null | undefined>,
  effective: Day,
): ReadonlyMap<Row, Day> {
  const byKey = new Map(ordered.map(({ row }) => [row.externalId, row]))
  const days = new Map(ordered.map(({ row }) => [row, row.since ?? effective]))
  for (const { row } of ordered.toReversed()) {
    const key = managers.get(row)
    const manager = typeof key === 'string' ? byKey.get(key) : undefined
    if (manager === undefined) continue
    const day = days.get(row) ?? effective
    days.set(manager, Math.min(day, days.get(manager) ?? day))
  }
  return days
}

type Numbered = NumberedRow<Row>

/**
 * What the rows of a flat ROSTER come to: for each person a seat of their own (its external id is the
 * person's) in the named team, under the manager's seat. A team that is not known is made.
 *
 * A seat is open from its person's `since`, or earlier when someone below it began earlier; a team
 * from the first of its seats.
 */
export function* rosterOutcomes(
  rows: readonly Numbered[],
  directory: ImportDirectory,
  context: ImportContext,
  before: TurnBefore = FIRST_TURN,
): Generator<LineOutcome> {
  claimOwn('people', rows, directory)
  const managers = rosterManagers(rows, directory)
  const [done, refused] = [new Set(before.done), new Set(before.refused)]
  for (const { line, row } of rows) {
    const result = managers.refused.get(row)
    if (result === undefined) continue
    if (!done.has(line)) yield { line, result }
    done.add(line)
    refused.add(line)
  }
  const keyOf = ({ externalId }: Row) => externalId
  const parentOf = (row: Row) => managers.keys.get(row) ?? null
  const taken = rows.filter(({ line }) => !refused.has(line))
  const { ordered } = parentsFirst(taken, keyOf, parentOf)
  const days = seatDays(ordered, managers.keys, context.effective)
  const dayOf = (row: Row) => days.get(row) ?? context.effective
  const roles = roleDays(days.keys(), dayOf)
  const teamDays = new Map<string, Day>()
  for (const { row } of ordered) {
    const team = foldText(row.team)
    teamDays.set(team, Math.min(dayOf(row), teamDays.get(team) ?? dayOf(row)))
  }
  const above = teamsAbove(ordered, parentOf)
  // A new team comes with the first of its rows that is not refused.
  const made: RowChange[] = []
  const outcomeOf = (row: Row): RowOutcome => {
    const since = dayOf(row)
    const team = foldText(row.team)
    const place = { day: teamDays.get(team) ?? since, above: above.get(team) ?? null }
    made.push(...teamOf(row, place, directory, context))
    const mark = directory.mark()
    const seat = { since, manager: managers.keys.get(row), roles }
    const result = memberOutcome(row, seat, made, directory, context)
    if (result.outcome === 'REFUSED') directory.backTo(mark)
    else if (result.outcome !== 'UNCHANGED') made.length = 0
    return result
  }
  const nameOf = ({ name }: Row) => name
  yield* outcomesParentsFirst({ thing: 'person', keyOf, nameOf, parentOf, outcomeOf }, rows, {
    done,
    refused,
  })
}

/**
 * The team above each team, by their folded names: where all managers of its members who are not in it themselves
 * are in one other. Teams that would stand above each other stand beside each other.
 *
 * @param ordered managers before their reports.
 */
function teamsAbove(
  ordered: readonly Numbered[],
  managerOf: (row: Row) => string | null,
): ReadonlyMap<string, string> {
  const byKey = new Map(ordered.map(({ row }) => [row.externalId, row]))
  const managing = new Map<string, Set<string>>()
  for (const { row } of ordered) {
    const manager = byKey.get(managerOf(row) ?? '')
    const [own, other] = [foldText(row.team), foldText(manager?.team ?? row.team)]
    if (own !== other) managing.set(own, (managing.get(own) ?? new Set()).add(other))
  }
  const only = [...managing].flatMap(([team, others]) => {
    return others.size === 1 ? [{ line: 0, row: { team, above: [...others][0]! } }] : []
  })
  const { ordered: placed } = parentsFirst(
    only,
    ({ team }) => team,
    ({ above }) => above,
  )
  return new Map(placed.map(({ row: { team, above } }) => [team, above]))
}

/** What else is known of a row's seat: from when it is open, whose it is below, and when roles begin. */
interface RowSeat {
  readonly since: Day
  readonly manager: string | null | undefined
  readonly roles: RoleDays
}

function memberOutcome(
  row: Row,
  { since, manager, roles }: RowSeat,
  made: readonly RowChange[],
  directory: ImportDirectory,
  context: ImportContext,
): RowOutcome {
  const { externalId, role, roleFamily, team, fte } = row
  const titled = namedLike(row, position.fields)
  const adopted = adoptSeat(row, directory, context)
  // A seat that is there opens earlier where somebody has been on it for longer, and never later.
  const known = directory.positions.own(externalId)?.history[0]?.from
  const opens = known === undefined || since < known ? since : undefined
  const seat = positionOutcome(
    { ...titled, externalId, role, roleFamily, team, reportsTo: manager, since: opens },
    directory,
    context,
    roles,
  )
  if (seat.outcome === 'REFUSED') return seat
  const member = personOutcome(
    {
      ...namedLike(row, person.fields),
      externalId,
      position: externalId,
      fte,
      since: row.since,
      until: row.until,
    },
    directory,
    context,
  )
  if (member.outcome === 'REFUSED') return member
  const changes = [
    ...made,
    ...adopted,
    ...(seat.outcome === 'UNCHANGED' ? [] : seat.changes),
    ...(member.outcome === 'UNCHANGED' ? [] : member.changes),
  ]
  if (changes.length === 0) return { outcome: 'UNCHANGED' }
  return { outcome: member.outcome === 'CREATED' ? 'CREATED' : 'UPDATED', changes }
}

/** The change that makes the row's team, when nothing by that name is there. */
function teamOf(
  { team: name }: Row,
  { day, above }: { readonly day: Day; readonly above: string | null },
  directory: ImportDirectory,
  context: ImportContext,
): readonly RowChange[] {
  if (directory.teams.find(name) !== null) return []
  const id = context.newId()
  const kind = 'FUNCTION'
  const found = above === null ? null : directory.teams.find(above)
  const parent = found === null || found === 'AMBIGUOUS' ? null : found.id
  const moved = parent === null ? [] : thereFrom('teams', parent, day, directory)
  const isThere = parent !== null && directory.teams.get(parent)!.history[0]!.from <= day
  const parentId = isThere ? parent : null
  const fields = { name, kind, parentId } as const
  directory.make('teams', madeThing(id, [], day, newFields(teamKind.fields, fields)))
  return [{ type: 'createTeam', effective: formatDay(day), id, ...fields }, ...moved]
}
