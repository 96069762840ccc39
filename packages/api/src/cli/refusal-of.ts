import { RefusedByServer } from './refused-by-server.js'

/** What a server answers that does not do what was asked. */
export interface Refusals {
  readonly errors?: readonly { readonly message: string }[]
}

/** Why the server does not do what was asked. */
export function refusalOf({ errors = [] }: Refusals, { status }: Response): RefusedByServer {
  const messages = errors.map(({ message }) => message)
  return new RefusedByServer(messages.length > 0 ? messages : [`the server answered ${status}`])
}
