/** The server does not do what was asked, and says why. */
export class RefusedByServer extends Error {
  override readonly name = 'RefusedByServer'

  constructor(messages: readonly string[]) {
    super(messages.join('\n'))
  }
}

/**
 * The JSON of a response.
 *
 * @throws RefusedByServer when it is none.
 */
export async function answerOf<T>(response: Response): Promise<T> {
  const text = await response.text()
  try {
    return JSON.parse(text) as T
  } catch {
    throw new RefusedByServer([`the server answered ${response.status}, and not in JSON`])
  }
}

/** What a server answers that does not do what was asked. */
export interface Refusals {
  readonly errors?: readonly { readonly message: string }[]
}

/** Why the server does not do what was asked. */
export function refusalOf({ errors = [] }: Refusals, { status }: Response): RefusedByServer {
  const messages = errors.map(({ message }) => message)
  return new RefusedByServer(messages.length > 0 ? messages : [`the server answered ${status}`])
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

/**
 * Asks a server over GraphQL.
 *
 * @throws RefusedByServer
 */
export async function askServer<T>(
  { url, headers }: Server,
  query: string,
  variables: object,
): Promise<T> {
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: {
      ...headers,
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
    },
    body: JSON.stringify({ query, variables }),
  })
  const answer = await answerOf<{ data?: T | null } & Refusals>(response)
  if (answer.data == null) throw refusalOf(answer, response)
  return answer.data
}

/** Why a command could not be done, for the terminal. */
export function explainFailure(error: unknown): string {
  if (error instanceof RefusedByServer) return error.message
  if (!(error instanceof Error)) return String(error)
  const { cause } = error
  if (cause === undefined) return error.message
  const reason = cause instanceof Error && cause.message !== '' ? cause.message : null
  const code = (cause as NodeJS.ErrnoException | undefined)?.code ?? null
  return `The server cannot be reached: ${reason ?? code ?? error.message}`
}
