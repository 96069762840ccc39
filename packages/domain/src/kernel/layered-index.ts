/** How much larger a layer must be than the one above it; below that the two are merged. */
const GROWTH = 4

/**
 * An immutable index of keys to row numbers, in layers of growing size: extending it shares the
 * large layers and merges the small ones, so that a revision costs what it adds. Row -1 deletes.
 */
export class LayeredIndex {
  readonly #layers: readonly ReadonlyMap<string, number>[]

  constructor(layers: readonly ReadonlyMap<string, number>[] = []) {
    this.#layers = layers
  }

  /** The key's row, or -1. */
  find(key: string): number {
    for (let layer = this.#layers.length - 1; layer >= 0; layer -= 1) {
      const row = this.#layers[layer]!.get(key)
      if (row !== undefined) return row
    }
    return -1
  }

  /** This index and the added keys; takes over the map, which must not change afterwards. */
  with(added: ReadonlyMap<string, number>): LayeredIndex {
    if (added.size === 0) return this
    const layers = [...this.#layers]
    let top: ReadonlyMap<string, number> = added
    for (let below = layers.at(-1); below !== undefined; below = layers.at(-1)) {
      if (below.size >= top.size * GROWTH) break
      layers.pop()
      top = merge(below, top)
    }
    layers.push(top)
    return new LayeredIndex(layers)
  }
}

function merge(
  below: ReadonlyMap<string, number>,
  above: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const merged = new Map(below)
  for (const [key, row] of above) merged.set(key, row)
  return merged
}
