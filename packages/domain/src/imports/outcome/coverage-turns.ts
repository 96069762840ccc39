import type { ImportRow } from '../compile/import-row.js'
import type { NumberedRow } from './parents-first.js'

/** A row, and the account and responsibility that it is about: see `coveragePlace`. */
export interface PlacedRow extends NumberedRow<ImportRow<'COVERAGE'>> {
  readonly place: number | null
}

/**
 * The rows in turns, in each of which every account and responsibility comes once: a row is judged by what the turns
 * before made. They come in order of time, those without an end before all others, which take their days out of them.
 */
export function coverageTurns(rows: readonly PlacedRow[]): readonly (readonly PlacedRow[])[] {
  const inTime = rows.toSorted((a, b) => (a.row.from ?? 0) - (b.row.from ?? 0))
  const isOpen = ({ row }: PlacedRow) => row.to === null
  const turns: PlacedRow[][] = []
  const taken = new Map<number, number>()
  for (const placed of [...inTime.filter(isOpen), ...inTime.filter((each) => !isOpen(each))]) {
    const { place } = placed
    const turn = place === null ? 0 : (taken.get(place) ?? 0)
    if (place !== null) taken.set(place, turn + 1)
    const others = turns[turn]
    if (others === undefined) turns.push([placed])
    else others.push(placed)
  }
  return turns.map((turn) => turn.toSorted((a, b) => a.line - b.line))
}
