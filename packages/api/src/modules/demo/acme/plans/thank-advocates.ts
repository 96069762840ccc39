import type { Change, ChangeOf } from '@postscale/domain'
import { inColumns } from '../../in-columns.js'
import type { AcmeStory } from '../acme-story.js'
import { customers } from '../customers.js'
import { vitalityToday } from '../vitality.js'

const ACTS = [
  { kind: 'REFERENCE', note: 'Spoke with a prospect of the same size' },
  { kind: 'REVIEW', note: null },
  { kind: 'CASE_STUDY', note: 'Published with their figures' },
  { kind: 'REFERRAL', note: 'Brought a partner company along' },
] as const
const FIRST = -18
const APART = 17

/** What satisfied customers did for Acme Cloud in the last year and a half. */
export function thankAdvocates(story: AcmeStory): readonly Change[] {
  const advocates = customers().filter(
    (each) =>
      each.left === null &&
      each.began < -430 &&
      each.number % 4 === 2 &&
      vitalityToday(each) > 0.72,
  )
  return inColumns(
    advocates.map((customer, place): ChangeOf<'recordAdvocacyAct'> => {
      const on = story.on(FIRST - ((place * APART) % 400))
      return {
        type: 'recordAdvocacyAct',
        effective: on,
        id: story.id('advocacy', String(customer.number)),
        accountId: story.customerId(customer),
        on,
        ...(ACTS[place % ACTS.length] ?? ACTS[0]),
      }
    }),
  )
}
