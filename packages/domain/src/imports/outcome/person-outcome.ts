import { type Day, formatDay } from '../../kernel/days.js'
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
import type { ImportRow } from '../compile/import-row.js'
import { newFields, rowFields } from './row-fields.js'
import { madeThing } from './thing-registry.js'
import { resolveReference } from './resolve-reference.js'

type Row = ImportRow<'PEOPLE'>

/** Fields of rows that are none of the person's. */
const APART = new Set(['externalId', 'position', 'fte', 'since', 'until'])

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
  const known = directory.people.own(externalId)
  const present = known === null ? null : comparable(known.history, context.effective)
  const changes: RowChange[] = []
  let personId: Id
  let day: Day
  if (known !== null && present !== null) {
    personId = known.id
    day = present.day
    const fields = differingFields<PersonFields>(present.fields, wanted)
    if (Object.keys(fields).length > 0) {
      changes.push({ type: 'updatePerson', effective: formatDay(day), id: personId, ...fields })
    }
  } else {
    if (row.name === undefined) return refusedRow('MISSING', { field: 'name' })
    personId = context.newId()
    day = since ?? context.effective
    const fields = newFields(person.fields, wanted)
    const externalReferences = [{ source: context.source, id: externalId }]
    directory.people.add(madeThing(personId, externalReferences, day, fields))
    const effective = formatDay(day)
    changes.push({ type: 'hirePerson', effective, id: personId, externalReferences, ...fields })
  }
  if (position !== undefined) {
    const { known: seat, refused } = resolveReference(directory.positions, 'position', position)
    if (refused !== null) return refused
    changes.push(...seating(personId, seat.id, fte, day, directory, context))
  }
  const ends = known?.history.at(-1)?.to
  if (until !== undefined && until !== ends) {
    changes.push({ type: 'endEmployment', effective: formatDay(until), id: personId })
  }
  return known === null ? { outcome: 'CREATED', changes } : updatedRow(changes)
}

function seating(
  personId: Id,
  positionId: Id,
  fte: number | undefined,
  day: Day,
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
  directory.seat({ id, personId, positionId, fte: fte ?? held?.fte ?? 100, from: day })
  const fill = { type: 'fillPosition', effective, id, positionId, personId } as const
  return [...vacate, { ...fill, ...givenFields({ fte }) }]
}
