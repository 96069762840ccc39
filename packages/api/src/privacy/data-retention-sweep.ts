import type { Subject } from '@postscale/domain'
import type { Database } from '../database/database.js'
import type { DatabaseLog } from '../database/database-start-error.js'
import { ofInstallation, ofOrganizations } from '../database/reach.js'
import type { AccessLogRepository } from '../session/access-log/access-log.repository.js'
import type { Actor } from '../store/audit-writer.js'
import { measuredJob } from '../telemetry/measured-job.js'
import type { EraseOutcome } from './erase-several.js'
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
    const { database, services, accessLog, onUsersErased } = this.#dependencies
    const { accessLogMonths } = setting
    if (accessLogMonths !== null) {
      await accessLog.forgetBefore(organizationId, monthsAgo(accessLogMonths))
    }
    const { signal } = this.#closing
    const kept: Subject[] = []
    // Between two plans, whoever waits to write has their turn.
    while (!signal.aborted) {
      const subjects = await outdatedSubjects(database.pool, organizationId, setting, kept)
      if (subjects.length === 0) return
      const { erased, refused } = await services.privacy.eraseSeveral({
        organizationId,
        subjects,
        actor: RETENTION,
        deadline: { signal, at: Number.POSITIVE_INFINITY },
      })
      kept.push(...refused.map(({ subject }) => subject))
      this.#report(organizationId, { erased, refused })
      const isUser = erased.some((plan) =>
        plan.subjects.some((each) => each.subject.kind === 'user'),
      )
      if (isUser) await onUsersErased()
    }
  }

  #report(organizationId: string, { erased, refused }: EraseOutcome): void {
    const { log } = this.#dependencies
    for (const { revision, subjects } of erased) {
      const about = { organizationId, revision, count: subjects.length }
      log.info(about, 'those were erased whose time was over')
    }
    for (const { subject, refusal } of refused) {
      const about = { organizationId, kind: subject.kind, id: subject.id, why: refusal.why }
      log.warn(about, 'somebody was not erased')
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
