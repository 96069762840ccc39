/**
 * How many objects and lists of a JSON value lie within each other. Goes level by level, as what nests
 * deeply enough would exhaust the stack here as it would where values are read.
 */
export function inputDepth(value: unknown): number {
  let depth = 0
  let level: readonly object[] = [value].filter(isNested)
  while (level.length > 0) {
    depth += 1
    level = level.flatMap((each): readonly unknown[] => Object.values(each)).filter(isNested)
  }
  return depth
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
