import { type Change, type ChangeOf, SeededRandom } from '@postscale/domain'
import { inColumns } from '../../in-columns.js'
import type { AcmeStory } from '../acme-story.js'
import { contacts } from '../contacts.js'
import type { Customer } from '../customer.js'
import { customers } from '../customers.js'
import { METRICS } from '../metrics.js'
import { ticketDays } from '../ticket-days.js'
import { type Vitality, vitalityOf, vitalityOn } from '../vitality.js'

/** Calls, reviews, trainings and escalations, as they stand in everybody's calendars. */
export function recordContacts(story: AcmeStory): readonly Change[] {
  return inColumns(
    contacts().map(
      ({ customer, day, kind, by, outcome, nextOn }): ChangeOf<'recordTouchpoint'> => ({
        type: 'recordTouchpoint',
        effective: story.on(day),
        source: 'calendar',
        externalId: `${customer.number}/${kind}/${day}`,
        accountId: story.customerId(customer),
        kind,
        personId: by === null ? null : story.id('person', by),
        outcome,
        nextOn: nextOn === null ? null : story.on(nextOn),
      }),
    ),
  )
}

const DAYS = 190
/** A customer's first weeks say little. */
const SETTLED_AFTER = 14
const NOISE = 0.1

/** The signals of the last half year; of those who left, of the half year before. */
export function recordHealth(story: AcmeStory): readonly Change[] {
  return inColumns(
    customers().flatMap((customer) => {
      const vitality = vitalityOf(customer)
      return vitality === null ? [] : signals(story, customer, vitality)
    }),
  )
}

function signals(
  story: AcmeStory,
  customer: Customer,
  vitality: Vitality,
): readonly ChangeOf<'recordHealthSignal'>[] {
  const random = new SeededRandom(customer.number * 32_452_843)
  const accountId = story.customerId(customer)
  const last = customer.left ?? 0
  const first = Math.max(last - DAYS, customer.began + SETTLED_AFTER)
  const recorded: ChangeOf<'recordHealthSignal'>[] = []
  for (const each of METRICS) {
    if (!each.segments.includes(customer.segment)) continue
    const { source, family, metric, worst, best, digits, latest, every } = each
    for (let day = last - latest; day >= first; day -= every) {
      const noise = NOISE * (random.next() - 0.5)
      const part = Math.min(1, Math.max(0, vitalityOn(vitality, customer, day) + noise))
      const value = Number((worst + (best - worst) * part).toFixed(digits))
      const effective = story.on(day)
      recorded.push({
        type: 'recordHealthSignal',
        effective,
        source,
        accountId,
        family,
        metric,
        value,
      })
    }
  }
  return recorded
}

/** The support desk's tickets of the last ninety days, customer by customer. */
export function recordTickets(story: AcmeStory): readonly Change[] {
  return inColumns(
    ticketDays(story.today).map(
      ({ customer, day, ...figures }): ChangeOf<'recordTicketVolume'> => ({
        type: 'recordTicketVolume',
        effective: story.on(day),
        source: 'helpdesk',
        accountId: story.customerId(customer),
        ...figures,
      }),
    ),
  )
}
