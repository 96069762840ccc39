import { fileURLToPath } from 'node:url'

/** The server as an operator starts it. */
export const builtServer = {
  main: fileURLToPath(new URL('../../dist/main.js', import.meta.url)),
  /** What its worker threads run. */
  thread: new URL('../../dist/bundled/thread.worker.js', import.meta.url),
}
