import { createPool } from './create-pool.js'
import type { DatabaseLog } from './database-start-error.js'
import { DatabaseSockets } from './database-sockets.js'
import { Heartbeat } from './heartbeat.js'
import { DatabaseLostError } from './is-database-lost.js'
import { PatientPool } from './patient-pool.js'
import { Replica } from './replica.js'

interface ConnectReplica {
  readonly url: string
  readonly size: number
  readonly tenantRole: string | null
  /** As of `ScopedPoolConfig`; of the standby's connections, too. */
  readonly directUrl: string | undefined
  readonly log: DatabaseLog
}

/** Connects to a standby. It may be away, now or later. */
export function connectReplica({ log, ...options }: ConnectReplica): Replica {
  const sockets = new DatabaseSockets()
  const pool = createPool({ ...options, sockets, log, Pool: PatientPool })
  const close = async () => {
    await heartbeat.close()
    await pool.end()
  }
  const replica = new Replica({ pool, log, close })
  const heartbeat = new Heartbeat(
    { connectionString: options.url, application_name: 'postscale heartbeat', keepAlive: true },
    {
      onLost: (error) => {
        log.warn({ err: error }, 'the standby is lost')
        replica.isLost = true
        sockets.cut(new DatabaseLostError('the standby is lost', { cause: error }))
      },
      onFound: () => {
        log.info({}, 'the standby answers again')
        sockets.mend()
        replica.isLost = false
      },
      onMoved: () => undefined,
    },
    { leavesStandby: false },
  )
  return replica
}
