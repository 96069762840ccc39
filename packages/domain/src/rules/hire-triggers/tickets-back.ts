import type { Day } from '../../kernel/days.js'
import type { Period } from '../../kernel/periods.js'
import { changeDays } from '../../state/change-days.js'
import type { DayStep } from '../../state/days-back.js'
import type { OrganizationState } from '../../state/organization-state.js'
import { touchedAccounts } from '../../state/touched-accounts.js'
import { passingView } from '../../state/view-at.js'
import type { OrganizationView } from '../../state/view.js'
import type { ByTeam } from '../capacity/by-team.js'
import { ticketPlaces, type TicketSubject } from '../capacity/families/ticket-places.js'
import {
  type TicketCounts,
  type TicketFigures,
  ticketFigures,
  ticketWindows,
} from '../capacity/families/tickets.js'
import { type DailySums, DailyTally } from './daily-tally.js'
import type { CountedIn } from './group-tally.js'
import type { FiguresBack } from './hire-trigger-input.js'
import { keptOfTeams } from './kept-figures.js'

const COLUMNS = ['opened', 'solved', 'breached', 'resolutionMinutes'] as const
/** The place, beside the columns, of how many volumes there are. */
const VOLUMES = COLUMNS.length

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
 * Ticket figures of days one after another into the past. A day costs two windows of each team, and what
 * changed in the organization.
 */
export class TicketsBack implements FiguresBack<ByTeam<TicketFigures>> {
  readonly #volumes: TicketVolumes
  /** Where each subject's volumes begin; one more than there are subjects. */
  readonly #starts: Int32Array
  /** Where each subject counts. */
  readonly #places: CountedIn[] = []
  #tally: DailyTally
  /** Subjects by the rows of their accounts in the state. */
  #subjectOf: ReadonlyMap<number, number> = new Map()
  /** Those of the day after. */
  #figures: ByTeam<TicketFigures> | null = null

  constructor(volumes: TicketVolumes) {
    this.#volumes = volumes
    this.#starts = new Int32Array(volumes.subjects.length + 1)
    for (let at = 0; at < volumes.subject.length; at += 1) {
      this.#starts[volumes.subject[at]! + 1] = at + 1
    }
    this.#tally = this.#newTally()
  }

  on(step: DayStep): ByTeam<TicketFigures> | null {
    if (step.later === null) this.#begin(step.view)
    else {
      for (const row of touchedAccounts(step)) {
        const subject = this.#subjectOf.get(row)
        if (subject === undefined) continue
        this.#count(subject, -1)
        this.#place(step.view, subject)
        this.#count(subject, 1)
      }
    }
    this.#figures = this.#figuresOn(step.view)
    return this.#figures
  }

  /** Counts all anew. */
  #begin(view: OrganizationView): void {
    const { subjects } = this.#volumes
    const { byId } = view.state.accounts
    this.#subjectOf = new Map(subjects.map(({ subjectId }, index) => [byId.find(subjectId), index]))
    this.#tally = this.#newTally()
    for (const subject of subjects.keys()) {
      this.#place(view, subject)
      this.#count(subject, 1)
    }
  }

  #newTally(): DailyTally {
    return new DailyTally(this.#volumes.day, COLUMNS.length + 1)
  }

  /** Tickets are worked by teams, whatever the segment of the customers who write them. */
  #place(view: OrganizationView, subject: number): void {
    const { teamId } = ticketPlaces(view, this.#volumes.subjects[subject]!)
    this.#places[subject] = { teamIds: teamId === null ? [] : [teamId], segment: null }
  }

  /** Adds a subject's volumes, or takes them away. */
  #count(subject: number, sign: 1 | -1): void {
    for (let at = this.#starts[subject]!; at < this.#starts[subject + 1]!; at += 1) {
      const amounts = [...COLUMNS.map((column) => this.#volumes[column][at]!), 1]
      this.#tally.add(this.#places[subject]!, this.#volumes.day[at]!, sign, amounts)
    }
  }

  #figuresOn(view: OrganizationView): ByTeam<TicketFigures> | null {
    const windows = ticketWindows(view)
    const of = (sums: DailySums) => ticketFigures(windows, (day) => countsOn(sums, day))
    const organization = of(this.#tally.whole)
    if (organization === null) return null
    const teams = [...this.#tally.teams].flatMap(([id, sums]) => {
      const figures = of(sums)
      return figures === null ? [] : [[id, figures] as const]
    })
    return keptOfTeams({ organization, teams: new Map(teams) }, this.#figures)
  }
}

function countsOn(sums: DailySums, day: Day): TicketCounts | null {
  if (sums.on(day, VOLUMES) === 0) return null
  const [opened = 0, solved = 0, breached = 0, resolutionMinutes = 0] = COLUMNS.map((_, column) =>
    sums.on(day, column),
  )
  return { opened, solved, breached, resolutionMinutes }
}
