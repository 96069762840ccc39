import type pg from 'pg'
import { type DatabaseLog, DatabaseStartError } from '../database-start-error.js'
import { TENANT_ROLE } from '../migrate/tenant-role.js'
import { hasCitus, isSpread, readCatalogue } from './catalogue.js'
import { planDistribution } from './plan-distribution.js'
import { inOwnSession } from '../own-session.js'

interface Distribute {
  readonly url: string
  readonly log: DatabaseLog
  /** Ends it: the step that is under way is rolled back. */
  readonly signal?: AbortSignal
}

/**
 * Spreads tenants over the machines of Citus. What is done already is left as it is.
 *
 * @returns how many steps were left.
 * @throws DatabaseStartError `CITUS_MISSING`, or `NOT_DISTRIBUTABLE` when Citus refuses or would
 */
export async function distribute(options: Distribute): Promise<number> {
  const steps = await inTurn(options, async (session) => takeSteps(session, options.log))
  if (steps === null) throw citusMissing()
  return steps
}

/**
 * Does the same at a start, where there is Citus: for the tables that came with it, and for a database without
 * tenants. Those that there are may be served by other processes, which have to be stopped first.
 */
export async function distributeAtStart(options: Distribute): Promise<void> {
  const { log } = options
  await inTurn(options, async (session) => {
    if (!(await isSpread(session)) && (await hasTenants(session))) {
      log.warn(
        {},
        'The database has Citus, and all its tenants are on one machine: stop all processes of Postscale and run ' +
          'pnpm db:distribute.',
      )
      return
    }
    await takeSteps(session, log)
  })
}

async function takeSteps(session: pg.Client, log: DatabaseLog): Promise<number> {
  const plan = planDistribution(await readCatalogue(session, TENANT_ROLE))
  if (plan.problems !== null) throw notDistributable(plan.problems.join('\n'))
  for (const step of plan.steps) {
    await takeStep(session, step)
    log.info({ step }, 'spread tables over machines')
  }
  return plan.steps.length
}

/** Settings of databases and roles go alone; so does whatever is one statement. */
async function takeStep(session: pg.Client, step: readonly string[]): Promise<void> {
  const statements = step.length === 1 ? step : ['BEGIN', ...step, 'COMMIT']
  let last = ''
  try {
    for (const statement of statements) {
      last = statement
      await session.query(statement)
    }
  } catch (error) {
    await session.query('ROLLBACK').catch(() => undefined)
    throw notDistributable(`${error instanceof Error ? error.message : String(error)} (${last})`)
  }
}

async function hasTenants(session: pg.Client): Promise<boolean> {
  return (await session.query('SELECT FROM organization LIMIT 1')).rowCount === 1
}

/** One process at a time; the end of its session releases the lock. Null where there is no Citus. */
async function inTurn<T>(
  { url, signal }: Distribute,
  work: (session: pg.Client) => Promise<T>,
): Promise<T | null> {
  return inOwnSession({ url, name: 'postscale distribution', signal }, async (session) => {
    if (!(await hasCitus(session))) return null
    await session.query('SELECT pg_advisory_lock($1)', [lockKey])
    return work(session)
  })
}

const lockKey = 767_872_256

function citusMissing(): DatabaseStartError {
  return new DatabaseStartError(
    'CITUS_MISSING',
    'The database has no Citus, which spreads tenants over several machines.',
    'Install Citus on its server, name the database in DATABASE_URL, and run in it: CREATE EXTENSION citus. ' +
      'One machine needs none of this.',
  )
}

function notDistributable(reason: string): DatabaseStartError {
  return new DatabaseStartError(
    'NOT_DISTRIBUTABLE',
    `The tables cannot be spread over several machines: ${reason}`,
    'Mend that and run pnpm db:distribute again, which goes on where it stopped.',
  )
}
