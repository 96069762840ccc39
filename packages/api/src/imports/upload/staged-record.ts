import type { StagedRow } from './parse-rows.js'

/** Rows as a block keeps them. */
export function writtenStaged(rows: readonly StagedRow[]): string {
  return JSON.stringify(rows.map(toRecord))
}

/** The rows of a block. */
export function readStaged(text: string): readonly StagedRow[] {
  return (JSON.parse(text) as readonly StagedRecord[]).map(toStagedRow)
}

/** A row as it is kept: its line and its cells, those that a workbook says are numbers or dates in a list. */
type StagedRecord = readonly [number, ...(readonly [string] | string)[]]

function toRecord({ line, cells, typed }: StagedRow): StagedRecord {
  if (typed === undefined || typed.size === 0) return [line, ...cells]
  return [line, ...cells.map((cell, at) => (typed.has(at) ? ([cell] as const) : cell))]
}

function toStagedRow([line, ...kept]: StagedRecord): StagedRow {
  const typed = new Set<number>()
  const cells = kept.map((cell, at) => {
    if (typeof cell === 'string') return cell
    typed.add(at)
    return cell[0]
  })
  return typed.size === 0 ? { line, cells } : { line, cells, typed }
}
