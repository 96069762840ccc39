import type { AlignedTrees, SeatNode, TeamNode } from './align-trees'

/** One row of the tree: a team, a seat, or the seats of a team that are alike on both sides. */
export type TreeRow = {
  /** What tells it from the others. */
  readonly key: string
  /** From 1 for a root. */
  readonly level: number
  /** Its place among those that stand beside it, from 1, and how many they are. */
  readonly place: number
  readonly siblings: number
  /** The row it is below; null for a root. */
  readonly parent: string | null
  /** Null for what has nothing below it. */
  readonly expanded: boolean | null
} & (
  | { readonly kind: 'TEAM'; readonly node: TeamNode }
  | { readonly kind: 'SEAT'; readonly node: SeatNode }
  | { readonly kind: 'ALIKE'; readonly count: number }
)

/** The row of a team or of a seat. */
export type NodeRow = Extract<TreeRow, { kind: 'SEAT' | 'TEAM' }>

type Item =
  | { readonly key: string; readonly kind: 'TEAM'; readonly node: TeamNode }
  | { readonly key: string; readonly kind: 'SEAT'; readonly node: SeatNode }
  | {
      readonly key: string
      readonly kind: 'ALIKE'
      readonly count: number
      readonly seats: readonly SeatNode[]
    }

/**
 * The rows that are shown, from the top down. Branches in which something differs are open until somebody folds
 * them; the others, and the seats of a team that are alike, are folded until somebody opens them.
 *
 * @param toggled the keys of the rows that somebody opened or folded.
 */
export function treeRows(
  { roots, seats }: AlignedTrees,
  toggled: ReadonlySet<string>,
): readonly TreeRow[] {
  const rows: TreeRow[] = []
  const add = (items: readonly Item[], level: number, parent: string | null): void => {
    for (const [index, item] of items.entries()) {
      const below = itemsBelow(item)
      const expanded = below.length === 0 ? null : isOpen(item) !== toggled.has(item.key)
      const place = { level, parent, place: index + 1, siblings: items.length, expanded }
      if (item.kind === 'ALIKE') {
        rows.push({ ...place, key: item.key, kind: item.kind, count: item.count })
      } else {
        rows.push({ ...item, ...place })
      }
      if (expanded === true) add(below, level + 1, item.key)
    }
  }
  add([...seatItems('', seats), ...roots.map(teamItem)], 1, null)
  return rows
}

function itemsBelow(item: Item): readonly Item[] {
  if (item.kind === 'SEAT') return []
  if (item.kind === 'ALIKE') return item.seats.map(seatItem)
  const { id, seats, teams } = item.node
  return [...seatItems(id, seats), ...teams.map(teamItem)]
}

/** Those of a team that differ, and the others behind their number. */
function seatItems(teamId: string, seats: readonly SeatNode[]): readonly Item[] {
  const alike = seats.filter(({ marks }) => marks.length === 0)
  const items: readonly Item[] = seats.filter(({ marks }) => marks.length > 0).map(seatItem)
  if (alike.length === 0) return items
  return [...items, { key: `alike ${teamId}`, kind: 'ALIKE', count: alike.length, seats: alike }]
}

function isOpen(item: Item): boolean {
  return item.kind === 'TEAM' && item.node.differing > 0
}

function seatItem(node: SeatNode): Item {
  return { key: `seat ${node.id}`, kind: 'SEAT', node }
}

function teamItem(node: TeamNode): Item {
  return { key: `team ${node.id}`, kind: 'TEAM', node }
}

/** The keys of all that is folded at first: toggling them opens everything. */
export function foldedKeys({ roots, seats }: AlignedTrees): ReadonlySet<string> {
  const keys = new Set<string>()
  const walk = (items: readonly Item[]): void => {
    for (const item of items) {
      const below = itemsBelow(item)
      if (below.length > 0 && !isOpen(item)) keys.add(item.key)
      walk(below)
    }
  }
  walk([...seatItems('', seats), ...roots.map(teamItem)])
  return keys
}
