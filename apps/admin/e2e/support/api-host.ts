import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type ApiServer, apiVariables } from './api-server'
import type { FromHost, ToHost } from './host-messages'

const script = fileURLToPath(new URL('children/host-apis.ts', import.meta.url))

let host: ChildProcess | undefined
let last = 0

/**
 * Starts an API on a database, in the process where all of those are that the files of this worker have had: loading
 * the API and running it until it is compiled takes longer than most files do.
 *
 * @param isEmpty leaves out the demo organization.
 */
export async function startHostedApi(databaseUrl: string, isEmpty = false): Promise<ApiServer> {
  last += 1
  const id = last
  const variables = apiVariables(databaseUrl, isEmpty)
  const answer = await ask({ id, start: variables })
  if (!('started' in answer)) throw new Error('The API did not start.')
  return {
    ...answer.started,
    databaseUrl,
    token: variables.POSTSCALE_BOOTSTRAP_TOKEN,
    close: async () => {
      await ask({ id, close: true })
    },
  }
}

function startHost(): ChildProcess {
  const started = fork(script, {
    execArgv: [],
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
  })
  started.once('exit', () => {
    host = undefined
  })
  return started
}

async function ask(message: ToHost): Promise<FromHost> {
  host ??= startHost()
  const asked = host
  return new Promise((resolve, reject) => {
    const end = (code: number | null): void => reject(new Error(`The APIs ended with ${code}.`))
    const hear = (answer: FromHost): void => {
      if (answer.id !== message.id) return
      asked.off('message', hear)
      asked.off('exit', end)
      if ('failed' in answer) reject(new Error(answer.failed))
      else resolve(answer)
    }
    asked.on('message', hear)
    asked.once('exit', end)
    asked.send(message)
  })
}
