/** The widths of columns, in pixels, by their ids. */
type Widths = Readonly<Record<string, number>>

/** How wide somebody made the columns of a grid on this device. */
export function keptWidths(grid: string): Record<string, number> {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(keyOf(grid)) ?? '{}')
    const entries = typeof kept === 'object' && kept !== null ? Object.entries(kept) : []
    return Object.fromEntries(entries.filter(([, width]) => typeof width === 'number'))
  } catch {
    // What another version of the app wrote, or a browser that keeps nothing.
    return {}
  }
}

export function keepWidths(grid: string, widths: Widths): void {
  try {
    window.localStorage.setItem(keyOf(grid), JSON.stringify(widths))
  } catch {
    // The columns keep their widths until the page is left.
  }
}

function keyOf(grid: string): string {
  return `postscale.grid.${grid}`
}
