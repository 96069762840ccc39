import { hierarchy, type HierarchyPointNode, tree } from 'd3-hierarchy'
import type { ChartNode } from './chart-tree'

/** The size of a card and the room between cards, in units of the plane. */
export const card = { width: 244, height: 78, across: 56, down: 14 } as const

/** A card in its place; `x` and `y` are its upper left corner. */
export interface PlacedCard {
  readonly node: ChartNode
  readonly parentId: string | null
  readonly x: number
  readonly y: number
  /** From 1 for those that stand at the top. */
  readonly level: number
  /** Its place among its siblings, from 1, and how many they are. */
  readonly place: number
  readonly siblings: number
  /** Whether what is below it is shown; null when nothing is. */
  readonly isOpen: boolean | null
}

/** The way from a card to one below it: the corners of a line. */
interface ChartLine {
  readonly from: string
  readonly to: string
  readonly points: readonly (readonly [x: number, y: number])[]
}

/** Cards in the order in which a tree is read, and the lines between them. */
export interface ChartLayout {
  readonly cards: readonly PlacedCard[]
  readonly lines: readonly ChartLine[]
  readonly width: number
  readonly height: number
}

interface Item {
  readonly node: ChartNode | null
  readonly children: readonly ChartNode[]
}

/**
 * A tidy tree that grows to the right, so that many seats of one team stand below each other and what is
 * to the right is what the right arrow opens.
 *
 * @param isOpen whether what is below a node is shown; asked of nodes that have anything there.
 */
export function layOut(
  forest: readonly ChartNode[],
  isOpen: (node: ChartNode, depth: number) => boolean,
): ChartLayout {
  const open = new Set<string>()
  const collect = (nodes: readonly ChartNode[], depth: number): void => {
    for (const node of nodes) {
      if (node.children.length === 0 || !isOpen(node, depth)) continue
      open.add(node.id)
      collect(node.children, depth + 1)
    }
  }
  collect(forest, 0)
  const items = (nodes: readonly ChartNode[]): Item[] =>
    nodes.map((node) => ({ node, children: open.has(node.id) ? node.children : [] }))
  const root = hierarchy<Item>({ node: null, children: forest }, ({ children }) => items(children))
  const placed = tree<Item>()
    .nodeSize([card.height + card.down, card.width + card.across])
    .separation((a, b) => (a.parent === b.parent ? 1 : 1.3))(root)
  const points = placed.descendants().filter(({ depth }) => depth > 0)
  const top = Math.min(...points.map(({ x }) => x))
  const cards: PlacedCard[] = []
  placed.eachBefore((point) => {
    const { node } = point.data
    if (node !== null) cards.push(placedCard(point, node, top, open))
  })
  return {
    cards,
    lines: linesBetween(cards),
    width: cards.reduce((right, { x }) => Math.max(right, x + card.width), 0),
    height: cards.reduce((bottom, { y }) => Math.max(bottom, y + card.height), 0),
  }
}

function placedCard(
  { x, depth, parent }: HierarchyPointNode<Item>,
  node: ChartNode,
  top: number,
  open: ReadonlySet<string>,
): PlacedCard {
  const siblings = parent?.children ?? []
  return {
    node,
    parentId: parent?.data.node?.id ?? null,
    // The layout's own root is not shown; its columns run along `x` here.
    x: (depth - 1) * (card.width + card.across),
    y: x - top,
    level: depth,
    place: siblings.findIndex(({ data }) => data.node === node) + 1,
    siblings: siblings.length,
    isOpen: node.children.length === 0 ? null : open.has(node.id),
  }
}

function linesBetween(cards: readonly PlacedCard[]): readonly ChartLine[] {
  const byId = new Map(cards.map((placed) => [placed.node.id, placed]))
  return cards.flatMap((to) => {
    const from = to.parentId === null ? undefined : byId.get(to.parentId)
    if (from === undefined) return []
    const [start, end] = [from.x + card.width, to.x]
    const [out, into] = [from.y + card.height / 2, to.y + card.height / 2]
    const middle = start + (end - start) / 2
    return {
      from: from.node.id,
      to: to.node.id,
      points: [
        [start, out],
        [middle, out],
        [middle, into],
        [end, into],
      ],
    }
  })
}
