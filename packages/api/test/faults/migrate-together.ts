import type { SeededRandom } from '@postscale/domain'
import { execFile } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { readMigrations } from '../../src/database/migrate/migration.js'
import { runSql } from '../database/run-sql.js'
import { withDatabase } from '../database/with-database.js'
import { until, within } from '../process/within.js'
import type { World } from './world.js'

const loader = new URL('../../scripts/load-typescript.mjs', import.meta.url).href
const script = fileURLToPath(new URL('children/migrate.ts', import.meta.url))

const PROCESSES = 20
const KILLED = 5
/** How long they may take, on however busy a machine. */
const MIGRATED_WITHIN_MS = 180_000

let databases = 0

/**
 * Has processes migrate one new database at the same time, and kills some of them.
 *
 * @throws when a migration is applied twice or not at all, or somebody says something else.
 */
export async function migrateTogether(world: World, random: SeededRandom): Promise<void> {
  databases += 1
  const name = `migrated_${databases}`
  await world.sql(`CREATE DATABASE ${name}`)
  const url = withDatabase(world.url, name)
  const processes = Array.from({ length: PROCESSES }, () => migrate(url))
  const applying = Promise.all(processes.map(({ applied }) => applied))
  applying.catch(() => undefined)
  let said: readonly string[] = []
  try {
    await untilBegun(url)
    for (const { kill } of processes.slice(0, KILLED)) {
      await pause(random.between(0, 100))
      kill()
    }
    const what = `${PROCESSES} processes to migrate`
    said = (await within({ milliseconds: MIGRATED_WITHIN_MS, what }, applying)).flat()
  } finally {
    for (const { kill } of processes) kill()
  }
  const expected = (await readMigrations()).map((migration) => migration.name)
  const rows = await runSql<{ migration_name: string; finished: boolean }>(
    url,
    `SELECT migration_name, finished_at IS NOT NULL AS finished FROM _prisma_migrations ORDER BY 1`,
  )
  const found = rows.map(({ migration_name, finished }) => `${migration_name} ${finished}`)
  expectSame(
    found,
    expected.map((each) => `${each} true`),
  )
  // Those that were killed said nothing of what they had applied.
  if (new Set(said).size !== said.length) throw new Error(`applied twice: ${said.join(', ')}`)
  await world.sql(`DROP DATABASE ${name} WITH (FORCE)`)
}

/** A process that migrates, and the names of what it applied; none where it was killed. */
function migrate(url: string) {
  let isKilled = false
  const args = ['--import', loader, script, url]
  let kill = () => {}
  const applied = new Promise<readonly string[]>((resolve, reject) => {
    const child = execFile(process.execPath, args, (error, output, errors) => {
      if (error === null) resolve(JSON.parse(output) as string[])
      else if (isKilled) resolve([])
      else reject(new Error(`a process did not migrate: ${errors}`))
    })
    kill = () => {
      isKilled = true
      child.kill('SIGKILL')
    }
  })
  return { applied, kill: () => kill() }
}

async function untilBegun(url: string): Promise<void> {
  const asked = `SELECT 1 FROM pg_stat_activity
    WHERE application_name = 'postscale migrations' AND datname = current_database()`
  const what = 'a process to begin to migrate'
  await until({ milliseconds: MIGRATED_WITHIN_MS, what }, async () =>
    (await runSql(url, asked)).length > 0 ? true : null,
  )
}

function expectSame(found: readonly string[], expected: readonly string[]): void {
  if (found.join('\n') === expected.join('\n')) return
  throw new Error(`migrations are ${found.join(', ')}`)
}
