import { measuredJob } from '../telemetry/measured-job.js'
import { type LookDependencies, lookAtSchedule } from './look-at-schedule.js'
import { ofInstallation } from '../database/reach.js'

const SWEEP_MS = 60_000

/**
 * Applies scenarios on their days, and looks every day whether those to come could be. Several processes may do so at
 * the same time: the plan's transaction, which locks the organization and then the scenario, lets one of them through.
 */
export class ScheduleSweep {
  readonly #dependencies: LookDependencies
  readonly #closing = new AbortController()
  #timer: NodeJS.Timeout | undefined
  #running: Promise<void> | undefined

  constructor(dependencies: LookDependencies) {
    this.#dependencies = dependencies
  }

  /**
   * Sweeps now and once a minute.
   *
   * @param elsewhere has a thread do it, where there is anything to come; null does it here.
   */
  start(elsewhere: (() => void) | null): void {
    const begin = () => void (elsewhere === null ? this.sweep() : this.#handOver(elsewhere))
    this.#timer = setInterval(begin, SWEEP_MS).unref()
    begin()
  }

  /** Applies what is due, and looks at what was not looked at today. Never rejects; one goes on at a time. */
  async sweep(now = new Date()): Promise<void> {
    return this.#run(async () => {
      // One after the other, so that few organizations are in memory for this.
      for (const schedule of await this.#coming()) {
        if (this.#closing.signal.aborted) return
        const { organizationId, scenarioId } = schedule
        // What meets a fault, or no database, is tried again by the next sweep.
        await measuredJob('scheduled_scenario', async () =>
          lookAtSchedule(this.#dependencies, schedule, now, this.#closing.signal),
        ).catch(this.#tell({ organizationId, scenarioId }))
      }
    })
  }

  /** Ends; what is under way is given up, unwritten, unless its commit is sent. */
  async close(): Promise<void> {
    clearInterval(this.#timer)
    this.#closing.abort()
    await this.#running
  }

  async #handOver(elsewhere: () => void): Promise<void> {
    return this.#run(async () => {
      if ((await this.#coming()).length > 0) elsewhere()
    })
  }

  async #run(work: () => Promise<void>): Promise<void> {
    this.#running ??= ofInstallation(work)
      .catch(this.#tell({}))
      .finally(() => {
        this.#running = undefined
      })
    return this.#running
  }

  async #coming() {
    return this.#dependencies.services.scenarios.schedules.coming()
  }

  #tell(about: object): (error: unknown) => void {
    return (error) => {
      if (this.#closing.signal.aborted) return
      this.#dependencies.log.warn({ err: error, ...about }, 'what is scheduled was not looked at')
    }
  }
}
