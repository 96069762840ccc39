import { primaryLanguage } from '../../kernel/languages.js'
import type { LivePerson } from '../../state/live-things.js'
import type { OrganizationView } from '../../state/view.js'
import type { SeatLoad } from '../../rules/capacity/seats.js'
import { hoursBetween, RegionClock, zoneOffset } from '../../rules/ways-of-working/region-hours.js'
import type { BookWeights } from './book-weights.js'

/** How far an account and a seat that may have it are from suiting each other. */
export interface PairFit {
  /** Hours from the nearest of the seat's people to the nearest hour of the account's region; null where nothing tells. */
  readonly hours: number | null
  /** The part of what the account asks for in skills that nobody in the seat has, 0–1; null where nothing tells. */
  readonly unskilled: number | null
}

/** The people of one seat, as accounts meet them. */
interface SeatPeople {
  /** Whether somebody is known who sits there. */
  readonly isKnown: boolean
  readonly offsets: readonly number[]
  readonly skills: ReadonlySet<string>
}

/**
 * How well seats suit accounts. An account asks for those of its segment, vertical, region and language that are a skill of
 * somebody in these seats: what nobody calls a skill sets nobody apart.
 */
export class PairFits {
  readonly #view: OrganizationView
  readonly #weights: BookWeights
  readonly #clock: RegionClock
  readonly #seats: readonly SeatPeople[]
  readonly #skills: ReadonlySet<string>

  constructor(
    view: OrganizationView,
    seats: readonly Pick<SeatLoad, 'holders'>[],
    weights: BookWeights,
  ) {
    this.#view = view
    this.#weights = weights
    this.#clock = new RegionClock(view)
    this.#seats = seats.map((seat) => peopleOf(view, this.#clock, seat))
    this.#skills = new Set(this.#seats.flatMap(({ skills }) => [...skills]))
  }

  /** How well an account and each seat suit each other. */
  ofAccount(row: number): (seat: number) => PairFit {
    const span = this.#clock.hoursOf(this.#view.accounts.region(row))
    const wanted = this.#wantedBy(row)
    return (seat) => {
      const { isKnown, offsets, skills } = this.#seats[seat]!
      const lacking = wanted.filter((each) => !skills.has(each)).length
      return {
        hours:
          span === null || offsets.length === 0
            ? null
            : Math.min(...offsets.map((offset) => hoursBetween(offset, span))),
        unskilled: !isKnown || wanted.length === 0 ? null : lacking / wanted.length,
      }
    }
  }

  /** By how much busier each seat counts for an account, as a fraction of its capacity; what nothing tells counts as fit. */
  burdensOf(row: number): (seat: number) => number {
    const { timeZone, expertise } = this.#weights
    if (timeZone === 0 && expertise === 0) return () => 0
    const fitOf = this.ofAccount(row)
    return (seat) => {
      const { hours, unskilled } = fitOf(seat)
      return timeZone * (hours ?? 0) + expertise * (unskilled ?? 0)
    }
  }

  #wantedBy(row: number): readonly string[] {
    const { accounts } = this.#view
    const language = accounts.language(row)
    return [
      accounts.segment(row),
      accounts.vertical(row),
      accounts.region(row),
      language === null ? null : primaryLanguage(language),
    ]
      .flatMap((each) => (each === null ? [] : skillWord(each)))
      .filter((each) => this.#skills.has(each))
  }
}

function peopleOf(
  view: OrganizationView,
  clock: RegionClock,
  { holders }: Pick<SeatLoad, 'holders'>,
): SeatPeople {
  const people = holders.flatMap(({ personId }) => view.people.get(personId) ?? [])
  return {
    isKnown: people.length > 0,
    offsets: people.flatMap((person) => offsetOf(view, clock, person) ?? []),
    skills: new Set(people.flatMap(({ skills }) => skills.map(skillWord))),
  }
}

/** Hours ahead of UTC of a person's time zone, else of the middle of the person's region; null when nothing tells. */
function offsetOf(
  view: OrganizationView,
  clock: RegionClock,
  { timeZone, region }: LivePerson,
): number | null {
  const own = timeZone === null ? null : zoneOffset(timeZone, view.day)
  const home = clock.hoursOf(region)
  return own ?? (home === null ? null : (home.from + home.to) / 2)
}

/** A word as skills are compared: `Mid-market` and MID_MARKET are one. */
function skillWord(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
    .trim()
}
