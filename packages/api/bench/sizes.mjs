// How the cost of answers grows with the customers of an organization: `node bench/sizes.mjs [FOLDER] [CUSTOMERS …]`, after
// a build. Each organization is like the large demo, with two touchpoints and one signal a customer besides; FOLDER keeps
// them for the next time. Each is asked by a server of its own, started anew. Cells: milliseconds of the first answer of
// all / of the first after a write of one row / of the same again, and in brackets the longest that /healthz waited, where that was 20 or more.
// Memory: the server's resident set in MiB, without PostgreSQL. Times are of one run on one machine: read the ratios.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const [kept, ...given] = process.argv.slice(2)
const sizes = given.length > 0 ? given.map(Number) : [1_000, 10_000, 100_000, 1_000_000]
const folder = kept ?? mkdtempSync(join(tmpdir(), 'postscale-sizes-'))

const run = (script, size) => {
  const own = join(folder, String(size))
  mkdirSync(own, { recursive: true })
  const options = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }
  return execFileSync(process.execPath, [join(here, 'sizes', script), own, String(size)], options)
}

const columns = sizes.map((size) => {
  run('seed.mjs', size)
  return new Map(JSON.parse(run('measure.mjs', size)))
})
if (kept === undefined) rmSync(folder, { recursive: true, force: true })

const table = [
  ['', ...sizes.map((size) => size.toLocaleString('en'))],
  sizes.map(() => '---').toSpliced(0, 0, '---'),
  ...[...columns.at(-1).keys()].map((label) => [
    label,
    ...columns.map((cells) => cells.get(label) ?? '–'),
  ]),
]
process.stdout.write(`${table.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`)
