import { DAYS_A_MONTH } from '../../kernel/days.js'
import type { RowLoad } from '../../rules/capacity/capacity-group.js'
import { peopleForLine } from '../../rules/capacity/people-needed.js'
import { ramp } from '../../rules/capacity/ramp.js'
import { seatsFor } from '../../rules/capacity/seats-needed.js'
import type { Chance } from './chance.js'
import { growthEvents } from './growth-events.js'
import type { HiringMode, LineModel } from './growth-model.js'

/** A row as the rule on people needed reads it, written month by month. */
type WrittenRow = { -readonly [K in keyof RowLoad]: RowLoad[K] } & { load: number }

/** What a line of a run is made from. */
interface LineParts {
  readonly model: LineModel
  /** Its place among the lines. */
  readonly place: number
  readonly mode: HiringMode
  /** By line: the part that leaves in a month. */
  readonly attrition: Float64Array
  readonly chance: Chance
}

/**
 * One role family of a run: its load, the people on record without those who leave, and the hires.
 *
 * Whoever is needed in a month lands in it as a whole seat, and no sooner than somebody hired on the first day could
 * (lead time + ramp). A hire starts a ramp before that, grows from nothing to a whole seat, and costs from the start.
 */
export class LineRun {
  readonly model: LineModel
  /** The rows as the rule on people needed reads them. */
  readonly rows: readonly WrittenRow[]
  /** `Σ weight ÷ upper`, in seats. */
  load = 0
  /** Hires who have not left; and how many were ever needed. */
  present = 0
  ordered = 0
  /** By month: Σ FTE × ramp of everybody, in seats; and the hires employed, as heads. */
  readonly capacity: Float64Array
  readonly employed: Float64Array
  /** By month: what it carried, in seats; and people on record who have left unforeseen, in FTE. */
  readonly loads: Float64Array
  readonly leftFte: Float64Array
  /** The month in which each hire was needed, in order. */
  readonly neededIn: number[] = []
  readonly #place: number
  readonly #mode: HiringMode
  readonly #attrition: Float64Array
  readonly #chance: Chance
  readonly #idle = { capacity: 0, fullCapacity: 0 }
  #full = 0
  #left = 0
  /** The first month in which somebody hired now could be a whole seat. */
  readonly #firstLanding: number
  /** Until then: since when each is missing without a break. */
  readonly #missingSince: number[] = []

  constructor({ model, place, mode, attrition, chance }: LineParts) {
    this.model = model
    this.#place = place
    this.#mode = mode
    this.#attrition = attrition
    this.#chance = chance
    this.#firstLanding = Math.ceil(model.leadTime + model.ramp - 1e-9)
    this.rows = model.rows.map(({ row }) => ({
      row,
      weight: 0,
      accounts: 0,
      load: 0,
      triggerLoad: null,
      capacity: 0,
      fullCapacity: 0,
    }))
    this.capacity = new Float64Array(model.capacity.length)
    this.employed = new Float64Array(model.capacity.length)
    this.loads = new Float64Array(model.capacity.length)
    this.leftFte = new Float64Array(model.capacity.length)
  }

  /** Begins a run: who is on record, and no hires. */
  begin(): void {
    this.present = 0
    this.ordered = 0
    this.capacity.set(this.model.capacity)
    this.employed.fill(0)
    this.neededIn.length = 0
    this.#missingSince.length = 0
    this.#left = 0
  }

  /** FTE of all who are at work in a month, ramped or not: whom CS Operations serves. */
  atWork(month: number): number {
    return this.#full + this.employed[month]!
  }

  /** Who leaves in a month. The first month is the day itself: nobody has left yet. */
  leave(month: number): void {
    const { people, fullCapacity } = this.model
    const heads = people[month]!
    const full = fullCapacity[month]!
    if (month > 0) {
      const there = Math.max(0, heads - this.#left)
      this.#left += this.#chance.among(
        month,
        growthEvents.personLeaves(this.#place),
        there,
        this.#attrition[this.#place]!,
      )
      this.#hiresLeave(month)
    }
    const stays = heads > 0 ? Math.max(0, 1 - this.#left / heads) : 1
    this.#full = full * stays
    this.leftFte[month] = full - this.#full
    this.capacity[month]! -= this.model.capacity[month]! * (1 - stays)
    this.#shareOut(full, stays)
  }

  /** Hires leave as others do; each takes a whole seat along. */
  #hiresLeave(month: number): void {
    const leavers = this.#chance.among(
      month,
      growthEvents.hireLeaves(this.#place),
      this.present,
      this.#attrition[this.#place]!,
    )
    if (leavers === 0) return
    this.present -= leavers
    for (let later = month; later < this.capacity.length; later += 1) {
      this.capacity[later] = Math.max(0, this.capacity[later]! - leavers)
      this.employed[later]! -= leavers
    }
  }

  /** Each row keeps its part of those who were there on the first day; who is on record to come is free for all. */
  #shareOut(full: number, stays: number): void {
    const first = this.model.fullCapacity[0]!
    const part = first > 0 ? Math.min(1, full / first) * stays : 0
    for (let index = 0; index < this.rows.length; index += 1) {
      this.rows[index]!.fullCapacity = this.model.rows[index]!.fullCapacity * part
    }
    this.#idle.fullCapacity = this.model.idle * part + Math.max(0, full - first) * stays
  }

  /** Sets what a row weighs in a month. */
  weigh(index: number, weight: number): void {
    const { perPerson, trigger } = this.model.rows[index]!
    const row = this.rows[index]!
    row.weight = Math.max(0, weight)
    row.load = seatsFor(row.weight, perPerson)
    row.triggerLoad = trigger === null ? null : seatsFor(row.weight, trigger)
  }

  /** Sets a month's load from what its rows weigh. */
  carry(month: number): void {
    this.load = 0
    for (const { load } of this.rows) this.load += load
    this.loads[month] = this.load
  }

  /** People needed beside those on record who are still there, hires not counted: the board's own number. */
  peopleNeeded(target: number): number {
    if (this.load === 0) return 0
    if (this.model.measuredFrom > 0 && this.#weight() < this.model.measuredFrom) return 0
    return peopleForLine({ rows: this.rows, fullCapacity: this.#full, idle: this.#idle }, target)
  }

  #weight(): number {
    return this.rows.reduce((sum, { weight }) => sum + weight, 0)
  }

  /**
   * Notes who is needed in a month beside those on record, and hires them where that is the mode. Before the first
   * month in which somebody hired now could land nobody is hired, and what is missing only until then asks for nobody,
   * as no hire trigger would; who is still missing then has been needed since that stretch of months began.
   */
  require(month: number, needed: number): void {
    const isHiring = this.#mode === 'HIRE_AS_NEEDED'
    const there = isHiring ? this.present : this.ordered
    if (month < this.#firstLanding) {
      this.#note(month, needed)
      return
    }
    // In an expected run people leave by fractions, and are replaced by as many.
    const missing = Math.max(0, needed - there)
    for (let one = 0; one < missing; one += 1) {
      this.neededIn.push(this.#missingSince[this.neededIn.length] ?? month)
    }
    this.ordered += missing
    if (isHiring && missing > 0) this.#hire(month, missing)
  }

  #note(month: number, needed: number): void {
    this.#missingSince.length = Math.min(this.#missingSince.length, needed)
    while (this.#missingSince.length < needed) this.#missingSince.push(month)
  }

  #hire(month: number, people: number): void {
    const { ramp: ramps } = this.model
    const start = month - ramps
    for (let on = Math.max(0, Math.ceil(start)); on < this.capacity.length; on += 1) {
      // A whole seat on the landing day itself, whatever the last bit of a quotient says.
      const part = on >= month ? 1 : ramp((on - start) * DAYS_A_MONTH, ramps)
      this.capacity[on]! += people * part
      this.employed[on]! += people
    }
    this.present += people
  }
}
