import { reaches } from '../../kernel/near.js'
import { peopleToHire } from '../../rules/capacity/seats-needed.js'
import type { ImplementationModel } from './growth-model.js'

/**
 * Implementations of a run. New customers wait in a queue; a specialist begins another project while the active
 * ones are below the target utilisation of what specialists can have at a time. In a month as many are finished as
 * have taken their time (`active ÷ duration`), and no more than specialists finish (`specialists × throughput`).
 */
export class ImplementationRun {
  active = 0
  queued = 0
  readonly #model: ImplementationModel
  readonly #target: number

  constructor(model: ImplementationModel, target: number) {
    this.#model = model
    this.#target = target
  }

  /** Begins a run: the first day's projects. */
  begin(): void {
    this.active = this.#model.active
    this.queued = this.#model.queued
  }

  /**
   * @param perSpecialist how many projects one specialist can have at a time.
   * @param specialists in whole seats, ramped.
   */
  step(arrived: number, specialists: number, perSpecialist: number): void {
    const { duration, throughput } = this.#model
    const due = duration > 0 ? Math.min(this.active, this.active / duration) : this.active
    this.active -= Math.min(due, specialists * throughput)
    this.queued += arrived
    const free = Math.max(0, specialists * perSpecialist * this.#target - this.active)
    const begun = Math.min(this.queued, free)
    this.active += begun
    this.queued -= begun
  }

  /** `queued ÷ (specialists × throughput)`, in months; infinite where something waits and nobody works. */
  backlog(specialists: number): number {
    if (this.queued <= 0) return 0
    return this.queued / (specialists * this.#model.throughput)
  }

  /** People to hire because of the backlog, as the hire trigger `implementation-backlog` reckons; 0 below it. */
  peopleNeeded(specialists: number): number {
    const { limit, throughput } = this.#model
    if (this.queued <= 0 || !reaches(this.backlog(specialists), limit)) return 0
    const inTime = throughput * limit
    return peopleToHire(inTime > 0 ? this.queued / inTime : 0, specialists, this.#target)
  }
}
