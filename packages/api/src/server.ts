import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import { createApp } from './app.js'
import { traceAnswers } from './http/trace-answers.js'
import { watchThread } from './metrics/thread-figures.js'
import { buildSchema } from './build-schema.js'
import { openDatabase, type Database } from './database/database.js'
import type { Environment } from './environment.js'
import { DataRetentionSweep } from './privacy/data-retention-sweep.js'
import { ScheduleSweep } from './jobs/schedule-sweep.js'
import { createServices, type Services } from './services.js'
import { createSession } from './session/session.js'
import { createSetupLink } from './session/create-setup-link.js'
import { sharePool } from './threads/share-pool.js'
import { startThreads } from './threads/start-threads.js'
import { ofInstallation } from './database/reach.js'

export interface Server {
  /** Where it listens, as a browser would write it. */
  readonly origin: string
  /** The one-time link that makes the first user; null when there are users. */
  readonly setupLink: string | null
  /** Stops listening, lets the requests under way finish, and leaves the database. */
  close(): Promise<void>
}

export interface Start {
  readonly database: Database
  readonly services: Services
  readonly log: Logger
  /** Ends the start. */
  readonly signal?: AbortSignal
}

interface StartOptions {
  /** Makes the demo organizations that are not there yet, where the environment wants them. */
  readonly seed?: (start: Start) => Promise<void>
  /** Ends the start, leaving nothing behind; by default nobody does. */
  readonly signal?: AbortSignal
  /** The contract, where whoever starts several servers has it; built by default. */
  readonly schema?: GraphQLSchema
}

/**
 * Opens the database, brings it up to date and listens.
 *
 * @throws DatabaseStartError, the system's error when the address cannot be listened on, or what ended the start.
 */
export async function startServer(
  environment: Environment,
  log: Logger,
  { seed, signal = new AbortController().signal, schema: given }: StartOptions = {},
): Promise<Server> {
  const closing: (() => Promise<void>)[] = []
  const close = async () => {
    for (const end of closing.splice(0).toReversed()) await end()
  }
  try {
    const { metrics, traces } = environment
    if (traces) closing.push((await import('./telemetry/start-tracing.js')).startTracing(traces))
    const poolSize = sharePool(environment).main
    const database = await openDatabase({ ...environment, poolSize, signal }, log)
    closing.push(async () => database.close())
    const ownOrigin = environment.publicUrl ?? originOf(environment.host, environment.port)
    const session = await createSession({
      database,
      log,
      origin: ownOrigin,
      originFixed: environment.publicUrl !== undefined,
      mail: environment.mail,
      reach: environment.providerReach,
    })
    closing.push(async () => session.close())
    if (environment.bootstrapToken !== undefined) {
      await session.apiTokens.keepEnvironmentToken(environment.bootstrapToken)
    }
    const services = await createServices({
      database,
      log,
      importMaxBytes: environment.importMaxBytes,
      cacheBytes: environment.cacheBytes,
    })
    closing.push(async () => services.close())
    if (environment.demo) {
      await ofInstallation(async () => seed?.({ database, services, log, signal }))
    }
    signal.throwIfAborted()
    const schema = given ?? (await buildSchema())
    if (traces) traceAnswers(schema)
    const threads = startThreads({ environment, database, session, origin: ownOrigin, log })
    if (threads !== null) closing.push(async () => threads.close())
    if (metrics) {
      const figures = watchThread(database, services.states)
      const { startMetrics } = await import('./metrics/start-metrics.js')
      const own = () => ({ name: 'main', figures: figures() })
      const server = await startMetrics(metrics, async () => [
        own(),
        ...((await threads?.figures()) ?? []),
      ])
      closing.push(async () => server.close())
      log.info(`Metrics are at http://${metrics.host}:${server.port}/metrics`)
    }
    const sweep = new ScheduleSweep({ services, principals: session.principals, log })
    closing.push(async () => sweep.close())
    const retention = new DataRetentionSweep({
      database,
      services,
      accessLog: session.accessLog,
      log,
      onUsersErased: async () => session.principals.forget(null),
    })
    closing.push(async () => retention.close())
    const parts = { environment, database, session, services, schema, log }
    const app = createApp(threads === null ? parts : { ...parts, threads })
    closing.push(async () => app.close())
    signal.throwIfAborted()
    await listen(app, environment)
    sweep.start(threads === null ? null : () => threads.sweep())
    retention.start()
    const { port } = app.server.address() as AddressInfo
    const origin = environment.publicUrl ?? originOf(environment.host, port)
    return { origin, setupLink: await createSetupLink(session.users, origin), close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Listens, and leaves it to whoever started the server to say where: the library says it as well. */
async function listen(
  app: FastifyInstance,
  { host, port }: Pick<Environment, 'host' | 'port'>,
): Promise<void> {
  const { level } = app.log
  app.log.level = 'warn'
  try {
    await app.listen({ host, port })
  } finally {
    app.log.level = level
  }
}

/** An address one can open: a server that listens everywhere is also here. */
function originOf(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}
