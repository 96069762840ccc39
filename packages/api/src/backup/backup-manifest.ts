import { createRequire } from 'node:module'
import { z } from 'zod'
import { BackupError } from './backup-error.js'

/** The form of the archive; a new one gets the next number. */
export const FORMAT = 1

/** Where in the archive it says what is in it, and where a table's rows are. */
export const MANIFEST_ENTRY = 'manifest.json'

export function entryOf(table: string): string {
  return `tables/${table}.copy`
}

const manifestShape = z.object({
  format: z.literal(FORMAT),
  /** The version of Postscale that made it. */
  postscale: z.string(),
  /** When the snapshot was taken, by the database's clock. */
  takenAt: z.string(),
  /** The version of PostgreSQL that it was taken of. */
  postgres: z.string(),
  /** The state of the structure: the migrations applied, in their order. */
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  /** In an order in which they can be filled. */
  tables: z.array(
    z.object({
      name: z.string(),
      columns: z.array(z.string()),
      rows: z.int(),
      bytes: z.int(),
      /** Of the rows as they are in the archive, in hex. */
      sha256: z.string(),
    }),
  ),
  sequences: z.array(z.object({ name: z.string(), value: z.string(), isCalled: z.boolean() })),
})

/** What an archive holds. */
export type BackupManifest = z.infer<typeof manifestShape>

/** The version of Postscale that runs. */
export const postscaleVersion = (
  createRequire(import.meta.url)('../../package.json') as { readonly version: string }
).version

/** @throws BackupError when it is of a newer Postscale, or no manifest. */
export function readManifest(text: string): BackupManifest {
  const read: unknown = JSON.parse(text)
  const parsed = manifestShape.safeParse(read)
  if (parsed.success) return parsed.data
  const { format, postscale } = z
    .object({ format: z.number().catch(0), postscale: z.string().catch('?') })
    .parse(read)
  throw format > FORMAT
    ? newerBackup(postscale)
    : new BackupError('The file is no backup of Postscale.')
}

export function newerBackup(version: string): BackupError {
  return new BackupError(
    `The backup is of a newer Postscale (${version}) than this one (${postscaleVersion}). ` +
      'Restore it with that one, or a newer one.',
  )
}
