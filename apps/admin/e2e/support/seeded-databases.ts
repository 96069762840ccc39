import { randomUUID } from 'node:crypto'
import { chmod, mkdtemp, realpath, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startApi } from './api-server'

/** The part of the API that starts the PostgreSQL it brings along. */
interface EmbeddedServers {
  readonly openEmbeddedServer: (options: {
    readonly dataDirectory: string
    readonly log: object
    readonly settings: Readonly<Record<string, string>>
  }) => Promise<{ readonly url: string; readonly close: () => Promise<void> }>
}

interface Driver {
  readonly Client: new (config: { readonly connectionString: string }) => {
    connect(): Promise<void>
    query(text: string, values?: readonly string[]): Promise<unknown>
    end(): Promise<void>
  }
}

/** The seeded database, and the server that makes copies of it. */
export interface SeededDatabases {
  /** A database of that server, which is not the seeded one. */
  readonly serverUrl: string
  readonly template: string
}

const ofApi = new URL('../../../../packages/api/', import.meta.url)
const requireOfApi = createRequire(new URL('package.json', ofApi))
const nothing = (): void => undefined
const silent = { trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing }

/** Nothing is to be kept safe from a crash. */
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

/** Starts a PostgreSQL server for the run, and has an API make and seed a database there. */
export async function startDatabases(): Promise<
  SeededDatabases & { readonly close: () => Promise<void> }
> {
  // PostgreSQL may run as another user, who passes through.
  const folder = await mkdtemp(join(await realpath(tmpdir()), 'postscale-e2e-'))
  await chmod(folder, 0o755)
  const remove = async (): Promise<void> =>
    rm(folder, { recursive: true, force: true, maxRetries: 5 })
  try {
    const place = new URL('dist/database/embedded/open-embedded-server.js', ofApi)
    const { openEmbeddedServer } = (await import(place.href)) as EmbeddedServers
    const dataDirectory = join(folder, 'data')
    const server = await openEmbeddedServer({ dataDirectory, log: silent, settings })
    const close = async (): Promise<void> => {
      await server.close()
      await remove()
    }
    try {
      const template = 'seeded'
      await runSql(server.url, `CREATE DATABASE ${template}`)
      const seeding = await startApi(databaseOf(server.url, template))
      await seeding.close()
      return { serverUrl: server.url, template, close }
    } catch (error) {
      await close()
      throw error
    }
  } catch (error) {
    await remove()
    throw error
  }
}

/** A database without anything; whoever still uses it is sent away when it is dropped. */
export async function createEmpty({
  serverUrl,
}: SeededDatabases): Promise<{ readonly url: string; readonly drop: () => Promise<void> }> {
  return createDatabase(serverUrl, 'empty', '')
}

/** A copy of the seeded database; whoever still uses it is sent away when it is dropped. */
export async function copySeeded({
  serverUrl,
  template,
}: SeededDatabases): Promise<{ readonly url: string; readonly drop: () => Promise<void> }> {
  // Files are copied as they are, which takes half of what writing them to the log does.
  return createDatabase(serverUrl, 'copy', `TEMPLATE ${template} STRATEGY FILE_COPY`)
}

async function createDatabase(serverUrl: string, kind: string, options: string) {
  const name = `${kind}_${randomUUID().replaceAll('-', '')}`
  await runSql(serverUrl, `CREATE DATABASE ${name} ${options}`)
  return {
    url: databaseOf(serverUrl, name),
    drop: async () => runSql(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`),
  }
}

/** Runs a statement, by the API's own driver: the app needs none. */
export async function runSql(
  url: string,
  text: string,
  values: readonly string[] = [],
): Promise<void> {
  const { Client } = requireOfApi('pg') as Driver
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(text, values)
  } finally {
    await client.end()
  }
}

function databaseOf(url: string, name: string): string {
  const other = new URL(url)
  other.pathname = `/${name}`
  return other.href
}
