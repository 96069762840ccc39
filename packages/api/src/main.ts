import { env } from 'node:process'
import type { Logger } from 'pino'
import { DatabaseStartError } from './database/database-start-error.js'
import { isDatabaseLost } from './database/is-database-lost.js'
import { EnvironmentError, readEnvironment } from './environment.js'
import { seedDemo } from './demo/seed-demo.js'
import { startServer, type Server } from './server.js'
import { createLog } from './http/create-log.js'
import { limits } from './http/limits/limits.js'

/** How long requests under way may still take after the process was told to end, and their answers. */
const patienceMs = limits.requestMs + 5_000

try {
  const environment = readEnvironment(env)
  const log = createLog(environment.logLevel, process.stdout.isTTY)
  const server = await startServer(environment, log, async (start) =>
    seedDemo(start, environment.demo, new Date()),
  )
  announce(server, log)
  closeOnSignal(server, log)
} catch (error) {
  process.stderr.write(`${explain(error)}\n`)
  process.exitCode = 1
}

/** Said whatever the log level is: nobody gets in without. */
function announce({ origin, setupLink }: Server, log: Logger): void {
  const voice = log.child({}, { level: 'info' })
  voice.info(`Postscale listens on ${origin}`)
  if (setupLink !== null) {
    voice.info(`There are no users yet. Make the first one within 24 hours: ${setupLink}`)
  }
}

function closeOnSignal(server: Server, log: Logger): void {
  let closing = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (closing) process.exit(1)
      closing = true
      log.info(`${signal}: closing`)
      setTimeout(() => process.exit(1), patienceMs).unref()
      server.close().then(
        () => log.flush(() => process.exit(0)),
        (error: unknown) => {
          log.error({ err: error }, 'closing failed')
          log.flush(() => process.exit(1))
        },
      )
    })
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
        ? `The database was lost while Postscale started: ${error.message.trim()}\nMake sure that it runs, has connections and disk space left and is no read-only standby, and start again.`
        : (error.stack ?? error.message)
  }
}
