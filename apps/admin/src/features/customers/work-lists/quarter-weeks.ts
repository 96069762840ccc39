import { daysAfter, daysBetween } from '@/dates/calendar-days'

/** What befalls a week: contacts, contracts that end, people who are away. */
interface WeekOf<Contact, Renewal, Leave> {
  /** Its Monday, as `YYYY-MM-DD`. */
  readonly from: string
  readonly contacts: readonly Contact[]
  readonly renewals: readonly Renewal[]
  readonly leaves: readonly Leave[]
}

const WEEKS = 13

/** The Monday of the week that a day is in. */
export function mondayOf(day: string): string {
  return daysAfter(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7))
}

/** The day after the last week of the quarter that begins with a Monday. */
export function quarterEnd(monday: string): string {
  return daysAfter(monday, WEEKS * 7)
}

/** The thirteen weeks from a Monday, and what befalls each; who is away for weeks is in each of them. */
export function quarterWeeks<
  Contact extends { readonly nextOn: string | null },
  Renewal extends { readonly contractEnd: string | null },
  Leave extends { readonly from: string; readonly to: string | null },
>(
  monday: string,
  contacts: readonly Contact[],
  renewals: readonly Renewal[],
  leaves: readonly Leave[],
): readonly WeekOf<Contact, Renewal, Leave>[] {
  return Array.from({ length: WEEKS }, (_, week) => {
    const from = daysAfter(monday, week * 7)
    const next = daysAfter(from, 7)
    const isIn = (day: string | null): boolean =>
      day !== null && daysBetween(from, day) >= 0 && daysBetween(from, day) < 7
    return {
      from,
      contacts: contacts.filter(({ nextOn }) => isIn(nextOn)),
      renewals: renewals.filter(({ contractEnd }) => isIn(contractEnd)),
      leaves: leaves.filter((leave) => leave.from < next && (leave.to === null || leave.to > from)),
    }
  })
}
