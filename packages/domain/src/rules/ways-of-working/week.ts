const SLOTS_AN_HOUR = 4
const HOURS_A_DAY = 24
const WORKING_DAYS = 5
/** Quarters of an hour in a week: time zones differ by as little. */
const SLOTS = 7 * HOURS_A_DAY * SLOTS_AN_HOUR
/** Hours of a week. */
export const HOURS_A_WEEK = SLOTS / SLOTS_AN_HOUR

/** When people work by their own clock, Monday to Friday; a day that ends before it begins runs past midnight. */
export interface WorkingDay {
  readonly from: number
  readonly until: number
}

/** Hours of the week in which something is so, in UTC. Mutable to the one who fills it. */
export class Week {
  readonly #slots = new Uint8Array(SLOTS)

  /**
   * Adds the working hours of whoever lives between two hours ahead of UTC (the same for one person): from
   * when the first of them begins until the last one ends.
   */
  addWorkingHours({ from, until }: WorkingDay, behind: number, ahead = behind): void {
    const end = until > from ? until : until + HOURS_A_DAY
    for (let day = 0; day < WORKING_DAYS; day += 1) {
      const begins = Math.round((day * HOURS_A_DAY + from - ahead) * SLOTS_AN_HOUR)
      const ends = Math.round((day * HOURS_A_DAY + end - behind) * SLOTS_AN_HOUR)
      for (let slot = begins; slot < Math.min(ends, begins + SLOTS); slot += 1) {
        this.#slots[((slot % SLOTS) + SLOTS) % SLOTS] = 1
      }
    }
  }

  /** How many hours it is so, 0–168. */
  get hours(): number {
    return this.#slots.reduce((sum, slot) => sum + slot, 0) / SLOTS_AN_HOUR
  }

  /** How many of its hours are hours of another one too. */
  hoursWithin(other: Week): number {
    return (
      this.#slots.reduce((sum, slot, at) => sum + (slot & other.#slots[at]!), 0) / SLOTS_AN_HOUR
    )
  }
}
