const SHIFT = 12
const MASK = (1 << SHIFT) - 1

/** Objects made of consecutive entries. */
interface MemoPage {
  readonly objects: (object | undefined)[]
  kept: number
}

/**
 * Objects made of entries, kept so that asking again gives the same one: shared by every day on
 * which an entry is valid and by every later state in which it did not change.
 */
export class LiveMemo {
  readonly pages: (MemoPage | undefined)[]

  constructor(pages: (MemoPage | undefined)[] = []) {
    this.pages = pages
  }

  get(entry: number): object | undefined {
    return this.pages[entry >> SHIFT]?.objects[entry & MASK]
  }

  keep(entry: number, made: object): void {
    const index = entry >> SHIFT
    const page = this.pages[index] ?? { objects: [], kept: 0 }
    this.pages[index] = page
    page.objects[entry & MASK] = made
    page.kept += 1
  }

  /** The objects that stay true for a state in which those entries are others, or new. */
  without(entries: Iterable<number>): LiveMemo {
    if (this.pages.length === 0) return new LiveMemo()
    const pages = [...this.pages]
    const copied = new Set<number>()
    for (const entry of entries) {
      const index = entry >> SHIFT
      const page = pages[index]
      if (page === undefined) continue
      // Even where nothing is kept yet: what one state keeps of a new entry is not the other's.
      const own = copied.has(index) ? page : { objects: page.objects.slice(), kept: page.kept }
      copied.add(index)
      pages[index] = own
      if (own.objects[entry & MASK] === undefined) continue
      own.objects[entry & MASK] = undefined
      own.kept -= 1
    }
    return new LiveMemo(pages)
  }
}
