// Writes the next migration: `node scripts/new-migration.mjs NAME [FOLDER]`; the folder is prisma, unless
// it is another's.
//
// The schema as the last migration left it is kept in prisma/migrations/schema.snapshot.prisma; what
// leads from there to prisma/schema becomes prisma/migrations/<time>_NAME/migration.sql, and the snapshot
// moves on. New tables of tenants get their policy of row-level security. Read the SQL and add by hand
// what Prisma cannot say (exclusion constraints, checks, partial indexes, data to carry over). Each
// migration runs in one transaction, so it holds no BEGIN, COMMIT or CONCURRENTLY.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

await import('./load-typescript.mjs')
const { diffSchemas } = await import('../src/database/migrate/diff-schemas.ts')
const { tenantPolicies } = await import('../src/database/migrate/tenant-policies.ts')
const { readSchema } = await import('../src/database/migrate/read-schema.ts')

const [name, prisma = fileURLToPath(new URL('../prisma', import.meta.url))] = process.argv.slice(2)
const migrations = join(prisma, 'migrations')
const snapshot = join(migrations, 'schema.snapshot.prisma')

if (!/^[a-z][a-z0-9_]*$/.test(name ?? '')) {
  console.error('usage: node scripts/new-migration.mjs NAME, in lower case with underscores')
  process.exit(2)
}

const schema = await readSchema(join(prisma, 'schema'))
const before = existsSync(snapshot)
  ? [{ path: 'schema.prisma', content: readFileSync(snapshot, 'utf8') }]
  : []
const sql = await diffSchemas(before, schema)
if (sql === '') {
  console.log('The schema says what the migrations do: nothing to write.')
  process.exit(0)
}

const folder = `${timestamp()}_${name}`
mkdirSync(join(migrations, folder), { recursive: true })
writeFileSync(join(migrations, folder, 'migration.sql'), sql + tenantPolicies(sql))
writeFileSync(join(migrations, 'migration_lock.toml'), 'provider = "postgresql"\n')
writeFileSync(snapshot, schema.map(({ content }) => `${content.trimEnd()}\n`).join('\n'))
console.log(`Wrote ${join(migrations, folder, 'migration.sql')}; read it before you commit it.`)

/** UTC to the second, and later than the last migration whatever the clock says. */
function timestamp() {
  const last = existsSync(migrations) ? Math.max(0, ...readdirSync(migrations).map(numberOf)) : 0
  const now = Number(new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14))
  return String(Math.max(now, last + 1))
}

function numberOf(entry) {
  return Number(/^\d{14}(?=_)/.exec(entry)?.[0] ?? 0)
}
