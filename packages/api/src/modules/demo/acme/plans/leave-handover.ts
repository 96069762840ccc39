import type { SingleChange } from '@postscale/domain'
import type { AcmeStory } from '../acme-story.js'
import { customers } from '../customers.js'

const FROM = -52
const UNTIL = 30

/** Two enterprise renewals went from Declan to Priya, and nobody saw it to its end. */
export function leaveHandover(story: AcmeStory): readonly SingleChange[] {
  return customers()
    .filter(({ book, left, began }) => book.name === 'latam' && left === null && began < -430)
    .filter(({ segment }) => segment === 'ENTERPRISE')
    .slice(0, 2)
    .map((customer) => ({
      type: 'handOverAccount',
      effective: story.on(FROM),
      id: story.coverageId(customer, 'RENEWALS', FROM),
      accountId: story.customerId(customer),
      responsibility: 'RENEWALS',
      ...story.target({ seat: 'renewals2' }),
      transitionUntil: story.on(UNTIL),
      reason: 'Declan has too many',
    }))
}
