import type { MessagePort } from 'node:worker_threads'
import { buildSchema } from './build-schema.js'
import { connectDatabase } from './database/database.js'
import { createApollo } from './http/create-apollo.js'
import { createLog } from './http/create-log.js'
import { traceAnswers } from './http/trace-answers.js'
import { ScheduleSweep } from './jobs/schedule-sweep.js'
import { createServices } from './services.js'
import { watchThread } from './metrics/thread-figures.js'
import { createSession } from './session/session.js'
import { onMeasured } from './telemetry/measured.js'
import { borrowState } from './threads/borrow-state.js'
import type { FromThread, ThreadData } from './threads/thread-messages.js'
import { ThreadServer } from './threads/thread-server.js'
import { tellFailure } from './threads/told-failure.js'

/** Serves the requests that come through the port of a thread, until it is told to close. */
export async function startThread(
  port: MessagePort,
  {
    environment,
    databaseUrl,
    directUrl,
    readUrl,
    tenantRole,
    origin,
    originFixed,
    reach,
    mail,
    readable,
    measures,
    traces,
  }: ThreadData,
): Promise<void> {
  const tell = (message: FromThread, ports: readonly MessagePort[] = []) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    port.postMessage(message, ports)
  }
  // Whoever waits for this thread is told why it ended: the error itself says nothing in another one.
  process.once('uncaughtExceptionMonitor', (error) => {
    tell({ type: 'broke', failure: tellFailure(error) })
  })
  if (measures) onMeasured((measurement) => tell({ type: 'measured', measurement }))
  const tracing = traces && (await import('./telemetry/start-tracing.js')).startTracing(traces)
  const log = createLog(environment.logLevel, readable)
  const database = connectDatabase(
    { url: databaseUrl, directUrl, readUrl, tenantRole, close: () => Promise.resolve() },
    environment.poolSize,
    log,
  )
  const session = await createSession({ database, log, origin, originFixed, mail, reach })
  const { importMaxBytes, cacheBytes } = environment
  const borrow = async (organizationId: string) => borrowState(organizationId, tell)
  const services = await createServices({ database, log, importMaxBytes, cacheBytes, borrow })
  const schema = await buildSchema()
  if (traces) traceAnswers(schema)
  const apollo = createApollo(log, schema, environment)
  await apollo.start()

  const sweep = new ScheduleSweep({ services, principals: session.principals, log })
  const figures = watchThread(database, services.states)
  const server = new ThreadServer(port, { apollo, session, services, log, sweep, figures })
  await server.serve()
  await sweep.close()
  await apollo.stop()
  await services.close()
  await session.close()
  await database.close()
  await tracing?.()
  log.flush()
  port.close()
}
