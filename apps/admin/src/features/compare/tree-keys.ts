import type { TreeRow } from './tree-rows'

/** What a key does in the tree: it goes to a row, or folds or opens one. */
type TreeMove = { readonly to: string } | { readonly toggle: string }

/**
 * What a key does on a row, as trees in tables are used everywhere (WAI-ARIA, treegrid): right opens and goes into,
 * left folds and goes out; null for what is no key of a tree.
 */
export function treeMove(rows: readonly TreeRow[], active: string, key: string): TreeMove | null {
  const at = rows.findIndex((row) => row.key === active)
  const row = rows[at]
  if (row === undefined) return null
  const toRow = (index: number): TreeMove => ({
    to: rows[Math.max(0, Math.min(rows.length - 1, index))]?.key ?? active,
  })
  switch (key) {
    case 'ArrowDown':
      return toRow(at + 1)
    case 'ArrowUp':
      return toRow(at - 1)
    case 'Home':
      return toRow(0)
    case 'End':
      return toRow(rows.length - 1)
    case 'ArrowRight':
      if (row.expanded === null) return null
      return row.expanded ? toRow(at + 1) : { toggle: row.key }
    case 'ArrowLeft':
      if (row.expanded === true) return { toggle: row.key }
      return row.parent === null ? null : { to: row.parent }
    case 'Enter':
    case ' ':
      return row.expanded === null ? null : { toggle: row.key }
    default:
      return null
  }
}
