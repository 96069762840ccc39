import { derivedId, type Change, type SingleChange } from '@postscale/domain'
import { inColumns } from '../../in-columns.js'
import type { AcmeStory } from '../acme-story.js'
import type { Customer } from '../customer.js'
import { customers } from '../customers.js'

const HANDED_OVER = -18
const TRANSITION_UNTIL = 12
const DONE_ON = -4
/** How satisfied the first customers were with their handover. */
const SATISFACTION = [5, 4, 4, 3]
/** How the domain derives a handover's transition from the change's own id. */
const TRANSITION_STEP = 1_000_000

/** Last month's hire, and the part of Grace's book that is being handed over to her. */
export function welcomeLucia(story: AcmeStory): readonly Change[] {
  const hers = customers().filter(({ book }) => book.name === 'midMarket3')
  return [
    story.openSeat('midMarket3'),
    story.hire('Lucía Navarro'),
    story.fill('midMarket3', 'Lucía Navarro'),
    ...inColumns(hers.map((each) => handedOver(story, each))),
    ...inColumns(
      SATISFACTION.flatMap((satisfaction, place) => {
        const customer = hers[place]
        return customer === undefined ? [] : [done(story, customer, satisfaction)]
      }),
    ),
  ]
}

function handedOver(story: AcmeStory, customer: Customer): SingleChange {
  return {
    type: 'handOverAccount',
    effective: story.on(HANDED_OVER),
    id: story.coverageId(customer, 'CSM', HANDED_OVER),
    accountId: story.customerId(customer),
    responsibility: 'CSM',
    ...story.target({ seat: 'midMarket3' }),
    transitionUntil: story.on(TRANSITION_UNTIL),
    reason: 'Grace introduces Lucía to the customer',
  }
}

function done(story: AcmeStory, customer: Customer, satisfaction: number): SingleChange {
  return {
    type: 'completeHandover',
    effective: story.on(DONE_ON),
    id: derivedId(story.coverageId(customer, 'CSM', HANDED_OVER), TRANSITION_STEP),
    accountId: story.customerId(customer),
    outcome: 'DONE',
    satisfaction,
  }
}
