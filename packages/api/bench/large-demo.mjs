// A server on the large demo, or on one like it, for benchmarks, and a way to ask it. It needs a build.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLog } from '../dist/http/create-log.js'
import { readEnvironment } from '../dist/environment.js'
import { seedDemo } from '../dist/demo/seed-demo.js'
import { startServer } from '../dist/server.js'

export const slug = 'northwind-large'
export const token = `bench-${'x'.repeat(40)}`

/**
 * @param kept a folder whose data stays for the next time; one that goes with the server by default.
 * @param seed what is seeded in place of the demo.
 */
export async function startLargeDemo(
  kept,
  seed = async (start) => seedDemo(start, 'large', new Date()),
) {
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'postscale-bench-'))
  // The system user of PostgreSQL has to get in, where root runs this.
  chmodSync(folder, 0o755)
  const environment = readEnvironment({
    PORT: '0',
    POSTSCALE_DATA_DIR: folder,
    POSTSCALE_BOOTSTRAP_TOKEN: token,
    POSTSCALE_DEMO: 'large',
    POSTSCALE_LOG_LEVEL: 'error',
  })
  const log = createLog('error', false)
  const { origin, close } = await startServer(environment, log, { seed })
  return {
    origin,
    ask: asking(origin),
    close: async () => {
      await close()
      if (kept === undefined) rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Asks a server; throws what it refuses. */
export function asking(origin) {
  return async (query, variables = {}) => {
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables: { slug, ...variables } }),
    })
    const { data, errors } = await response.json()
    if (errors !== undefined) throw new Error(JSON.stringify(errors).slice(0, 500))
    return data
  }
}
