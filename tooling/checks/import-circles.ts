import type { Finding } from './finding.ts'
import { importGraph, type ImportEdge } from './import-graph.ts'

/**
 * No file imports itself through others, not even for types: files in a circle can only be read, moved
 * and tested together. Each knot of files is told once, by its shortest circle.
 */
export async function importCircles(root: string): Promise<Finding[]> {
  const graph = await importGraph(root)
  return knots(graph).flatMap((knot) => {
    const [circle] = [...knot]
      .toSorted()
      .map((start) => circleFrom(start, knot, graph))
      .toSorted((a, b) => a.length - b.length)
    const [file, next] = circle ?? []
    if (circle === undefined || file === undefined) return []
    const line = graph.get(file)?.find(({ to }) => to === next)?.line ?? 1
    const more = knot.size > circle.length - 1 ? ` (${knot.size} files hang together)` : ''
    return [{ file, line, message: `imports itself: ${circle.join(' → ')}${more}` }]
  })
}

type Graph = ReadonlyMap<string, readonly ImportEdge[]>

/** The sets of files that all reach each other (Tarjan, 1972), without recursion, in path order. */
function knots(graph: Graph): readonly ReadonlySet<string>[] {
  const order = new Map<string, number>()
  const low = new Map<string, number>()
  const open: string[] = []
  const isOpen = new Set<string>()
  const found: Set<string>[] = []
  for (const root of graph.keys()) {
    if (order.has(root)) continue
    const path = [{ file: root, next: 0 }]
    while (path.length > 0) {
      const top = path.at(-1)!
      const { file } = top
      if (top.next === 0) {
        low.set(file, order.size)
        order.set(file, order.size)
        open.push(file)
        isOpen.add(file)
      }
      const edge = graph.get(file)?.[top.next]
      top.next += 1
      if (edge !== undefined) {
        if (!order.has(edge.to)) path.push({ file: edge.to, next: 0 })
        else if (isOpen.has(edge.to)) low.set(file, Math.min(low.get(file)!, order.get(edge.to)!))
        continue
      }
      path.pop()
      const above = path.at(-1)?.file
      if (above !== undefined) low.set(above, Math.min(low.get(above)!, low.get(file)!))
      if (low.get(file) !== order.get(file)) continue
      const knot = new Set(open.splice(open.lastIndexOf(file)))
      for (const each of knot) isOpen.delete(each)
      if (knot.size > 1) found.push(knot)
    }
  }
  return found.toSorted((a, b) => ([...a].toSorted()[0]! < [...b].toSorted()[0]! ? -1 : 1))
}

/** The shortest way from a file of a knot back to it, both ends named. */
function circleFrom(start: string, knot: ReadonlySet<string>, graph: Graph): readonly string[] {
  const from = new Map<string, string>()
  const queue = [start]
  for (const file of queue) {
    for (const { to } of graph.get(file) ?? []) {
      if (to === start) return [...wayTo(file, from), start]
      if (!knot.has(to) || from.has(to)) continue
      from.set(to, file)
      queue.push(to)
    }
  }
  return []
}

function wayTo(file: string, from: ReadonlyMap<string, string>): readonly string[] {
  const way = [file]
  for (let at = from.get(file); at !== undefined; at = from.get(at)) way.unshift(at)
  return way
}
