import { AsyncLocalStorage } from 'node:async_hooks'

/** The request that something is done for. */
interface RequestOrigin {
  readonly requestId: string
}

/**
 * Which request is being served, for what stands too deep to be handed a context: log lines and SQL
 * statements. Resolvers use their context.
 */
export const requestOrigin = new AsyncLocalStorage<RequestOrigin | undefined>()

/** Does what befalls something that a request happened to open first, such as a connection. */
export function ofNoRequest<T>(work: () => T): T {
  return requestOrigin.run(undefined, work)
}
