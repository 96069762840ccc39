import { type Column, PAGE_ROWS } from './column.js'

/** Whether the values of a row are the same in both columns. */
type IsSame<T> = (a: T, b: T, row: number) => boolean

/**
 * Visits the rows in which two columns differ, and those that only one of them has. Pages that are the
 * same object are passed over unread, so that of two columns with a common origin only what was written
 * since is looked at.
 *
 * @param isSame by default whether both are the same value; NaN is the same as NaN.
 */
export function eachDifferingRow<T>(
  a: Column<T>,
  b: Column<T>,
  visit: (row: number) => void,
  isSame: IsSame<T> = Object.is,
): void {
  if (a === b) return
  const common = Math.min(a.length, b.length)
  for (let page = 0; page * PAGE_ROWS < common; page += 1) {
    const [was, is] = [a.pages[page]!, b.pages[page]!]
    if (was === is) continue
    const begin = page * PAGE_ROWS
    const rows = Math.min(PAGE_ROWS, common - begin)
    for (let at = 0; at < rows; at += 1) {
      if (!isSame(was[at]!, is[at]!, begin + at)) visit(begin + at)
    }
  }
  for (let row = common; row < Math.max(a.length, b.length); row += 1) visit(row)
}

/** Whether a row lies in the same page of both columns, and so says the same in both. */
export function sharesPage<T>(a: Column<T>, b: Column<T>, row: number): boolean {
  const page = a.pages[Math.floor(row / PAGE_ROWS)]
  return page !== undefined && page === b.pages[Math.floor(row / PAGE_ROWS)]
}
