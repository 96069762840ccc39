import type { Field } from '../entities/fields/index.js'
import { KINDS, type Kind } from '../entities/registry.js'
import { isFactKind } from './record-of.js'
import { cellText, referencesText } from './cell-text.js'
import { Noted, type Tree, type TreeMap } from './text-file.js'
import { EVENTS } from './thing-tree.js'

/** What columns that are no fields are called. */
export const COLUMNS = {
  event: 'event',
  day: 'eventOn',
  references: 'externalReferences',
  /** The fields that an event sets to nothing. */
  cleared: 'cleared',
} as const

/** A column of a kind's table: what it holds, and whether it is only for people. */
interface Column {
  readonly name: string
  readonly isNote: boolean
}

/** The columns of a kind's table, in their order. Beside a reference is the name of what it refers to. */
export function columnsOf(kind: Kind): readonly Column[] {
  const { shape, fields } = KINDS[kind]
  const { event, day, references, cleared } = COLUMNS
  const [first, last] = isFactKind(kind)
    ? [['source', 'day'], []]
    : shape === 'period'
      ? [['id', 'from', 'to'], []]
      : [['id', event, day, references], [cleared]]
  const own = Object.entries<Field>(fields).flatMap(([name, { as }]) =>
    as === undefined
      ? [{ name, isNote: false }]
      : [
          { name, isNote: false },
          { name: as, isNote: true },
        ],
  )
  const plain = (name: string) => ({ name, isNote: false })
  return [...first.map(plain), ...own, ...last.map(plain)]
}

/** A thing's rows, one an event; of what has no history, its one row. */
export function thingRows(kind: Kind, tree: TreeMap): readonly (readonly string[])[] {
  const columns = columnsOf(kind)
  const { history, externalReferences, ...own } = tree
  if (!Array.isArray(history)) return [cellsOf(columns, tree)]
  return (history as readonly TreeMap[]).map((said, place) => {
    const event = EVENTS.find((name) => name in said)!
    const cleared = Object.keys(said).filter((name) => said[name] === null)
    return cellsOf(columns, {
      ...own,
      ...said,
      [COLUMNS.event]: event,
      [COLUMNS.day]: said[event]!,
      [COLUMNS.references]:
        place === 0 && externalReferences !== undefined
          ? referencesText(externalReferences as never)
          : null,
      [COLUMNS.cleared]: cleared.length === 0 ? null : cleared.join(' '),
    })
  })
}

function cellsOf(columns: readonly Column[], values: TreeMap): readonly string[] {
  let beside: Tree = null
  return columns.map(({ name, isNote }) => {
    if (isNote) return beside instanceof Noted ? beside.note : ''
    beside = values[name] ?? null
    return cellText(beside instanceof Noted ? beside.value : beside)
  })
}
