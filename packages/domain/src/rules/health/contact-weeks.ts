import type { OrganizationView } from '../../state/view.js'
import type { DailySums } from '../hire-triggers/daily-tally.js'
import type { HealthFigures } from '../hire-triggers/hire-trigger-input.js'
import type { Figures } from '../evidence/figures.js'
import type { HealthModel } from './health-model.js'

const DAYS_A_WEEK = 7

/** How many weeks the contact record of tech-touch accounts is looked at (13; policy). */
function recordedWeeks({ number }: Figures): number {
  return Math.max(1, Math.round(number('policy.hireTrigger.smb.recordWindow')))
}

/** How many days before a day a touchpoint still counts in the contact record of it. */
export function contactReach(figures: Figures): number {
  return recordedWeeks(figures) * DAYS_A_WEEK - 1
}

/** What one touchpoint adds to the contacts of a day. */
export const ONE = [1] as const

/**
 * The accounts of a group at risk, with its contact record: how often, and in how many weeks, contact was
 * recorded in the weeks up to and including the view's day.
 *
 * @param sums how many touchpoints of each day there are; nothing when none at all.
 */
export function withContacts(
  { atRisk, untouched }: Pick<HealthFigures, 'atRisk' | 'untouched'>,
  sums: DailySums | undefined,
  { day: asOf }: OrganizationView,
  { figures }: HealthModel,
): HealthFigures {
  let [contacts, contactWeeks] = [0, 0]
  for (let week = 0; sums !== undefined && week < recordedWeeks(figures); week += 1) {
    const before = contacts
    const last = asOf - week * DAYS_A_WEEK
    for (let day = last; day > last - DAYS_A_WEEK; day -= 1) contacts += sums.on(day, 0)
    if (contacts > before) contactWeeks += 1
  }
  return { atRisk, untouched, contacts, contactWeeks }
}
