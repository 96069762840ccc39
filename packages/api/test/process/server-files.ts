import { fileURLToPath } from 'node:url'

/** Where a server is started from. */
export interface ServerFiles {
  readonly main: string
  /** What its worker threads run. */
  readonly thread: URL
  /** Where Node keeps what it has compiled, for the next process; it does not by default. */
  readonly compiled?: string
}

/** As it is built, and as an operator starts it. */
export const builtServer: ServerFiles = {
  main: fileURLToPath(new URL('../../dist/main.js', import.meta.url)),
  thread: new URL('../../dist/thread.worker.js', import.meta.url),
}
