import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, inject } from 'vitest'
import { connectDatabase, openDatabase, type Database } from '../../src/database/database.js'
import type { DatabaseLog } from '../../src/database/database-start-error.js'
import { quoteIdentifier } from '../../src/database/insert-rows.js'
import { runSql } from './run-sql.js'
import { silentLog } from './silent-log.js'
import { withDatabase } from './with-database.js'

/** What a test file gets; the fields are there once its tests run. */
export interface TestDatabase {
  readonly url: string
  /** For the test's own statements, and for parts of the server that it makes itself: it sees all rows. */
  readonly database: Database
  /** What a server has: it sees the rows of those whom a request is about. */
  readonly served: Database
}

export interface TestDatabaseOptions {
  readonly poolSize?: number
  /** Where what a server has tells; the test's own connections are silent. */
  readonly log?: DatabaseLog
  /** Makes an empty database elsewhere than on the server that all tests share. */
  readonly elsewhere?: () => Promise<DatabaseCopy>
  /** The way that the server under test takes to it; the test itself goes straight. */
  readonly through?: (url: string) => Promise<string>
}

/** Gives the test file (or `describe` block) that calls it a migrated, empty database of its own. */
export function useTestDatabase(options: TestDatabaseOptions = {}): TestDatabase {
  let copy: DatabaseCopy | undefined
  let served: Database | undefined
  let database: Database | undefined
  beforeAll(async () => {
    copy = await (options.elsewhere ?? copyTemplate)()
    const url = (await options.through?.(copy.url)) ?? copy.url
    const log = options.log ?? silentLog
    const poolSize = options.poolSize ?? 8
    served = await openDatabase({ database: { kind: 'external', url }, poolSize }, log)
    const itself = { url, tenantRole: null, close: () => Promise.resolve() }
    database = connectDatabase(itself, poolSize, silentLog)
  })
  afterAll(async () => {
    await database?.close()
    await served?.close()
    await copy?.drop()
  })
  return {
    get url() {
      return present(copy).url
    },
    get database() {
      return present(database)
    },
    get served() {
      return present(served)
    },
  }
}

export interface DatabaseCopy {
  readonly url: string
  readonly drop: () => Promise<void>
}

/** A new copy of the migrated template, or an empty database. */
export async function copyTemplate(source?: 'empty'): Promise<DatabaseCopy> {
  const server = inject('databaseServerUrl')
  const template = source === 'empty' ? 'template0' : inject('templateDatabase')
  const name = `postscale_test_${randomUUID().replaceAll('-', '')}`
  await runSql(
    server,
    // Files are copied as they are, which takes half of what writing them to the log does.
    `CREATE DATABASE ${quoteIdentifier(name)} TEMPLATE ${quoteIdentifier(template)} STRATEGY FILE_COPY`,
  )
  return {
    url: withDatabase(server, name),
    drop: async () => {
      await runSql(server, `DROP DATABASE ${quoteIdentifier(name)} WITH (FORCE)`)
    },
  }
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the test database is there only while tests run')
  return value
}
