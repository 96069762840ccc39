import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The database of the PostgreSQL that processes run on a data folder. */
export function embeddedUrl(folder: string): string {
  const read = (...path: readonly string[]) =>
    readFileSync(join(folder, 'cluster', ...path), 'utf8')
  const port = read('data', 'postmaster.pid').split('\n')[3]
  return `postgresql://postscale:${read('password').trim()}@127.0.0.1:${port}/postscale`
}
