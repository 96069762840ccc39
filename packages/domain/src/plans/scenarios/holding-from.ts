import type { CalendarDate } from '../../kernel/days.js'
import type { NamingChange } from '../change.js'

/** Whether a change holds from before a day. */
export function holdsBefore(change: NamingChange, day: CalendarDate): boolean {
  return 'effective' in change && change.effective < day
}

/** A change as it is where nothing holds from before a day: one that would holds from that day on. */
export function holdingFrom(change: NamingChange, day: CalendarDate): NamingChange {
  return 'effective' in change && change.effective < day ? { ...change, effective: day } : change
}
