import { person } from '../../entities/person.js'
import { position } from '../../entities/position.js'
import { team as teamKind } from '../../entities/team.js'
import { type Day, formatDay } from '../../kernel/days.js'
import type { ImportRow } from '../compile/import-row.js'
import { foldText } from '../read/choice-words.js'
import type { ImportContext, ImportDirectory } from './import-directory.js'
import { type NumberedRow, parentsFirst } from './parents-first.js'
import { personOutcome } from './person-outcome.js'
import { positionOutcome } from './position-outcomes.js'
import { rosterManagers } from './roster-managers.js'
import { refusedRow, type RowChange, type RowOutcome } from './row-outcome.js'
import { namedLike, newFields } from './row-fields.js'
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
): Generator<{ readonly line: number; readonly result: RowOutcome }> {
  const managers = rosterManagers(rows, directory)
  const { ordered, looping } = parentsFirst(
    rows.filter(({ row }) => !managers.refused.has(row)),
    ({ externalId }) => externalId,
    (row) => managers.keys.get(row) ?? null,
  )
  for (const { line, row } of rows) {
    const result = managers.refused.get(row)
    if (result !== undefined) yield { line, result }
  }
  for (const { line, row } of looping) {
    yield { line, result: refusedRow('LOOP', { thing: 'person', reference: row.externalId }) }
  }
  const days = seatDays(ordered, managers.keys, context.effective)
  const teamDays = new Map<string, Day>()
  for (const { row } of ordered) {
    const team = foldText(row.team)
    const day = days.get(row) ?? context.effective
    teamDays.set(team, Math.min(day, teamDays.get(team) ?? day))
  }
  // A new team comes with the first of its rows that is not refused.
  const made: RowChange[] = []
  for (const { line, row } of ordered) {
    const since = days.get(row) ?? context.effective
    made.push(...teamOf(row, teamDays.get(foldText(row.team)) ?? since, directory, context))
    const result = memberOutcome(row, since, managers.keys.get(row), made, directory, context)
    if (result.outcome !== 'REFUSED') made.length = 0
    yield { line, result }
  }
}

function memberOutcome(
  row: Row,
  since: Day,
  manager: string | null | undefined,
  made: readonly RowChange[],
  directory: ImportDirectory,
  context: ImportContext,
): RowOutcome {
  const { externalId, role, roleFamily, team, fte } = row
  const titled = namedLike(row, position.fields)
  const seat = positionOutcome(
    { ...titled, externalId, role, roleFamily, team, reportsTo: manager, since },
    directory,
    context,
  )
  if (seat.outcome === 'REFUSED') return seat
  const member = personOutcome(
    {
      ...namedLike(row, person.fields),
      externalId,
      position: externalId,
      fte,
      since: row.since,
      until: undefined,
    },
    directory,
    context,
  )
  if (member.outcome === 'REFUSED') return member
  const changes = [
    ...made,
    ...(seat.outcome === 'UNCHANGED' ? [] : seat.changes),
    ...(member.outcome === 'UNCHANGED' ? [] : member.changes),
  ]
  if (changes.length === 0) return { outcome: 'UNCHANGED' }
  return { outcome: member.outcome === 'CREATED' ? 'CREATED' : 'UPDATED', changes }
}

/** The change that makes the row's team, when nothing by that name is there. */
function teamOf(
  { team: name }: Row,
  day: Day,
  directory: ImportDirectory,
  context: ImportContext,
): readonly RowChange[] {
  if (directory.teams.find(name) !== null) return []
  const id = context.newId()
  const kind = 'FUNCTION'
  directory.teams.add(madeThing(id, [], day, newFields(teamKind.fields, { name, kind })))
  return [{ type: 'createTeam', effective: formatDay(day), id, name, kind }]
}
