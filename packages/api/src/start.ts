import { env } from 'node:process'
import type { Logger } from 'pino'
import { DatabaseStartError } from './database/database-start-error.js'
import { isDatabaseLost } from './database/is-database-lost.js'
import { EnvironmentError, readEnvironment } from './environment.js'
import { seedDemo } from './demo/seed-demo.js'
import { startServer, type Server, type Start } from './server.js'
import { createLog } from './http/create-log.js'
import { stopSignal } from './stop-signal.js'

/** Starts the server as the environment says, and says why where it cannot. */
export async function start(): Promise<void> {
  await run().catch((error: unknown) => {
    process.stderr.write(`${explain(error)}\n`)
    process.exitCode = 1
  })
}

async function run(): Promise<void> {
  const environment = readEnvironment(env)
  const log = createLog(environment.logLevel, process.stdout.isTTY)
  const signal = stopSignal(log)
  const now = new Date()
  const seed = async (start: Start) => seedDemo(start, environment.demo, now)
  const server = await startServer(environment, log, { seed, signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error
    return null
  })
  if (server === null) return log.flush(() => process.exit(0))
  announce(server, log)
  const close = () => void closeServer(server, log)
  signal.addEventListener('abort', close, { once: true })
  if (signal.aborted) close()
}

async function closeServer(server: Server, log: Logger): Promise<void> {
  const code = await server.close().then(
    () => 0,
    (error: unknown) => {
      log.error({ err: error }, 'closing failed')
      return 1
    },
  )
  log.flush(() => process.exit(code))
}

/** Said whatever the log level is: nobody gets in without. */
function announce({ origin, setupLink }: Server, log: Logger): void {
  const voice = log.child({}, { level: 'info' })
  voice.info(`Postscale listens on ${origin}`)
  if (setupLink !== null) {
    voice.info(`There are no users yet. Make the first one within 24 hours: ${setupLink}`)
  }
}

/** What the operator can mend in their words; anything else with its whole story. */
function explain(error: unknown): string {
  if (error instanceof EnvironmentError || error instanceof DatabaseStartError) return error.message
  if (!(error instanceof Error)) return String(error)
  const { code, port, address } = error as NodeJS.ErrnoException & {
    readonly port?: number
    readonly address?: string
  }
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} of ${address} is in use by another program.\nStop that program, or set PORT to another number.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address ${address ?? 'of that name'}.\nSet HOST to one it has, such as 127.0.0.1 or 0.0.0.0.`
    case 'EACCES':
      return `Port ${port} may not be used by this user.\nSet PORT to a number above 1023.`
    default:
      return isDatabaseLost(error)
        ? `The database was lost while Postscale started: ${lastLine(error.message)}\nMake sure that it runs, has connections and disk space left and is no read-only standby, and start again.`
        : (error.stack ?? error.message)
  }
}

/** Of what Prisma says, the rest tells where in itself it was. */
function lastLine(message: string): string {
  return message.trim().split('\n').at(-1) ?? ''
}
