import type { Change, ChangeOf } from '@postscale/domain'
import { inColumns } from '../../in-columns.js'
import type { AcmeStory } from '../acme-story.js'
import { contacts } from '../contacts.js'

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
