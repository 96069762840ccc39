/** A figure, and how much it rests on. */
interface Weighed {
  readonly value: number
  readonly weight: number
}

/**
 * The figures nearest to those given that never fall: neighbours that do are taken as one, at their weighted mean (pool adjacent
 * violators; Ayer and others 1955).
 */
export function rising(figures: readonly Weighed[]): readonly number[] {
  const blocks: (Weighed & { readonly count: number })[] = []
  for (const figure of figures) {
    let block = { ...figure, count: 1 }
    for (
      let last = blocks.at(-1);
      last !== undefined && last.value > block.value;
      last = blocks.at(-1)
    ) {
      blocks.pop()
      block = together(last, block)
    }
    blocks.push(block)
  }
  return blocks.flatMap(({ value, count }) => Array<number>(count).fill(value))
}

function together(
  a: Weighed & { readonly count: number },
  b: Weighed & { readonly count: number },
) {
  const weight = a.weight + b.weight
  const value =
    weight === 0 ? Math.max(a.value, b.value) : (a.value * a.weight + b.value * b.weight) / weight
  return { value, weight, count: a.count + b.count }
}
