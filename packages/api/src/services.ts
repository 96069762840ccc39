import type { Database } from './database/database.js'
import type { DatabaseLog } from './database/database-log.js'
import { StateStore } from './modules/organization-state/state-store.js'

export interface ServiceDependencies {
  readonly database: Database
  readonly log: DatabaseLog
}

/**
 * The services of every module, made once for the process; resolvers find them in their context.
 * A module adds one line here.
 */
export interface Services {
  /** The organizations, at their live and past revisions. */
  readonly states: StateStore
  /** Ends what the services keep running. */
  close(): Promise<void>
}

export async function createServices({ database }: ServiceDependencies): Promise<Services> {
  const states = new StateStore({ pool: database.pool })
  return { states, close: async () => undefined }
}
