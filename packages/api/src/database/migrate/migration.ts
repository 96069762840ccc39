import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ApplyMigrationsInput } from '@prisma/schema-engine-wasm'

/** One committed step of the database's structure. */
export interface Migration {
  readonly name: string
  readonly sql: string
  /** As Prisma computes it: SHA-256 of the file. */
  readonly checksum: string
}

/** The committed migrations, from `src/database/migrate` and `dist/database/migrate` alike. */
export const migrationsFolder = fileURLToPath(
  new URL('../../../prisma/migrations', import.meta.url),
)

/** Reads the migrations of a folder in the order in which they are applied. */
export async function readMigrations(folder = migrationsFolder): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  return Promise.all(
    names.toSorted().map(async (name) => {
      const text = await readFile(join(folder, name, 'migration.sql'), 'utf8')
      // A checkout on Windows may have other line ends than the one that applied it.
      const sql = text.replaceAll('\r\n', '\n')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

/** Migrations in the form in which Prisma's engine takes them. */
export function migrationList(
  migrations: readonly Migration[],
): ApplyMigrationsInput['migrationsList'] {
  return {
    baseDir: migrationsFolder,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  }
}
