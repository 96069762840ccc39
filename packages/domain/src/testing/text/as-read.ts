import { nodeOf } from '../../text/read-node.js'
import { Noted, type ReadFile, type TextFile, type Tree } from '../../text/text-file.js'

/** Files as they would be read, without their having been written; all of a tree stands on line 1. */
export function asRead(files: readonly TextFile[]): readonly ReadFile[] {
  return files.map((file): ReadFile => {
    const { path } = file
    if ('tree' in file) return { path, node: nodeOf(plain(file.tree), 1) }
    const rows = file.rows.map((cells, place) => ({ line: place + 2, cells }))
    return { path, columns: file.columns, rows }
  })
}

function plain(tree: Tree): unknown {
  if (tree instanceof Noted) return tree.value
  if (Array.isArray(tree)) return tree.map((item: Tree) => plain(item))
  if (typeof tree !== 'object' || tree === null) return tree
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, plain(value)]))
}
