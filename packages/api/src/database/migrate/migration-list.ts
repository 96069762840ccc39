import type { ApplyMigrationsInput } from '@prisma/schema-engine-wasm'
import { migrationsFolder, type Migration } from './migration.js'

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
