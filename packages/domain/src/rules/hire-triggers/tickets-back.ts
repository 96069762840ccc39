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
import { type Counted, GroupTally } from './group-tally.js'
import { SubjectsByDay } from './subjects-by-day.js'
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
 * Ticket figures of days one after another into the past. A day costs what was opened or solved on it
 * and on the days at which its windows begin, and what changed in the organization.
 */
export class TicketsBack implements FiguresBack<TicketFigures> {
  readonly #volumes: TicketVolumes
  readonly #sums: readonly Float64Array[]
  /** Where each subject's volumes begin; one more than there are subjects. */
  readonly #starts: Int32Array
  readonly #byDay: SubjectsByDay
  readonly #tally = new GroupTally<TicketFigures>(toFigures)
  /** Subjects by the rows of their accounts in the state. */
  #subjectOf: ReadonlyMap<number, number> = new Map()
  #windows: TicketWindows | null = null

  constructor(volumes: TicketVolumes) {
    this.#volumes = volumes
    this.#sums = COLUMNS.map((name) => runningSum(volumes[name]))
    this.#starts = new Int32Array(volumes.subjects.length + 1)
    for (const [at, subject] of volumes.subject.entries()) this.#starts[subject + 1] = at + 1
    this.#byDay = new SubjectsByDay(volumes.day, volumes.subject)
  }

  on(step: DayStep): ByGroup<TicketFigures> | null {
    const { view } = step
    const windows = ticketWindows(view)
    for (const subject of this.#affected(step, windows)) {
      this.#tally.set(subject, this.#counted(view, subject, windows))
    }
    this.#windows = windows
    return this.#tally.figures()
  }

  /** Subjects whose figures may differ from those of the day after. */
  #affected(step: DayStep, { current, previous }: TicketWindows): Iterable<number> {
    const later = this.#windows
    if (step.later === null) {
      const { accounts } = step.view.state
      this.#subjectOf = new Map(
        this.#volumes.subjects.map(({ subjectId }, index) => [
          accounts.byId.find(subjectId),
          index,
        ]),
      )
    }
    if (step.later === null || later === null || length(later.current) !== length(current)) {
      return this.#volumes.subjects.keys()
    }
    const subjects = new Set<number>()
    // What left the current window, what went over from the previous one, and what came into that.
    for (const day of [current.to, current.from, previous.from]) {
      for (const subject of this.#byDay.on(day)) subjects.add(subject)
    }
    for (const row of touchedAccounts(step)) {
      const subject = this.#subjectOf.get(row)
      if (subject !== undefined) subjects.add(subject)
    }
    return subjects
  }

  #counted(
    view: OrganizationView,
    subject: number,
    { current, previous }: TicketWindows,
  ): Counted | null {
    const at = [previous.from, current.from, current.to].map((day) => this.#placeOf(subject, day))
    const [from = 0, between = 0, to = 0] = at
    if (from === to) return null
    const sumOf = (first: number, end: number) => this.#sums.map((sum) => sum[end]! - sum[first]!)
    const { teamId, segment } = ticketPlaces(view, this.#volumes.subjects[subject]!)
    const amounts = [...sumOf(between, to), ...sumOf(from, between)]
    return { teamIds: teamId === null ? [] : [teamId], segment, amounts }
  }

  /** The place of a subject's first volume of a day or later. */
  #placeOf(subject: number, day: Day): number {
    let low = this.#starts[subject]!
    let high = this.#starts[subject + 1]!
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#volumes.day[middle]! < day) low = middle + 1
      else high = middle
    }
    return low
  }
}

function runningSum(column: Float64Array): Float64Array {
  const sums = new Float64Array(column.length + 1)
  for (const [at, value] of column.entries()) sums[at + 1] = sums[at]! + value
  return sums
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
