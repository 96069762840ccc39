import { AsyncLocalStorage } from 'node:async_hooks'

/** The request that something is done for. */
interface RequestOrigin {
  readonly requestId: string
}

/**
 * Which request is being served, for what stands too deep to be handed a context: log lines and SQL
 * statements. Resolvers use their context.
 */
export const requestOrigin = new AsyncLocalStorage<RequestOrigin>()
