import type { Day } from '../kernel/day.js'
import { formatDay } from '../kernel/format-day.js'
import { foldText } from './fold-text.js'
import type { ImportContext } from './import-context.js'
import type { ImportDirectory } from './import-directory.js'
import type { RowChange } from './import-entry.js'
import type { ImportRow } from './import-row.js'
import { madeThing } from './made-thing.js'
import type { NumberedRow } from './numbered-row.js'
import { parentsFirst } from './parents-first.js'
import { personOutcome } from './person-outcome.js'
import { positionOutcome } from './position-outcomes.js'
import { rosterManagers } from './roster-managers.js'
import { type RowOutcome, refusedRow } from './row-outcome.js'
import { seatDays } from './seat-days.js'

type Row = ImportRow<'ROSTER'>
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
  for (const [row, result] of managers.refused) {
    const line = rows.find((numbered) => numbered.row === row)?.line
    if (line !== undefined) yield { line, result }
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
  const { externalId, title, role, roleFamily, team, fte, manager: _named, ...person } = row
  const reportsTo = manager
  const seat = positionOutcome(
    { externalId, title, role, roleFamily, team, fte, reportsTo, budgetedCost: undefined, since },
    directory,
    context,
  )
  if (seat.outcome === 'REFUSED') return seat
  const member = personOutcome(
    { ...person, externalId, position: externalId, fte, until: undefined },
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
  const lists = { segments: [], verticals: [], regions: [], languages: [] }
  directory.teams.add(madeThing(id, null, day, { name, kind, parentId: null, ...lists }))
  return [{ type: 'createTeam', effective: formatDay(day), id, name, kind }]
}
