import { createHash } from 'node:crypto'
import pg from 'pg'
import { ofNoRequest } from '../telemetry/request-origin.js'
import type { DatabaseLog } from './database-start-error.js'
import { quoteIdentifier } from './insert-rows.js'
import { ObservedPool } from './observed-pool.js'
import type { DatabaseSockets } from './database-sockets.js'
import { DatabaseLostError } from './is-database-lost.js'
import { leaveStandby } from './leave-standby.js'

type Parser = (text: string) => unknown

/** The driver's own; its declaration knows only some of the numbers. */
const driverParser = pg.types.getTypeParser as (type: number, format?: string) => Parser

const listOfText = driverParser(1009) as (text: string) => (string | null)[]

/** By type number: int8, int8[], date, date[], timestamp. */
const parsers = new Map<number, Parser>([
  [20, toSafeInteger],
  [1016, (text) => listOfText(text).map((item) => (item === null ? null : toSafeInteger(item)))],
  [1082, String],
  [1182, listOfText],
  [1114, toUtcDate],
])

/**
 * How answers to our own SQL become JavaScript values, where the driver's habit would lose something:
 * a `date` stays the text `YYYY-MM-DD` (a Date would shift it by the time zone), a `timestamp` is
 * read as UTC, and a `bigint` is a number, refused when it is not exact. Prisma brings its own.
 */
export const columnParsers: pg.CustomTypesConfig = {
  getTypeParser: (type: number, format?: 'text' | 'binary') => {
    const own = format === 'binary' ? undefined : parsers.get(type)
    return own ?? driverParser(type, format)
  },
}

function toSafeInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`the bigint ${text} is not a safe integer`)
  return value
}

function toUtcDate(text: string): Date {
  return new Date(`${text.replace(' ', 'T')}Z`)
}

interface PoolOptions {
  readonly url: string
  readonly size: number
  readonly sockets: Pick<DatabaseSockets, 'make'>
  readonly log: DatabaseLog
  /** As which role statements run (see `tenant-role.ts`); null for the user who connects. */
  readonly tenantRole: string | null
  /** As of `ScopedPoolConfig`. */
  readonly directUrl?: string | undefined
  /** Which kind of pool it is: one that waits however long by default. */
  readonly Pool?: typeof ObservedPool
}

/** A pool of connections, whose sessions are in UTC and act as the tenants' role. */
export function createPool(options: PoolOptions): pg.Pool {
  const { url, size, sockets, log, tenantRole, directUrl, Pool = ObservedPool } = options
  const pool = new Pool({
    tenantRole,
    directUrl,
    connectionString: url,
    max: size,
    application_name: 'postscale',
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    stream: sockets.make,
    types: columnParsers,
    // oxlint-disable-next-line typescript/no-misused-promises -- awaited, though not so declared
    onConnect: async (client) => {
      await client.query(
        ["SET TIME ZONE 'UTC'", ...roleOf(directUrl === undefined ? tenantRole : null)].join('; '),
      )
    },
  })
  leaveStandby(pool)
  // A connection that breaks while idle is replaced; without a listener it would end the process.
  pool.on('error', (error) => {
    if (error instanceof DatabaseLostError) return
    ofNoRequest(() => {
      log.warn({ err: error }, 'an idle database connection broke')
    })
  })
  return pool
}

function roleOf(tenantRole: string | null): readonly string[] {
  return tenantRole === null ? [] : [`SET ROLE ${quoteIdentifier(tenantRole)}`]
}

const names = new Map<string, string>()
const namesKept = 5_000
const namesGiven = 1_000
let given = 0

/**
 * The name under which each connection keeps a statement prepared. A statement gets its name when it
 * comes the second time, and only so many do: of SQL whose lists vary in length there is no end, and
 * connections never forget. The others have the empty name, which prepares nothing.
 */
export function statementName({ sql }: { readonly sql: string }): string {
  const known = names.get(sql)
  if (known) return known
  if (known === undefined || given >= namesGiven) {
    if (names.size < namesKept) names.set(sql, '')
    return ''
  }
  given += 1
  const name = `p${createHash('sha256').update(sql).digest('base64url').slice(0, 24)}`
  names.set(sql, name)
  return name
}
