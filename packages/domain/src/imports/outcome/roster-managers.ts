import type { ImportDirectory } from './import-directory.js'
import type { ImportRow } from '../compile/import-row.js'
import type { NumberedRow } from './parents-first.js'
import { rosterSeat } from './roster-seat.js'
import { wordsOfName } from './words-of-name.js'
import { type RowOutcome, refusedRow } from './row-outcome.js'

type Row = ImportRow<'ROSTER'>

/** For each row the external id of its manager's seat; undefined leaves the line alone. */
interface RosterManagers {
  readonly keys: ReadonlyMap<Row, string | null | undefined>
  readonly refused: ReadonlyMap<Row, RowOutcome>
}

/** Finds the managers that rows name: in the file by id, e-mail or name, else among known people. */
export function rosterManagers(
  rows: readonly NumberedRow<Row>[],
  directory: ImportDirectory,
): RosterManagers {
  const byWord = membersByWord(rows)
  const ids = new Set(rows.map(({ row }) => row.externalId))
  const keys = new Map<Row, string | null | undefined>()
  const refused = new Map<Row, RowOutcome>()
  for (const { row } of rows) {
    const reference = row.manager
    if (typeof reference !== 'string') {
      keys.set(row, reference)
      continue
    }
    const at = { field: 'manager', value: reference }
    const words = wordsOfName(reference).map((word) => byWord.get(word))
    const inFile = ids.has(reference) ? reference : words.find((word) => word !== undefined)
    const found = inFile ?? knownSeat(reference, directory)
    if (found === null) {
      refused.set(row, refusedRow('UNKNOWN_REFERENCE', { thing: 'person', reference }, at))
    } else if (found === AMBIGUOUS) {
      refused.set(row, refusedRow('AMBIGUOUS_REFERENCE', { thing: 'person', reference }, at))
    } else keys.set(row, found)
  }
  return { keys, refused }
}

/** No external id holds a line break, so this one stands for several people. */
const AMBIGUOUS = '\n'

function membersByWord(rows: readonly NumberedRow<Row>[]): ReadonlyMap<string, string> {
  const byWord = new Map<string, string>()
  for (const { row } of rows) {
    for (const name of [row.name, row.email]) {
      if (name === undefined || name === null) continue
      for (const word of wordsOfName(name)) {
        const other = byWord.get(word)
        const isOwn = other === undefined || other === row.externalId
        byWord.set(word, isOwn ? row.externalId : AMBIGUOUS)
      }
    }
  }
  return byWord
}

/** A manager whom an earlier import brought. */
function knownSeat(reference: string, directory: ImportDirectory): string | null {
  const person = directory.people.find(reference)
  if (person === 'AMBIGUOUS') return AMBIGUOUS
  const seat = person === null ? null : rosterSeat(person, directory)
  return (
    seat?.externalReferences.find(({ id }) => directory.positions.named(id)?.id === seat.id)?.id ??
    null
  )
}
