import type { Change, ChangeOf, EndCoverage } from '@postscale/domain'
import { inColumns } from '../../in-columns.js'
import type { AcmeStory } from '../acme-story.js'
import type { Customer } from '../customer.js'
import { customers } from '../customers.js'
import { movementOf } from '../movement-of.js'
import { renewalsOwner } from '../renewals-owner.js'

/** Customers who left for good: whoever looked after them is free, and the revenue is gone. */
export function loseCustomers(story: AcmeStory): readonly Change[] {
  const lost = customers().flatMap((customer) =>
    customer.left === null ? [] : [{ customer, left: customer.left }],
  )
  const churn = lost.flatMap(({ customer }) =>
    customer.events
      .filter(({ kind }) => kind === 'CHURN')
      .map((event) => movementOf(story, customer, event)),
  )
  return [
    ...inColumns(lost.flatMap(({ customer, left }) => endings(story, customer, left))),
    ...inColumns(
      lost.map(({ customer, left }): ChangeOf<'closeAccount'> => {
        const id = story.customerId(customer)
        return { type: 'closeAccount', effective: story.on(left), id }
      }),
    ),
    ...inColumns(churn),
  ]
}

function endings(story: AcmeStory, customer: Customer, left: number): readonly EndCoverage[] {
  const held = renewalsOwner(customer) === null ? [] : (['RENEWALS'] as const)
  return (['CSM', 'SUPPORT', ...held] as const).map((responsibility) =>
    story.endCover(customer, responsibility, left),
  )
}
