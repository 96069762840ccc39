import type { Comparison } from '../effects/comparison.js'
import type { Announcement } from './announcement.js'
import { customerAnnouncements } from './customer-announcements.js'
import { leadAnnouncements } from './lead-announcements.js'
import { peopleOnBothSides } from './people-changes.js'
import { personAnnouncements } from './person-announcements.js'

/**
 * What a plan is announced with: the difference of two states, written once for each person whose own work
 * changes, each lead whose reports do, and each customer who notices it. People by name, customers by what
 * they pay. Each in the recipient's language where it is one of ours.
 *
 * @param comparison of the state before the plan with that after it, on the day on which all of it holds.
 * Source: 2-domain "Things", Scenario (a restricted one, until it is announced).
 */
export function announcementsOf(comparison: Comparison): readonly Announcement[] {
  const people = peopleOnBothSides(comparison)
  return [
    ...byName(personAnnouncements(comparison, people)),
    ...byName(leadAnnouncements(comparison, people)),
    ...customerAnnouncements(comparison),
  ]
}

function byName(announcements: readonly Announcement[]): readonly Announcement[] {
  return announcements.toSorted((a, b) =>
    a.name === b.name ? order(a.id, b.id) : order(a.name, b.name),
  )
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
