import type { Field } from '../entities/fields/index.js'
import { KINDS, type Kind } from '../entities/registry.js'
import { groupBy } from '../kernel/group-by.js'
import { cellValue, readReferences } from './cell-text.js'
import { mapNode, nodeOf } from './read-node.js'
import { isFactKind } from './record-of.js'
import type { ReadNode, ReadRow } from './text-file.js'
import type { TextProblems } from './text-problem.js'
import { COLUMNS, columnsOf } from './thing-rows.js'

interface ReadTable {
  readonly path: string
  readonly columns: readonly string[]
  readonly rows: readonly ReadRow[]
}

/** A row's cells that say something, by the names of their columns. */
type Cells = ReadonlyMap<string, string>

/**
 * The things of a table, in the form in which a YAML file tells them; none when its columns are not those of
 * the kind. Rows of one thing need not stand together.
 */
export function readTable(
  kind: Kind,
  { path, columns, rows }: ReadTable,
  problems: TextProblems,
): readonly ReadNode[] {
  if (!hasColumns(kind, { path, columns }, problems)) return []
  const cellsOf = ({ cells }: ReadRow): Cells =>
    new Map(
      columns.map((name, at) => [name, cells[at] ?? ''] as const).filter(([, cell]) => cell !== ''),
    )
  const read = rows.map((row) => ({ line: row.line, cells: cellsOf(row) }))
  if (isFactKind(kind) || KINDS[kind].shape === 'period') {
    return read.map(({ line, cells }) =>
      mapNode(line, valuesOf(kind, cells, line, ['id', 'source', 'day', 'from', 'to'])),
    )
  }
  const things = groupBy(read, ({ line, cells }) => cells.get('id') ?? `line ${line}`)
  return [...things.values()].map((ofThing): ReadNode => {
    const { line, cells } = ofThing[0]!
    const id = cells.get('id')
    const references = ofThing.find((row) => row.cells.has(COLUMNS.references))
    const events = ofThing.map((row) => eventNode(kind, row, path, problems))
    return mapNode(line, [
      ...(id === undefined ? [] : [['id', nodeOf(id, line)] as const]),
      ...(references === undefined
        ? []
        : [
            [
              COLUMNS.references,
              nodeOf(readReferences(references.cells.get(COLUMNS.references)!), references.line),
            ] as const,
          ]),
      ['history', { shape: 'list', line, items: events }] as const,
    ])
  })
}

function eventNode(
  kind: Kind,
  { line, cells }: { readonly line: number; readonly cells: Cells },
  file: string,
  problems: TextProblems,
): ReadNode {
  const event = cells.get(COLUMNS.event) ?? ''
  const cleared = (cells.get(COLUMNS.cleared) ?? '').split(' ').filter((name) => name !== '')
  for (const name of cleared) {
    if (Object.hasOwn(KINDS[kind].fields, name)) continue
    problems.tell({ file, line }, COLUMNS.cleared, 'UNKNOWN_COLUMN', { column: name })
  }
  return mapNode(line, [
    [event, nodeOf(cells.get(COLUMNS.day) ?? '', line)] as const,
    ...cleared.map((name) => [name, nodeOf(null, line)] as const),
    ...valuesOf(kind, cells, line, []),
  ])
}

/** The cells of fields, and of some others, as what they say. */
function valuesOf(
  kind: Kind,
  cells: Cells,
  line: number,
  others: readonly string[],
): readonly (readonly [string, ReadNode])[] {
  const fields: Readonly<Record<string, Field>> = KINDS[kind].fields
  return [...cells].flatMap(([name, cell]) => {
    if (Object.hasOwn(fields, name)) return [[name, nodeOf(cellValue(fields[name]!, cell), line)]]
    return others.includes(name) ? [[name, nodeOf(cell, line)]] : []
  })
}

/** Every column is one of the kind, and none is missing: what a lost one said would be lost in silence. */
function hasColumns(
  kind: Kind,
  { path, columns }: Pick<ReadTable, 'columns' | 'path'>,
  problems: TextProblems,
): boolean {
  const header = { file: path, line: 1 }
  const known = columnsOf(kind)
  const unknown = columns.filter(
    (name, at) => !known.some((each) => each.name === name) || columns.indexOf(name) !== at,
  )
  const missing = known.filter(({ name, isNote }) => !isNote && !columns.includes(name))
  for (const column of unknown) problems.tell(header, column, 'UNKNOWN_COLUMN', { column })
  for (const { name } of missing) problems.tell(header, name, 'MISSING_COLUMN', { column: name })
  return unknown.length === 0 && missing.length === 0
}
