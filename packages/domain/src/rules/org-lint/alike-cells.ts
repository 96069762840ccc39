import type { ResponsibilityCell } from '../org-structure/responsibility-cell.js'
import type { NamedResponsibility, Segment } from '../../entities/vocabularies.js'

/** Responsibilities that stand alike in the same segments, and so for one cause. */
interface AlikeCells {
  readonly responsibilities: readonly NamedResponsibility[]
  readonly segments: readonly Segment[]
  /** Those of the first of the responsibilities, one a segment. */
  readonly cells: readonly ResponsibilityCell[]
  /** Tells the cause apart from others; stable. */
  readonly detail: string
}

/**
 * Cells of responsibilities, together where responsibilities stand alike in the same segments.
 *
 * @param likeness what makes two cells of a segment alike.
 */
export function alikeCells(
  cells: readonly ResponsibilityCell[],
  likeness: (cell: ResponsibilityCell) => string,
): readonly AlikeCells[] {
  const rows = new Map<NamedResponsibility, ResponsibilityCell[]>()
  for (const cell of cells) {
    rows.set(cell.responsibility, [...(rows.get(cell.responsibility) ?? []), cell])
  }
  const groups = new Map<
    string,
    { responsibilities: NamedResponsibility[]; cells: ResponsibilityCell[] }
  >()
  for (const [responsibility, own] of rows) {
    const key = own.map((cell) => `${cell.segment} ${likeness(cell)}`).join()
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { responsibilities: [responsibility], cells: own })
    else group.responsibilities.push(responsibility)
  }
  return [...groups.values()].map(({ responsibilities, cells: own }) => ({
    responsibilities,
    segments: own.map(({ segment }) => segment),
    cells: own,
    detail: `${responsibilities[0] ?? ''}:${own.map(({ segment }) => segment).join('+')}`,
  }))
}
