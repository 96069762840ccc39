import { parentPort, workerData } from 'node:worker_threads'
import { buildSchema } from './build-schema.js'
import { connectDatabase } from './database/database.js'
import { createApollo } from './http/create-apollo.js'
import { createLog } from './http/create-log.js'
import { ScheduleSweep } from './jobs/schedule-sweep.js'
import { createServices } from './services.js'
import { createSession } from './session/session.js'
import type { ThreadData } from './threads/thread-messages.js'
import { ThreadServer } from './threads/thread-server.js'

if (parentPort === null) throw new Error('this runs in a worker thread')
const { environment, databaseUrl, origin, originFixed, readable } = workerData as ThreadData
const log = createLog(environment.logLevel, readable)
const database = connectDatabase(
  { url: databaseUrl, close: () => Promise.resolve() },
  environment.poolSize,
  log,
)
const session = await createSession({ database, log, origin, originFixed })
const { importMaxBytes, cacheBytes } = environment
const services = await createServices({ database, log, importMaxBytes, cacheBytes })
const apollo = createApollo(log, await buildSchema(), environment)
await apollo.start()

const sweep = new ScheduleSweep({ services, principals: session.principals, log })
const server = new ThreadServer(parentPort, { apollo, session, services, log, sweep })
await server.serve()
await sweep.close()
await apollo.stop()
await services.close()
await session.close()
await database.close()
log.flush()
parentPort.close()
