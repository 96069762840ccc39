import type {
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
  SqlResultSet,
} from '@prisma/driver-adapter-utils'
import { createSchemaEngine } from './create-schema-engine.js'

/** A Prisma schema, in one or several files. */
export type SchemaFiles = readonly { readonly path: string; readonly content: string }[]

/**
 * Writes the SQL that leads from one Prisma schema to another; needs no database.
 *
 * @param from empty for a database with nothing in it.
 * @returns the script, empty when the two mean the same.
 */
export async function diffSchemas(from: SchemaFiles, to: SchemaFiles): Promise<string> {
  const engine = await createSchemaEngine(noDatabase)
  try {
    const { stdout } = await engine.diff({
      from: from.length === 0 ? { tag: 'empty' } : { tag: 'schemaDatamodel', files: [...from] },
      to: { tag: 'schemaDatamodel', files: [...to] },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    })
    const script = stdout ?? ''
    return script.trim() === '-- This is an empty migration.' ? '' : script
  } finally {
    engine.free()
  }
}

/** The engine greets a server before all else; this one says that it is the oldest we support. */
const greeting: SqlResultSet = {
  columnNames: ['exists', 'version', 'numeric_version'],
  columnTypes: [5, 7, 0],
  rows: [[true, 'PostgreSQL 15.0', 150_000]],
}

const refuse = () => Promise.reject(new Error('comparing two schemas needs no database'))

const adapter: SqlDriverAdapter = {
  provider: 'postgres',
  adapterName: 'none',
  queryRaw: () => Promise.resolve(greeting),
  executeRaw: refuse,
  executeScript: refuse,
  startTransaction: refuse,
  dispose: () => Promise.resolve(),
  getConnectionInfo: () => ({ supportsRelationJoins: true }),
}

const noDatabase: SqlMigrationAwareDriverAdapterFactory = {
  provider: 'postgres',
  adapterName: 'none',
  connect: () => Promise.resolve(adapter),
  connectToShadowDb: refuse,
}
