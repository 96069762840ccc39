import { type Day, FOREVER, formatDay } from '../../kernel/days.js'
import { lives } from '../../kernel/history.js'
import type { Id } from '../../kernel/ids.js'
import { person, type PersonFields } from '../../entities/person.js'
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
import { FIRST_TURN, type LineOutcome, type NumberedRow, type TurnBefore } from './parents-first.js'
import type { ImportRow } from '../compile/import-row.js'
import { newFields, rowFields } from './row-fields.js'
import { correctedLife, lifeCorrection, type LifeOfRow } from './corrected-life.js'
import { type Known, madeThing } from './thing-registry.js'
import { resolveReference } from './resolve-reference.js'
import { claimOwn, thingOfRow } from './thing-of-row.js'

type Row = ImportRow<'PEOPLE'>

/** Fields of rows that are none of the person's. */
const APART = new Set(['externalId', 'position', 'fte', 'since', 'until'])

/** What the rows of PEOPLE come to. */
export function* personOutcomes(
  rows: readonly NumberedRow<Row>[],
  directory: ImportDirectory,
  context: ImportContext,
  { done }: TurnBefore = FIRST_TURN,
): Generator<LineOutcome> {
  claimOwn('people', rows, directory)
  for (const { line, row } of rows) {
    if (done.has(line)) continue
    const mark = directory.mark()
    const result = personOutcome(row, directory, context)
    if (result.outcome === 'REFUSED') directory.backTo(mark)
    yield { line, result }
  }
}

/**
 * What a row of PEOPLE comes to. A row that names a seat means that the person has this seat and no
 * other: it leaves the seats it had on that day. An empty seat cell leaves the seats alone.
 */
export function personOutcome(
  row: Row,
  directory: ImportDirectory,
  context: ImportContext,
): RowOutcome {
  const { externalId, position, fte, since, until } = row
  const wanted = rowFields('PEOPLE', row, APART)
  const found = thingOfRow('people', row, directory, context)
  if (found.refused !== null) return found.refused
  const { known } = found
  const present = known === null ? null : comparable(known.history, context.effective)
  const changes = [...found.changes]
  let personId: Id
  let day: Day
  if (known !== null && present !== null) {
    personId = known.id
    day = present.day
    const fields = differingFields<PersonFields>(present.fields, wanted)
    const life = employmentOutcome(known, { since, until }, day, fields, directory)
    if ('outcome' in life) return life
    changes.push(...life)
    // Who returns later takes the seat then.
    if (life.some(({ type }) => type === 'rehirePerson')) day = Math.max(day, since ?? day)
  } else {
    if (row.name === undefined) return refusedRow('MISSING', { field: 'name' })
    personId = context.newId()
    day = since ?? context.effective
    const fields = newFields(person.fields, wanted)
    const externalReferences = [{ source: context.source, id: externalId }]
    directory.make('people', madeThing(personId, externalReferences, day, fields))
    directory.claim('people', personId)
    const effective = formatDay(day)
    changes.push({ type: 'hirePerson', effective, id: personId, externalReferences, ...fields })
    if (typeof until === 'number') changes.push(leaving(personId, until))
  }
  if (position !== undefined) {
    const { positions } = directory
    const { known: seat, refused } = resolveReference(positions, 'position', position, 'position')
    if (refused !== null) return refused
    const to = typeof until === 'number' ? until : undefined
    if (to === undefined || to > day) {
      changes.push(...seating(personId, seat.id, { fte, day, to }, directory, context))
    }
  }
  return known === null ? { outcome: 'CREATED', changes } : updatedRow(changes)
}

/** An end of employment, with what depends on it: the person's seats are free from then on. */
function leaving(id: Id, until: Day): RowChange {
  return {
    type: 'endEmployment',
    effective: formatDay(until),
    id,
    withWhatDependsOnIt: true,
  }
}

/**
 * What brings a known person to what a row says: the fields that differ and, where the days of employment
 * differ, those. Who returns after having left is hired again; an end that comes earlier ends the seats too; any
 * other day is corrected, and seats that were taken or left on the day before it go along.
 */
function employmentOutcome(
  known: Known<PersonFields>,
  { since, until }: LifeOfRow,
  day: Day,
  fields: Partial<PersonFields>,
  directory: ImportDirectory,
): readonly RowChange[] | RowOutcome {
  const { id } = known
  const update: readonly RowChange[] =
    Object.keys(fields).length === 0
      ? []
      : [{ type: 'updatePerson', effective: formatDay(day), id, ...fields }]
  const last = lives(known.history).at(-1)!
  if (since !== undefined && since > last.to && last.to !== FOREVER) {
    const end = typeof until === 'number' ? [leaving(id, until)] : []
    return [{ type: 'rehirePerson', effective: formatDay(since), id, ...fields }, ...end]
  }
  const correction = lifeCorrection(known.history, day, { since, until })
  if (correction === null) return update
  const { from, to } = correction
  if (from === undefined && to !== undefined && to < last.to) return [...update, leaving(id, to)]
  const corrected = correctedLife('person', known, day, correction, fields)
  if ('refusals' in corrected) return corrected
  const seats = directory.allSeatsOf(id).flatMap((seat): readonly RowChange[] => {
    const record = {
      ...seat,
      ...(from !== undefined && seat.from === last.from && { from }),
      ...(to !== undefined && seat.to === last.to && { to }),
    }
    if (record.from === seat.from && record.to === seat.to) return []
    return [{ type: 'restore', kind: 'occupancy', id: seat.id, revision: 1, record }]
  })
  return [corrected, ...seats]
}

/** From when, until when and with how much a person takes a seat. */
interface Taking {
  readonly fte: number | undefined
  readonly day: Day
  readonly to: Day | undefined
}

function seating(
  personId: Id,
  positionId: Id,
  { fte, day, to }: Taking,
  directory: ImportDirectory,
  context: ImportContext,
): readonly RowChange[] {
  const effective = formatDay(day)
  const seats = directory.seatsOf(personId, day)
  const held = seats.find((seat) => seat.positionId === positionId)
  const keeps = held !== undefined && (fte === undefined || fte === held.fte)
  if (keeps && seats.length === 1) return []
  const left = seats.filter((seat) => !keeps || seat !== held)
  const vacate = left.map((seat): RowChange => {
    return { type: 'vacatePosition', effective, positionId: seat.positionId, personId }
  })
  if (keeps) return vacate
  const id = context.newId()
  directory.seat({ id, personId, positionId, fte: fte ?? held?.fte ?? 100, from: day, to })
  const fill = { type: 'fillPosition', effective, id, positionId, personId } as const
  return [...vacate, { ...fill, ...givenFields({ fte }) }]
}
