/** The widths of columns, in pixels, by their ids. */
type Widths = Readonly<Record<string, number>>

/** How wide somebody made the columns of a grid on this device. */
export function keptWidths(grid: string): Record<string, number> {
  const kept = read(widthsKey(grid))
  const entries = typeof kept === 'object' && kept !== null ? Object.entries(kept) : []
  return Object.fromEntries(entries.filter(([, width]) => typeof width === 'number'))
}

export function keepWidths(grid: string, widths: Widths): void {
  write(widthsKey(grid), widths)
}

/** Ids of the columns of a grid that somebody keeps in sight on this device. */
export function keptPinned(grid: string): readonly string[] {
  const kept = read(pinnedKey(grid))
  return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : []
}

export function keepPinned(grid: string, pinned: readonly string[]): void {
  write(pinnedKey(grid), pinned)
}

function widthsKey(grid: string): string {
  return `postscale.grid.${grid}`
}

function pinnedKey(grid: string): string {
  return `postscale.grid.${grid}.pinned`
}

function read(key: string): unknown {
  try {
    return JSON.parse(window.localStorage.getItem(key) ?? 'null')
  } catch {
    // What another version of the app wrote, or a browser that keeps nothing.
    return null
  }
}

function write(key: string, value: unknown): void {
  try {
    window.localStorage.setItem(key, JSON.stringify(value))
  } catch {
    // The columns stay as they are until the page is left.
  }
}
