import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SchemaFiles } from './diff-schemas.js'

const schemaFolder = fileURLToPath(new URL('../../../prisma/schema', import.meta.url))

/** Reads the Prisma schema, a file per area. */
export async function readSchema(folder = schemaFolder): Promise<SchemaFiles> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.prisma')).toSorted()
  return Promise.all(
    names.map(async (path) => ({ path, content: await readFile(join(folder, path), 'utf8') })),
  )
}
