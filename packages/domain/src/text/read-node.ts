import type { ReadNode, Scalar } from './text-file.js'

/** What a node says, without its lines. */
export function plainOf(node: ReadNode): unknown {
  if (node.shape === 'scalar') return node.value
  if (node.shape === 'list') return node.items.map(plainOf)
  return Object.fromEntries([...node.entries].map(([key, each]) => [key, plainOf(each)]))
}

/** Plain JSON as a node of which all stands on one line. */
export function nodeOf(value: unknown, line: number): ReadNode {
  if (Array.isArray(value)) {
    return { shape: 'list', line, items: value.map((item: unknown) => nodeOf(item, line)) }
  }
  if (typeof value !== 'object' || value === null) {
    return { shape: 'scalar', line, value: value as Scalar }
  }
  const entries = Object.entries(value).map(([key, each]) => [key, nodeOf(each, line)] as const)
  return mapNode(line, entries)
}

export function mapNode(
  line: number,
  entries: Iterable<readonly [string, ReadNode]>,
): ReadNode & { readonly shape: 'map' } {
  return { shape: 'map', line, entries: new Map(entries) }
}
