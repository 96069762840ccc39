import type { SingleChange } from '@postscale/domain'
import type { AcmeStory } from '../acme-story.js'
import type { Customer } from '../customer.js'
import { customers } from '../customers.js'
import { movementOf } from '../movement-of.js'
import { newValue } from '../new-value.js'

const YEAR = 365

/** Customers who left and came back: without value and without cover meanwhile. */
export function winBackCustomer(story: AcmeStory): readonly SingleChange[] {
  return customers().flatMap((customer) =>
    customer.away === null ? [] : returning(story, customer, customer.away.from, customer.away.to),
  )
}

function returning(
  story: AcmeStory,
  customer: Customer,
  from: number,
  to: number,
): readonly SingleChange[] {
  const events = customer.events.filter(({ on }) => on === from || on === to)
  return [
    story.endCover(customer, 'CSM', from),
    story.endCover(customer, 'SUPPORT', from),
    story.endCover(customer, 'RENEWALS', from),
    ...events.flatMap((event): SingleChange[] => [
      newValue(story, customer, event),
      movementOf(story, customer, event),
    ]),
    {
      type: 'updateAccount',
      effective: story.on(to),
      id: story.customerId(customer),
      contractStart: story.on(to),
      contractEnd: story.on(to + YEAR),
    },
    story.cover(customer, 'CSM', customer.book.holder ?? { seat: 'vp' }, to),
    story.cover(customer, 'SUPPORT', { team: 'support' }, to),
    story.cover(customer, 'RENEWALS', { team: 'renewals' }, to),
  ]
}
