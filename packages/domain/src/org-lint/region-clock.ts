import type { OrganizationView } from '../state/view.js'
import { type RegionHours, regionHours } from './region-hours.js'
import { zoneOffset } from './zone-offset.js'

/** What time it is in regions: by their usual names, else by the time zones of people who live there. */
export class RegionClock {
  readonly #view: OrganizationView
  readonly #known = new Map<string, RegionHours | null>()

  constructor(view: OrganizationView) {
    this.#view = view
  }

  /** The hours ahead of UTC that a region spans; null when nothing tells. */
  hoursOf(region: string | null): RegionHours | null {
    if (region === null) return null
    let hours = this.#known.get(region)
    if (hours === undefined) {
      hours = regionHours(region, this.#view.day) ?? this.#hoursOfPeople(region)
      this.#known.set(region, hours)
    }
    return hours
  }

  #hoursOfPeople(region: string): RegionHours | null {
    const { people, day } = this.#view
    const offsets = [...people.values()].flatMap(({ region: home, timeZone }) =>
      home === region && timeZone !== null ? (zoneOffset(timeZone, day) ?? []) : [],
    )
    if (offsets.length === 0) return null
    return { from: Math.min(...offsets), to: Math.max(...offsets) }
  }
}
