import { daysAfter, daysBetween, mondayOf } from '@/dates/calendar-days'
import type { CalendarLeave } from './leave-query'

/** The weeks of a quarter, and who is away in them. */
export interface LeaveCalendar {
  /** The Mondays, in order. */
  readonly weeks: readonly string[]
  readonly rows: readonly CalendarRow[]
}

/** A person of the calendar, with the leaves that touch it. */
export interface CalendarRow {
  readonly id: string
  readonly name: string
  readonly team: string
  readonly leaves: readonly CalendarBar[]
}

/** A leave as a bar: from a week to another, both counted from 0. */
interface CalendarBar {
  readonly leave: CalendarLeave
  readonly first: number
  readonly last: number
}

const WEEKS = 13

/** The Mondays of a quarter from a day on. */
export function weeksFrom(day: string): readonly string[] {
  const monday = mondayOf(day)
  return Array.from({ length: WEEKS }, (_, week) => daysAfter(monday, 7 * week))
}

/** Who is away in which weeks, by team and name. */
export function leaveCalendar(
  weeks: readonly string[],
  leaves: readonly CalendarLeave[],
): LeaveCalendar {
  const byPerson = Map.groupBy(leaves, ({ person }) => person?.id ?? '')
  const rows = [...byPerson].flatMap(([id, own]): readonly CalendarRow[] => {
    const person = own[0]?.person
    if (person == null) return []
    const teams = person.occupancies.flatMap(({ position }) => position?.team?.name ?? [])
    const bars = own.map((leave) => ({
      leave,
      first: Math.max(0, weekOf(weeks, leave.from)),
      last:
        leave.to === null
          ? weeks.length - 1
          : Math.min(weeks.length - 1, weekOf(weeks, daysAfter(leave.to, -1))),
    }))
    return [{ id, name: person.name, team: [...new Set(teams)].join(', '), leaves: bars }]
  })
  const ordered = rows.toSorted(
    (one, other) => one.team.localeCompare(other.team) || one.name.localeCompare(other.name),
  )
  return { weeks, rows: ordered }
}

function weekOf(weeks: readonly string[], day: string): number {
  const first = weeks[0] ?? day
  return Math.floor(daysBetween(first, day) / 7)
}
