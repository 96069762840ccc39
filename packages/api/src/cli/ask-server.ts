/** The server does not do what was asked, and says why. */
export class RefusedByServer extends Error {
  override readonly name = 'RefusedByServer'

  constructor(messages: readonly string[]) {
    super(messages.join('\n'))
  }
}

/**
 * The server was not reached, did not answer in time, or met a fault: nobody knows from this whether
 * it did what was asked.
 */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
}

/** What a server answers that does not do what was asked. */
export interface Refusals {
  readonly errors?: readonly {
    readonly message: string
    readonly extensions?: { readonly code?: string }
  }[]
}

/** Codes of errors that say nothing about what was asked. */
const FAULTS = new Set([
  'DATABASE_UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
  'OUTCOME_UNKNOWN',
  'TIMEOUT',
])
const TOO_MANY_REQUESTS = 429
const SERVER_ERROR = 500

/** Sends a request; throws NoAnswer when no response comes. */
export async function send(url: URL, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, request)
  } catch (error) {
    throw unsent(error)
  }
}

/**
 * The JSON of a response.
 *
 * @throws NoAnswer when it breaks off or a fault speaks, RefusedByServer when it is none.
 */
export async function answerOf<T>(response: Response): Promise<T> {
  let text: string
  try {
    text = await response.text()
  } catch (error) {
    throw unsent(error)
  }
  try {
    return JSON.parse(text) as T
  } catch {
    const message = `The server answered ${response.status}, and not in JSON.`
    throw isFault(response) ? new NoAnswer(message) : new RefusedByServer([message])
  }
}

/** Why the server does not do what was asked, or that it said nothing about it. */
export function refusalOf(
  { errors = [] }: Refusals,
  response: Response,
): NoAnswer | RefusedByServer {
  const messages = errors.map(({ message }) => message)
  if (messages.length === 0) messages.push(`The server answered ${response.status}.`)
  const fault =
    isFault(response) || errors.some(({ extensions }) => FAULTS.has(extensions?.code ?? ''))
  return fault ? new NoAnswer(messages.join('\n')) : new RefusedByServer(messages)
}

function isFault({ status }: Response): boolean {
  return status >= SERVER_ERROR || status === TOO_MANY_REQUESTS
}

/** Where a server is, and as whom it is asked. */
export interface Server {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

/** A server as an API token's owner sees it, in the language of the terminal. */
export function serverAt(url: string, token: string, language: string | null): Server {
  const headers = {
    authorization: `Bearer ${token}`,
    ...(language !== null && { 'accept-language': language }),
  }
  return { url, headers }
}

/** Longer than the server itself gives a request. */
const LONGEST_WAIT_MS = 60_000

/**
 * Asks a server over GraphQL. An answer that is only part of one counts as none: what is missing
 * would be taken for what is not there.
 *
 * @throws RefusedByServer, NoAnswer
 */
export async function askServer<T>(
  { url, headers }: Server,
  query: string,
  variables: object,
): Promise<T> {
  const response = await send(new URL('/graphql', url), {
    method: 'POST',
    headers: {
      ...headers,
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
    },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(LONGEST_WAIT_MS),
  })
  const answer = await answerOf<{ data?: T | null } & Refusals>(response)
  if (answer.data == null || (answer.errors ?? []).length > 0) throw refusalOf(answer, response)
  return answer.data
}

/** Codes of files that cannot be read while they are sent. */
const FILE_FAULTS = new Set(['EACCES', 'EISDIR', 'ENOENT', 'EPERM'])

/** What `fetch` throws, as what it means: a file that cannot be sent is not the server's matter. */
function unsent(error: unknown): Error {
  if (!(error instanceof Error)) return new NoAnswer(String(error))
  if (error.name === 'TimeoutError') return new NoAnswer('The server does not answer.')
  const cause = error.cause as NodeJS.ErrnoException | undefined
  if (cause?.code !== undefined && FILE_FAULTS.has(cause.code)) return cause
  const reason = cause?.message || cause?.code || error.message
  return new NoAnswer(`The server cannot be reached: ${reason}`)
}
