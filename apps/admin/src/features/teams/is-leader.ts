import type { Seat } from '@/organisation/roster-query'

/** Whether who sits in a seat leads others. */
export function isLeader({ role }: Seat): boolean {
  return role?.family === 'LEADERSHIP'
}
