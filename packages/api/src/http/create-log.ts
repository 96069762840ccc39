import { pino, type DestinationStream, type Logger } from 'pino'
import type { LogLevel } from '../environment.js'
import { requestOrigin } from '../telemetry/request-origin.js'
import { plainLines } from './plain-lines.js'

/** What is never logged, wherever it stands in a line. */
const secrets = ['authorization', 'cookie', 'password', 'secret', 'set-cookie', 'token'].flatMap(
  (name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`],
)

/**
 * The log of the process: JSON, or one plain line for each event where people read it.
 *
 * @param readable whether it goes to a terminal.
 */
export function createLog(level: LogLevel, readable: boolean, stream?: DestinationStream): Logger {
  const options = {
    level,
    redact: { paths: secrets, censor: '[hidden]' },
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    mixin: originOf,
  }
  const target = stream ?? pino.destination({ fd: 1, sync: readable })
  return pino(options, readable ? plainLines(target) : target)
}

/** The request that a line is of, where its logger does not know. */
function originOf(_fields: object, _level: number, logger: object): object {
  const origin = requestOrigin.getStore()
  if (origin === undefined) return {}
  const { [pino.symbols.chindingsSym]: known = '' } = logger as Readonly<Record<symbol, string>>
  return known.includes('"requestId":') ? {} : { requestId: origin.requestId }
}
