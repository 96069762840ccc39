import {
  type OnFinished,
  type StartedProcess,
  startProcess,
  type StartOptions,
} from './start-process.js'

/** Within which any request is answered: a server cancels what takes longer than 15 s. */
const ANSWERED_WITHIN_MS = 60_000

/** By which every process that tests start is asked. */
export const processToken = 'process-token-0123456789-0123456789'

/** A server in a process of its own that listens, and how it is asked. */
export interface ApiProcess extends StartedProcess {
  readonly origin: string
  /** Asks with a token that may do everything; rejects when no answer comes, or none in time. */
  ask<T = Record<string, unknown>>(
    query: string,
    variables?: object,
    signal?: AbortSignal,
  ): Promise<ProcessAnswer<T>>
  /** Sends a file to be imported; answers the upload's id. */
  upload(slug: string, text: string): Promise<string>
  /** Ends it as the system does that has no memory left. */
  readonly kill: () => Promise<void>
}

/** As GraphQL answers. */
export interface ProcessAnswer<T> {
  readonly data?: T | null
  readonly errors?: readonly {
    readonly message: string
    readonly extensions: { readonly code: string; readonly planId?: string }
  }[]
}

/** Starts a server, and waits until it listens. */
export async function startApi(
  variables: Readonly<Record<string, string>>,
  onFinished: OnFinished,
  options: StartOptions = {},
): Promise<ApiProcess> {
  const given = { POSTSCALE_BOOTSTRAP_TOKEN: processToken, POSTSCALE_DEMO: '0', ...variables }
  const process = startProcess(given, onFinished, options)
  const origin = await process.says(/listens on (http:[^\s"]+)/)
  const authorization = `Bearer ${processToken}`
  return {
    ...process,
    origin,
    ask: async (query, body = {}, signal) => {
      const response = await fetch(`${origin}/graphql`, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables: body }),
        signal: inTime(signal),
      })
      return (await response.json()) as ProcessAnswer<never>
    },
    upload: async (slug, text) => {
      const response = await fetch(`${origin}/imports?organization=${slug}&filename=accounts.csv`, {
        method: 'POST',
        headers: { authorization, 'content-type': 'text/csv' },
        body: text,
        signal: inTime(),
      })
      const answer = (await response.json()) as { readonly upload?: { readonly id: string } }
      if (answer.upload === undefined) throw new Error(JSON.stringify(answer))
      return answer.upload.id
    },
    kill: async () => {
      process.child.kill('SIGKILL')
      await process.ended
    },
  }
}

function inTime(signal?: AbortSignal): AbortSignal {
  const late = AbortSignal.timeout(ANSWERED_WITHIN_MS)
  return signal === undefined ? late : AbortSignal.any([signal, late])
}
