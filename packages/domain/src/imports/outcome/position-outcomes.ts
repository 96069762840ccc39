import { type Day, formatDay } from '../../kernel/days.js'
import type { Id } from '../../kernel/ids.js'
import { position, type PositionFields } from '../../entities/position.js'
import {
  comparable,
  differingFields,
  givenFields,
  refusedRow,
  type RowChange,
  type RowOutcome,
  updatedRow,
} from './row-outcome.js'
import type { ImportContext, ImportDirectory } from './import-directory.js'
import { changedHistory, lifeCorrection, recordedAnew } from './corrected-life.js'
import { neededBy } from './needed-beginnings.js'
import type { ImportRow } from '../compile/import-row.js'
import { newFields, rowFields } from './row-fields.js'
import { madeThing } from './thing-registry.js'
import { foldText } from '../read/choice-words.js'
import {
  FIRST_TURN,
  type LineOutcome,
  type NumberedRow,
  outcomesParentsFirst,
  type TurnBefore,
} from './parents-first.js'
import { resolveReference, resolveRole, resolveTitle } from './resolve-reference.js'

type Row = ImportRow<'POSITIONS'>

/** A row that brings a seat: of POSITIONS, or the part of another that tells it. */
type SeatRow = Partial<Row> & Pick<Row, 'externalId'>

/** Fields of rows that are none of the seat's, or refer to others. */
const APART = new Set(['externalId', 'reportsTo', 'role', 'roleFamily', 'since', 'team'])

/** What the rows of POSITIONS come to, seats before those that report to them. */
export function positionOutcomes(
  rows: readonly NumberedRow<Row>[],
  directory: ImportDirectory,
  context: ImportContext,
  before: TurnBefore = FIRST_TURN,
): Generator<LineOutcome> {
  const taken = rows.filter(({ line }) => !before.refused.has(line)).map(({ row }) => row)
  const days = roleDays(taken, ({ since }) => since ?? context.effective)
  return outcomesParentsFirst(
    {
      thing: 'position',
      keyOf: ({ externalId }) => externalId,
      nameOf: ({ title }) => title,
      parentOf: ({ reportsTo }) => reportsTo ?? null,
      outcomeOf: (row) => positionOutcome(row, directory, context, days),
    },
    rows,
    before,
  )
}

/** From when on each role is needed, by the word for it: the first day of the seats that name it. */
export type RoleDays = ReadonlyMap<string, Day>

/** @param dayOf when a row's seat opens. */
export function roleDays<R extends SeatWords>(rows: Iterable<R>, dayOf: (row: R) => Day): RoleDays {
  const days = new Map<string, Day>()
  for (const row of rows) {
    const word = foldText(row.role ?? row.title ?? '')
    const day = dayOf(row)
    days.set(word, Math.min(day, days.get(word) ?? day))
  }
  return days
}

interface SeatWords {
  readonly role?: string | undefined
  readonly title?: string | undefined
}

/** What one seat comes to; what it reports to must be known. */
export function positionOutcome(
  row: SeatRow,
  directory: ImportDirectory,
  context: ImportContext,
  days: RoleDays = new Map(),
): RowOutcome {
  const { externalId, title, role, team, reportsTo } = row
  const day = row.since ?? context.effective
  let teamId: Id | undefined
  if (team !== undefined) {
    const resolved = resolveReference(directory.teams, 'team', team, 'team')
    if (resolved.refused !== null) return resolved.refused
    teamId = resolved.known.id
  }
  let reportsToId: Id | null | undefined = reportsTo === undefined ? undefined : null
  if (typeof reportsTo === 'string') {
    const { positions } = directory
    const resolved = resolveReference(positions, 'position', reportsTo, 'reportsTo')
    if (resolved.refused !== null) return resolved.refused
    reportsToId = resolved.known.id
  }
  const known = directory.positions.own(externalId)
  const present = known === null ? null : comparable(known.history, context.effective)
  if (present === null) {
    if (title === undefined) return refusedRow('MISSING', { field: 'title' })
    if (teamId === undefined) return refusedRow('MISSING', { field: 'team' })
  }
  // Last of the references, since it may make a role, which must not be lost with a refused row.
  const changes: RowChange[] = []
  let roleId: Id | undefined
  const titled = role === undefined && title !== present?.fields.title ? title : undefined
  if (role !== undefined || titled !== undefined) {
    const first = Math.min(day, days.get(foldText(role ?? titled!)) ?? day)
    const resolved =
      role === undefined
        ? resolveTitle(titled!, row.roleFamily, first, directory, context)
        : resolveRole(role, row.roleFamily, first, directory, context)
    if (resolved.refused !== null) return resolved.refused
    changes.push(...resolved.changes)
    roleId = resolved.id
  }
  const wanted = { ...rowFields('POSITIONS', row, APART), roleId, teamId, reportsToId }
  if (known !== null && present !== null) {
    const fields = differingFields<PositionFields>(present.fields, wanted)
    const correction = lifeCorrection(known.history, present.day, { since: row.since })
    const history = changedHistory(known.history, present.day, correction, fields)
    if (history === null) return refusedRow('LIFE_EMPTY', { thing: 'position' })
    const differs = correction !== null || Object.keys(fields).length > 0
    const changed = { ...known, history }
    if (differs && (correction !== null || directory.hasBegunEarlier(known.id))) {
      changes.push(recordedAnew('position', changed))
    } else changes.push(...updates(known.id, formatDay(present.day), fields))
    if (!differs) return updatedRow(changes)
    // What seats below it need of it is of its history as this row leaves it.
    directory.make('positions', changed)
    return updatedRow([...changes, ...neededBy(history, directory)])
  }
  if (title === undefined || roleId === undefined || teamId === undefined) {
    return refusedRow('MISSING', { field: 'title' })
  }
  const id = context.newId()
  const fields = newFields(position.fields, wanted)
  const externalReferences = [{ source: context.source, id: externalId }]
  const made = madeThing(id, externalReferences, day, fields)
  directory.make('positions', made)
  changes.push(...neededBy(made.history, directory))
  const effective = formatDay(day)
  changes.push({ type: 'openPosition', effective, id, externalReferences, ...fields })
  return { outcome: 'CREATED', changes }
}

function updates(
  id: Id,
  effective: string,
  { teamId, reportsToId, ...fields }: Partial<PositionFields>,
): readonly RowChange[] {
  const changes: RowChange[] = []
  if (Object.keys(fields).length > 0) {
    changes.push({ type: 'updatePosition', effective, id, ...fields })
  }
  const move = givenFields({ teamId, reportsToId })
  if (Object.keys(move).length > 0) changes.push({ type: 'movePosition', effective, id, ...move })
  return changes
}
