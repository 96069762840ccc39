/** Where a column stands, as lengths of CSS. */
export interface ColumnPlace {
  readonly width: string
  /** How far from the left it stays in sight; null where it goes away with the others. */
  readonly left: string | null
  readonly isFirst: boolean
  /** Whether it is the last one that stays in sight. */
  readonly isEdge: boolean
}

/**
 * Where the columns of a grid stand.
 *
 * @param widths in pixels, from left to right.
 * @param pinned how many of the first ones stay in sight.
 */
export function columnPlaces(widths: readonly number[], pinned: number): readonly ColumnPlace[] {
  // The first one must leave room for the others on a phone.
  const lengths = widths.map((width, place) =>
    place === 0 ? `min(${width}px, 45vw)` : `${width}px`,
  )
  return lengths.map((width, place) => ({
    width,
    left: place < pinned ? sumOf(lengths.slice(0, place)) : null,
    isFirst: place === 0,
    isEdge: place > 0 && place === pinned - 1,
  }))
}

function sumOf(lengths: readonly string[]): string {
  return lengths.length === 0 ? '0px' : `calc(${lengths.join(' + ')})`
}
