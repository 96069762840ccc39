import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { env, execPath } from 'node:process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { ApiAddress } from './ask-api'

const main = fileURLToPath(new URL('../../../../packages/api/dist/main.js', import.meta.url))
const adminPage = fileURLToPath(new URL('../../dist/index.html', import.meta.url))

/** The real API with the demo organization and the built app, on a database. */
export interface ApiServer extends ApiAddress {
  /** The one-time link to the first user. */
  readonly setupLink: string
  readonly databaseUrl: string
  close(): Promise<void>
}

/** What an API under test is told; with the demo organization unless it is to be empty. */
export function apiVariables(databaseUrl: string, isEmpty = false) {
  return {
    PORT: '0',
    DATABASE_URL: databaseUrl,
    POSTSCALE_DEMO: isEmpty ? '0' : '1',
    POSTSCALE_BOOTSTRAP_TOKEN: 'end-to-end-'.repeat(4),
  }
}

/**
 * Starts the API on a database, in a process of its own, and waits until it is ready; what it says is shown when it
 * does not get there.
 */
export async function startApi(databaseUrl: string): Promise<ApiServer> {
  for (const built of [main, adminPage]) {
    if (!existsSync(built)) throw new Error(`${built} is missing: run \`pnpm build\` first.`)
  }
  const variables = apiVariables(databaseUrl)
  const api = spawn(execPath, [main], {
    env: { PATH: env['PATH'], HOME: env['HOME'], ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  api.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  const close = async (): Promise<void> => {
    if (api.exitCode === null && api.signalCode === null) {
      const exited = once(api, 'exit')
      api.kill('SIGTERM')
      await exited
    }
  }
  const setupLink = await new Promise<string | null>((resolve) => {
    // Read to the end, or the API would wait for room in the pipe.
    createInterface({ input: api.stdout }).on('line', (line) => {
      said.push(line)
      const link = /http:\/\/\S+\/setup#token=[\w-]+/.exec(line)?.[0]
      if (link !== undefined) resolve(link)
    })
    api.once('exit', () => resolve(null))
  })
  if (setupLink !== null) {
    const { origin } = new URL(setupLink)
    const { ok } = await fetch(`${origin}/readyz`)
    if (ok) {
      const token = variables.POSTSCALE_BOOTSTRAP_TOKEN
      return { origin, setupLink, databaseUrl, token, close }
    }
  }
  await close()
  throw new Error(`The API did not start:\n${said.join('\n')}`)
}
