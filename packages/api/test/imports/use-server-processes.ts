import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import { copyTemplate, type DatabaseCopy } from '../database/use-test-database.js'
import { type ApiProcess, startApi } from '../process/start-api.js'
import type { OnFinished } from '../process/start-process.js'

/** Holds up whatever commits a new revision, for as long as somebody has this lock. */
const AT_COMMIT = 4711
const FILE = 'id,name,acv,segment\nA-1,One,1,SMB\n'

interface Run {
  readonly id: string
  readonly status: string
  readonly revision: number | null
}

interface Started {
  readonly run: Run | undefined
  readonly code: string | undefined
  readonly uploadId: string
}

/** A server in a process of its own, and how it is asked. */
export interface ServerProcess {
  readonly origin: string
  readonly process: ApiProcess
  readonly organization: () => Promise<string>
  /** Sends a file of one account. */
  readonly upload: (slug: string) => Promise<{ readonly uploadId: string }>
  /** Starts to import it under a key, or of an upload that is given. */
  readonly begin: (slug: string, key: string, uploadId?: string) => Promise<Started>
  readonly find: (id?: string) => Promise<Run>
  /** The run that was started with a key. */
  readonly findByKey: (slug: string, key: string) => Promise<Run | null>
  /** Asks until the run is over. */
  readonly ended: (id?: string) => Promise<Run>
  readonly kill: () => Promise<void>
}

interface ServerProcesses {
  /** One that lives as long as the tests: what becomes of others is asked of it. */
  readonly other: ServerProcess
  /** One of a test's own, which ends with it. */
  readonly start: (port?: string) => Promise<ServerProcess>
  /** One that a test may kill: started where an earlier one is not left. To start a process takes seconds. */
  readonly mortal: () => Promise<ServerProcess>
  /** Asks the database itself. */
  readonly query: <T extends pg.QueryResultRow>(text: string, values?: unknown[]) => Promise<T[]>
  readonly revisionOf: (slug: string) => Promise<number | undefined>
  /** Waits until a statement waits for a lock; answers the backend that it belongs to. */
  readonly blocked: (statement: string) => Promise<number>
  readonly terminate: (backend: number) => Promise<void>
  /** Holds commits up while `work` is done. */
  readonly heldAtCommit: (work: () => Promise<void>) => Promise<void>
  /** Keeps the plans of an organization from beginning while `work` is done, or until it lets go. */
  readonly heldAtBegin: (
    slug: string,
    work: (letGo: () => Promise<unknown>) => Promise<void>,
  ) => Promise<void>
}

/** One database for any number of API processes. */
export function useServerProcesses(): ServerProcesses {
  let copy: DatabaseCopy
  let outside: pg.Client
  /** Apart, as a transaction sees the statements of others as they were at its first look. */
  let holder: pg.Client
  let organizations = 0
  let other: ServerProcess | undefined
  let left: ServerProcess | undefined
  const kills: (() => void)[] = []
  beforeAll(async () => {
    copy = await copyTemplate()
    ;[outside, holder] = [new pg.Client(copy.url), new pg.Client(copy.url)]
    await Promise.all([outside.connect(), holder.connect()])
    other = await start('0', untilAllIsDone)
  })
  afterAll(async () => {
    for (const kill of kills) kill()
    await Promise.all([other?.process.ended, left?.process.ended])
    await Promise.all([outside.end(), holder.end()])
    await copy.drop()
  })

  const untilAllIsDone: OnFinished = (kill) => {
    kills.push(kill)
  }

  const query: ServerProcesses['query'] = async <T extends pg.QueryResultRow>(
    text: string,
    values: unknown[] = [],
  ) => (await outside.query<T>(text, values)).rows

  async function start(
    port = '0',
    onFinished: OnFinished = onTestFinished,
  ): Promise<ServerProcess> {
    // However many cores there are: so few that a thread has connections enough for one of them to wait for a lock.
    const environment = { DATABASE_URL: copy.url, PORT: port, POSTSCALE_THREADS: '2' }
    const process = await startApi(environment, onFinished)
    const ask = askAt(process)
    const find: ServerProcess['find'] = async (id = '') => {
      const asked = 'query ($id: ID!) { importRun(id: $id) { id status revision } }'
      return (await ask<{ importRun: Run }>(asked, { id })).importRun
    }
    return {
      origin: process.origin,
      process,
      find,
      findByKey: async (organizationId, idempotencyKey) => {
        const asked = `query ($organizationId: ID!, $idempotencyKey: String!) {
          importRunByKey(organizationId: $organizationId, idempotencyKey: $idempotencyKey) {
            id status revision } }`
        const variables = { organizationId, idempotencyKey }
        return (await ask<{ importRunByKey: Run | null }>(asked, variables)).importRunByKey
      },
      organization: async () => {
        organizations += 1
        const slug = `acme-${organizations}`
        const change = { slug, name: slug, currency: 'USD' }
        await ask(
          'mutation ($input: CreateOrganizationInput!) { createOrganization(input: $input) { error { message } } }',
          { input: { change } },
        )
        return slug
      },
      upload: async (slug) => ({ uploadId: await process.upload(slug, FILE) }),
      begin: async (slug, key, id) => {
        const uploadId = id ?? (await process.upload(slug, FILE))
        const input = { organizationId: slug, uploads: [{ uploadId }], idempotencyKey: key }
        const { importRows } = await ask<{
          importRows: { ok: { run: Run } | null; error: { code: string } | null }
        }>(
          `mutation ($input: ImportRowsInput!) { importRows(input: $input) {
            ok { run { id status revision } } error { code } } }`,
          { input },
        )
        return { run: importRows.ok?.run, code: importRows.error?.code, uploadId }
      },
      ended: async (id) => {
        for (;;) {
          const run = await find(id)
          if (run.status !== 'RUNNING') return run
          await setTimeout(20)
        }
      },
      kill: process.kill,
    }
  }

  return {
    get other() {
      if (other === undefined) throw new Error('it is there only while tests run')
      return other
    },
    start,
    mortal: async () => {
      const { exitCode, signalCode } = left?.process.child ?? {}
      const isLeft = exitCode === null && signalCode === null
      return left !== undefined && isLeft ? left : (left = await start('0', untilAllIsDone))
    },
    query,
    revisionOf: async (slug) => {
      const asked = 'SELECT revision FROM organization WHERE slug = $1'
      return (await query<{ revision: number }>(asked, [slug]))[0]?.revision
    },
    blocked: async (statement) => {
      for (;;) {
        const [row] = await query<{ pid: number }>(
          `SELECT pid FROM pg_stat_activity
           WHERE wait_event_type = 'Lock' AND query ILIKE $1 AND datname = current_database()`,
          [statement],
        )
        if (row !== undefined) return row.pid
        await setTimeout(20)
      }
    },
    terminate: async (backend) => {
      await query('SELECT pg_terminate_backend($1, 5000)', [backend])
    },
    heldAtCommit: async (work) => {
      await holder.query(`
        CREATE OR REPLACE FUNCTION wait_at_commit() RETURNS trigger LANGUAGE plpgsql AS
          $$ BEGIN PERFORM pg_advisory_xact_lock_shared(${AT_COMMIT}); RETURN NULL; END $$;
        DROP TRIGGER IF EXISTS wait_at_commit ON organization;
        CREATE CONSTRAINT TRIGGER wait_at_commit AFTER UPDATE ON organization
          DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION wait_at_commit();
        SELECT pg_advisory_lock(${AT_COMMIT})`)
      try {
        await work()
      } finally {
        await holder.query(`SELECT pg_advisory_unlock(${AT_COMMIT})`)
      }
    },
    heldAtBegin: async (slug, work) => {
      await holder.query('BEGIN')
      await holder.query('SELECT FROM organization WHERE slug = $1 FOR NO KEY UPDATE', [slug])
      const letGo = () => holder.query('COMMIT')
      try {
        await work(letGo)
      } finally {
        await letGo()
      }
    },
  }
}

function askAt(process: ApiProcess) {
  return async <T>(query: string, variables = {}): Promise<T> => {
    const { data, errors } = await process.ask<T>(query, variables)
    // Beside an error, null does not mean that there is nothing.
    if (data == null || errors !== undefined) throw new Error(JSON.stringify(errors))
    return data
  }
}
