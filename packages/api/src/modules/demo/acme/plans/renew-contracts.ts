import type { Change, ChangeOf } from '@postscale/domain'
import { inColumns } from '../../in-columns.js'
import type { AcmeStory } from '../acme-story.js'
import type { Customer } from '../customer.js'
import { customers } from '../customers.js'

const YEAR = 365

/** Every contract that came to its end and was renewed, term after term. */
export function renewContracts(story: AcmeStory): readonly Change[] {
  return inColumns(customers().flatMap((each) => renewals(story, each)))
}

function renewals(story: AcmeStory, customer: Customer): readonly ChangeOf<'updateAccount'>[] {
  const { began, left, away, term } = customer
  const last = Math.min(0, left ?? 0, away?.from ?? 0)
  const days = term * YEAR
  const renewed: ChangeOf<'updateAccount'>[] = []
  for (let day = began + days; day <= last; day += days) {
    if (day === left || day === away?.from) break
    renewed.push({
      type: 'updateAccount',
      effective: story.on(day),
      id: story.customerId(customer),
      contractStart: story.on(day),
      contractEnd: story.on(day + days),
    })
  }
  return renewed
}
