import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { env, execPath } from 'node:process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { ApiAddress } from './ask-api'

const main = fileURLToPath(new URL('../../../../packages/api/dist/main.js', import.meta.url))
const adminPage = fileURLToPath(new URL('../../dist/index.html', import.meta.url))

/** The real API with the demo organization and the built app, on a data folder. */
export interface ApiServer extends ApiAddress {
  /** The one-time link to the first user. */
  readonly setupLink: string
  /** Where its database is. */
  readonly dataFolder: string
  close(): Promise<void>
}

/** A new folder that PostgreSQL, which may run as another user, can pass through. */
export async function scratchFolder(): Promise<string> {
  const folder = await mkdtemp(join(await realpath(tmpdir()), 'postscale-e2e-'))
  await chmod(folder, 0o755)
  return folder
}

/**
 * Starts the API on a data folder, of its own making if there is none, and waits until it is ready;
 * what it says is shown when it does not get there.
 */
export async function startApi(dataFolder: string): Promise<ApiServer> {
  for (const built of [main, adminPage]) {
    if (!existsSync(built)) throw new Error(`${built} is missing: run \`pnpm build\` first.`)
  }
  const token = 'end-to-end-'.repeat(4)
  const api = spawn(execPath, [main], {
    env: {
      PATH: env['PATH'],
      HOME: env['HOME'],
      PORT: '0',
      POSTSCALE_DATA_DIR: dataFolder,
      POSTSCALE_DEMO: '1',
      POSTSCALE_BOOTSTRAP_TOKEN: token,
    },
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
    if (ok) return { origin, setupLink, dataFolder, token, close }
  }
  await close()
  throw new Error(`The API did not start:\n${said.join('\n')}`)
}
