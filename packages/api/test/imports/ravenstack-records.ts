import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ravenstackFolder } from './ravenstack-folder.js'

const folder = ravenstackFolder()

/** A row by its columns, and its line. */
export type RavenstackRow = Record<string, string> & { line: string }

/** The text of a file of the data set; empty where it is not at hand. */
export function ravenstackText(name: string): string {
  return folder === null ? '' : readFileSync(join(folder, name), 'utf8')
}

/** Its rows by plain splitting: the data set has no quoted cells. */
export function ravenstackRecords(name: string): RavenstackRow[] {
  const [header = '', ...lines] = ravenstackText(name).trim().split(/\r?\n/)
  const names = header.split(',')
  return lines.map((line, index): RavenstackRow => {
    const cells = line.split(',')
    const row = Object.fromEntries(names.map((column, at) => [column, cells[at] ?? '']))
    return { ...row, line: String(index + 2) }
  })
}

/** `27-07-2023`, a time of day behind it or not, as `2023-07-27`. */
export function isoDate(date: string): string {
  return date.slice(0, 10).split('-').toReversed().join('-')
}
