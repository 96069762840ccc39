import type { Database } from '../database/database.js'
import type { DatabaseLog } from '../database/database-start-error.js'
import { ofInstallation, ofOrganizations } from '../database/reach.js'
import type { AccessLogRepository } from '../session/access-log/access-log.repository.js'
import type { Actor } from '../store/audit-writer.js'
import { measuredJob } from '../telemetry/measured-job.js'
import { outdatedSubjects } from './outdated.js'
import type { Services } from '../services.js'
import type { DataRetention } from './data-retention.repository.js'

const SWEEP_MS = 3_600_000

/** As whom people are erased whose time is over. */
const RETENTION: Actor = { kind: 'SYSTEM', id: null, name: 'Postscale retention' }

interface SweepDependencies {
  readonly database: Pick<Database, 'pool'>
  readonly accessLog: Pick<AccessLogRepository, 'forgetBefore'>
  readonly services: Pick<Services, 'privacy' | 'dataRetention'>
  readonly log: DatabaseLog
  /** Has every process look anew at who may enter. */
  readonly onUsersErased: () => Promise<void>
}

/**
 * Erases those who left longer ago than their organization keeps their data, and forgets its old access log. Several
 * processes may do so at the same time: whoever was erased meanwhile is erased again, which comes to nothing.
 */
export class DataRetentionSweep {
  readonly #dependencies: SweepDependencies
  readonly #closing = new AbortController()
  #timer: NodeJS.Timeout | undefined
  #running: Promise<void> | undefined

  constructor(dependencies: SweepDependencies) {
    this.#dependencies = dependencies
  }

  /** Sweeps now, and once an hour. */
  start(): void {
    this.#timer = setInterval(() => void this.sweep(), SWEEP_MS).unref()
    void this.sweep()
  }

  /** Never rejects; one goes on at a time. */
  async sweep(): Promise<void> {
    const sweeping = async () => measuredJob('data_retention', async () => this.#sweepAll())
    this.#running ??= ofInstallation(sweeping)
      .catch((error: unknown) => this.#tell(error, {}))
      .finally(() => {
        this.#running = undefined
      })
    return this.#running
  }

  /** Ends; whoever is being erased is not, unless the commit is sent. */
  async close(): Promise<void> {
    clearInterval(this.#timer)
    this.#closing.abort()
    await this.#running
  }

  async #sweepAll(): Promise<void> {
    const { dataRetention } = this.#dependencies.services
    for (const { organizationId, ...setting } of await dataRetention.all()) {
      if (this.#closing.signal.aborted) return
      const sweeping = async () => this.#sweepOne(organizationId, setting)
      await ofOrganizations([organizationId], sweeping).catch((error: unknown) =>
        this.#tell(error, { organizationId }),
      )
    }
  }

  async #sweepOne(organizationId: string, setting: DataRetention): Promise<void> {
    const { database, services, accessLog, log, onUsersErased } = this.#dependencies
    const { accessLogMonths } = setting
    if (accessLogMonths !== null) {
      await accessLog.forgetBefore(organizationId, monthsAgo(accessLogMonths))
    }
    const { signal } = this.#closing
    for (const subject of await outdatedSubjects(database.pool, organizationId, setting)) {
      if (signal.aborted) return
      const erased = await services.privacy.erase({
        organizationId,
        subject,
        actor: RETENTION,
        deadline: { signal, at: Number.POSITIVE_INFINITY },
      })
      const about = { organizationId, kind: subject.kind, id: subject.id }
      if (erased.ok) log.info(about, 'somebody was erased whose time was over')
      else log.warn({ ...about, why: erased.error.why }, 'somebody was not erased')
      if (erased.ok && subject.kind === 'user') await onUsersErased()
    }
  }

  #tell(error: unknown, about: object): void {
    if (this.#closing.signal.aborted) return
    this.#dependencies.log.warn({ err: error, ...about }, 'what is old was not looked at')
  }
}

function monthsAgo(months: number): Date {
  const moment = new Date()
  moment.setUTCMonth(moment.getUTCMonth() - months)
  return moment
}
