import type { Difference } from './compare-query'

/** What differs as rows of a table: one for each field, or one for a thing of which none is told. */
export function differenceRows(
  differences: readonly Difference[],
  deedOf: (action: Difference['action']) => string,
): readonly (readonly string[])[] {
  return differences.flatMap(({ kindLabel, label, action, fields }) => {
    const thing = [kindLabel, label, deedOf(action)]
    if (fields.length === 0) return [[...thing, '', '', '', '']]
    return fields.map(({ label: field, beforeText, afterText, from }) => [
      ...thing,
      field,
      beforeText,
      afterText,
      from ?? '',
    ])
  })
}
