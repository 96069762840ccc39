import {
  addTickets,
  type Day,
  type OrganizationView,
  type TicketCounts,
  type TicketFigures,
  ticketFigures,
  ticketPlaces,
  type TicketPlaces,
  type TicketVolumes,
  ticketWindows,
} from '@postscale/domain'

/** Recorded tickets by who has to do with them on a view's day. */
export class AssignedTickets {
  readonly #view: OrganizationView
  readonly #volumes: TicketVolumes
  /** Where each subject counts. */
  readonly #places: readonly TicketPlaces[]

  /** @param volumes of the two windows of the view. */
  constructor(view: OrganizationView, volumes: TicketVolumes) {
    this.#view = view
    this.#volumes = volumes
    this.#places = volumes.subjects.map((subject) => ticketPlaces(view, subject))
  }

  /** Of all that counts in the chosen places; null when none are recorded. */
  figures(isChosen: (places: TicketPlaces) => boolean): TicketFigures | null {
    const [sum = null] = this.figuresBy((places) => (isChosen(places) ? 0 : null)).values()
    return sum
  }

  /** By whatever a place is told by; null leaves it out. */
  figuresBy<K>(keyOf: (places: TicketPlaces) => K | null): ReadonlyMap<K, TicketFigures> {
    const days = new Map<K, Map<Day, TicketCounts>>()
    const keys = this.#places.map(keyOf)
    const { subject, day } = this.#volumes
    for (let at = 0; at < subject.length; at += 1) {
      const key = keys[subject[at]!] ?? null
      if (key === null) continue
      let ofKey = days.get(key)
      if (ofKey === undefined) {
        ofKey = new Map()
        days.set(key, ofKey)
      }
      const [on, counts] = [day[at]!, this.#countsAt(at)]
      const before = ofKey.get(on)
      ofKey.set(on, before === undefined ? counts : addTickets(before, counts))
    }
    const windows = ticketWindows(this.#view)
    const sums = new Map<K, TicketFigures>()
    for (const [key, ofKey] of days) {
      const figures = ticketFigures(windows, (on) => ofKey.get(on) ?? null)
      if (figures !== null) sums.set(key, figures)
    }
    return sums
  }

  #countsAt(at: number): TicketCounts {
    const { opened, solved, breached, resolutionMinutes } = this.#volumes
    return {
      opened: opened[at]!,
      solved: solved[at]!,
      breached: breached[at]!,
      resolutionMinutes: resolutionMinutes[at]!,
    }
  }
}
