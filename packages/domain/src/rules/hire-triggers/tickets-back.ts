import type { Day } from '../../kernel/days.js'
import type { Period } from '../../kernel/periods.js'
import { changeDays } from '../../state/change-days.js'
import type { DayStep } from '../../state/days-back.js'
import type { OrganizationState } from '../../state/organization-state.js'
import { touchedAccounts } from '../../state/touched-accounts.js'
import { passingView } from '../../state/view-at.js'
import type { OrganizationView } from '../../state/view.js'
import { ticketPlaces, type TicketSubject } from '../capacity/families/ticket-places.js'
import {
  type TicketFigures,
  ticketWindows,
  type TicketWindows,
} from '../capacity/families/tickets.js'
import { FactsByDay, firstFrom } from './facts-by-day.js'
import { type CountedIn, GroupTally } from './group-tally.js'
import type { ByGroup, FiguresBack } from './hire-trigger-input.js'

const COLUMNS = ['opened', 'solved', 'breached', 'resolutionMinutes'] as const

/** Tickets of many days as columns of one length, by subject and within a subject by day. */
export interface TicketVolumes extends Readonly<Record<(typeof COLUMNS)[number], Float64Array>> {
  readonly subjects: readonly TicketSubject[]
  /** Of each volume the index of its subject; ascending. */
  readonly subject: Int32Array
  readonly day: Int32Array
}

/** The days of which volumes are needed to tell the figures of every day from `from` to `to`. */
export function ticketDays(state: OrganizationState, from: Day, to: Day): Period {
  const days = [from, ...changeDays(state, [], from, to)]
  const starts = days.map((day) => ticketWindows(passingView(state, day)).previous.from)
  return { from: Math.min(...starts), to: to + 1 }
}

/**
 * Ticket figures of days one after another into the past. A day costs what was recorded of it and of the
 * days at which its windows begin, and what changed in the organization.
 */
export class TicketsBack implements FiguresBack<TicketFigures> {
  readonly #volumes: TicketVolumes
  /** Where each subject's volumes begin; one more than there are subjects. */
  readonly #starts: Int32Array
  readonly #byDay: FactsByDay
  /** Where each subject counts. */
  readonly #places: CountedIn[] = []
  #tally = new GroupTally<TicketFigures>(toFigures)
  /** Subjects by the rows of their accounts in the state. */
  #subjectOf: ReadonlyMap<number, number> = new Map()
  #windows: TicketWindows | null = null

  constructor(volumes: TicketVolumes) {
    this.#volumes = volumes
    this.#starts = new Int32Array(volumes.subjects.length + 1)
    for (let at = 0; at < volumes.subject.length; at += 1) {
      this.#starts[volumes.subject[at]! + 1] = at + 1
    }
    this.#byDay = new FactsByDay(volumes.day)
  }

  on(step: DayStep): ByGroup<TicketFigures> | null {
    const windows = ticketWindows(step.view)
    const later = step.later === null ? null : this.#windows
    if (later === null || length(later.current) !== length(windows.current)) {
      this.#begin(step.view, windows)
    } else {
      this.#shift(windows)
      for (const row of touchedAccounts(step)) {
        const subject = this.#subjectOf.get(row)
        if (subject === undefined) continue
        this.#count(subject, windows, -1)
        this.#place(step.view, subject)
        this.#count(subject, windows, 1)
      }
    }
    this.#windows = windows
    return this.#tally.figures()
  }

  /** Counts all anew. */
  #begin(view: OrganizationView, windows: TicketWindows): void {
    const { subjects } = this.#volumes
    const { byId } = view.state.accounts
    this.#subjectOf = new Map(subjects.map(({ subjectId }, index) => [byId.find(subjectId), index]))
    this.#tally = new GroupTally(toFigures)
    for (const subject of subjects.keys()) {
      this.#place(view, subject)
      this.#count(subject, windows, 1)
    }
  }

  #place(view: OrganizationView, subject: number): void {
    const { teamId, segment } = ticketPlaces(view, this.#volumes.subjects[subject]!)
    this.#places[subject] = { teamIds: teamId === null ? [] : [teamId], segment }
  }

  /** Moves the windows back by a day. */
  #shift({ current, previous }: TicketWindows): void {
    for (const at of this.#byDay.on(current.to)) this.#add(at, -1, -1, 0)
    for (const at of this.#byDay.on(current.from)) this.#add(at, 0, 1, -1)
    for (const at of this.#byDay.on(previous.from)) this.#add(at, 1, 0, 1)
  }

  /** Adds a subject's volumes within the windows, or takes them away. */
  #count(subject: number, { current, previous }: TicketWindows, sign: 1 | -1): void {
    const { day } = this.#volumes
    const end = this.#starts[subject + 1]!
    let at = firstFrom(day, this.#starts[subject]!, end, previous.from)
    for (; at < end && day[at]! < current.to; at += 1) {
      const isCurrent = day[at]! >= current.from
      this.#add(at, sign, isCurrent ? sign : 0, isCurrent ? 0 : sign)
    }
  }

  /** Adds one volume so many times to the number, the current and the previous window of its groups. */
  #add(at: number, count: number, current: number, previous: number): void {
    const { subject, opened, solved, breached, resolutionMinutes } = this.#volumes
    const figures = [opened[at]!, solved[at]!, breached[at]!, resolutionMinutes[at]!]
    const amounts = [
      ...figures.map((each) => each * current),
      ...figures.map((each) => each * previous),
    ]
    this.#tally.add(this.#places[subject[at]!]!, count, amounts)
  }
}

function length({ from, to }: Period): number {
  return to - from
}

function toFigures(amounts: readonly number[]): TicketFigures {
  const windowFrom = (at: number) => {
    const [opened = 0, solved = 0, breached = 0, resolutionMinutes = 0] = amounts.slice(at)
    return { opened, solved, breached, resolutionMinutes }
  }
  return { current: windowFrom(0), previous: windowFrom(COLUMNS.length) }
}
