import type { ChartNode } from './chart-tree'

/** How many cards are shown at first, where more of them would be a wall. */
const READABLE = 60

/** How far the chart is opened before single branches are; the first is the default. */
export const openings = ['SOME', 'ALL', 'NONE'] as const

export type Opening = (typeof openings)[number]

/**
 * How many levels below the top are shown at first: as many as are read at a glance, and one in any case.
 */
export function readableDepth(forest: readonly ChartNode[]): number {
  let level = forest
  let shown = forest.length
  let depth = 0
  while (level.length > 0) {
    level = level.flatMap(({ children }) => children)
    shown += level.length
    if (depth > 0 && shown > READABLE) return depth
    depth += 1
  }
  return depth
}

/**
 * Whether what is below a node is shown.
 *
 * @param toggled ids of the nodes that are not as the opening has them.
 */
export function folding(
  forest: readonly ChartNode[],
  opening: Opening,
  toggled: ReadonlySet<string>,
): (node: ChartNode, depth: number) => boolean {
  const depths = { SOME: readableDepth(forest), ALL: Number.POSITIVE_INFINITY, NONE: 0 }
  return ({ id }, depth) => depth < depths[opening] !== toggled.has(id)
}

/** The ids of the nodes above one, the highest first; null when it is not in the forest. */
export function pathTo(forest: readonly ChartNode[], id: string): readonly string[] | null {
  for (const node of forest) {
    if (node.id === id) return []
    const below = pathTo(node.children, id)
    if (below !== null) return [node.id, ...below]
  }
  return null
}

/** The toggled ids after which every node above one is open. */
export function toggledToShow(
  forest: readonly ChartNode[],
  id: string,
  opening: Opening,
  toggled: ReadonlySet<string>,
): ReadonlySet<string> {
  const isOpen = folding(forest, opening, toggled)
  const next = new Set(toggled)
  let level = forest
  for (const [depth, above] of (pathTo(forest, id) ?? []).entries()) {
    const node = level.find((each) => each.id === above)
    if (node === undefined) break
    if (!isOpen(node, depth) && !next.delete(above)) next.add(above)
    level = node.children
  }
  return next
}
