import type { Change, ChangeOf } from '@postscale/domain'
import { inColumns } from '../../in-columns.js'
import type { AcmeStory } from '../acme-story.js'
import { ticketDays } from '../ticket-days.js'

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
