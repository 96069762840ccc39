import type { Logger } from 'pino'
import { limits } from './http/limits/limits.js'

/** How long requests under way may still take after the process was told to end, and their answers. */
const patienceMs = limits.requestMs + 5_000
/** Within which a second signal is the first one again: some programs pass on what the terminal sends to all. */
const sameMs = 500

/**
 * Has the process end when it is told to by SIGINT or SIGTERM: at once by a second one, and with code 1 where it
 * takes too long.
 *
 * @returns aborted by the first signal, be the server listening by then or still starting.
 */
export function stopSignal(log: Logger): AbortSignal {
  const controller = new AbortController()
  let toldAt = 0
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) {
        if (performance.now() - toldAt > sameMs) process.exit(1)
        return
      }
      toldAt = performance.now()
      log.info(`${name}: closing`)
      setTimeout(() => {
        log.error('closing took too long: what was under way is cut off')
        log.flush(() => process.exit(1))
      }, patienceMs).unref()
      controller.abort(new Error('the process was told to end'))
    })
  }
  return controller.signal
}
