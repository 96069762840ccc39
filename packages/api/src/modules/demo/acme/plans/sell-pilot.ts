import type { ChangeOf } from '@postscale/domain'
import type { AcmeStory } from '../acme-story.js'
import { customers } from '../customers.js'

const PILOT_DAYS = 90

/** One of the new customers only tries for three months, and nobody watches the day on which it ends. */
export function sellPilot(story: AcmeStory): readonly ChangeOf<'updateAccount'>[] {
  return customers()
    .filter(({ book, segment }) => book.holder === null && segment === 'MID_MARKET')
    .slice(0, 1)
    .map((customer) => ({
      type: 'updateAccount',
      effective: story.on(customer.began),
      id: story.customerId(customer),
      contractEnd: story.on(customer.began + PILOT_DAYS),
      renewalTerms: 'A year at the list price after the pilot',
    }))
}
