import type { Account, AccountPeople, AccountPlans } from './account-query'

/** Something that befell a customer on a day. */
export type AccountEvent =
  | {
      readonly day: string
      readonly kind: 'ADVOCACY'
      readonly what: AccountPeople['advocacyActs']['nodes'][number]
    }
  | {
      readonly day: string
      readonly kind: 'COVERED'
      readonly what: Account['coverage']['nodes'][number]
    }
  | {
      readonly day: string
      readonly kind: 'ESCALATED'
      readonly what: AccountPlans['escalations']['nodes'][number]
    }
  | { readonly day: string; readonly kind: 'LIVE' | 'VALUE'; readonly what: null }
  | {
      readonly day: string
      readonly kind: 'RENEWAL'
      readonly what: AccountPlans['renewals']['nodes'][number]
    }
  | { readonly day: string; readonly kind: 'SIGNED' | 'CLOSED'; readonly what: null }
  | {
      readonly day: string
      readonly kind: 'TOUCHED'
      readonly what: AccountPeople['touchpoints']['nodes'][number]
    }

interface Known {
  readonly account: Account
  readonly people: AccountPeople | null
  readonly plans: AccountPlans | null
}

/** What befell a customer and what is known to come, the latest first. */
export function accountEvents({ account, people, plans }: Known): readonly AccountEvent[] {
  const events: AccountEvent[] = []
  if (account.signedOn !== null) events.push({ day: account.signedOn, kind: 'SIGNED', what: null })
  if (account.to !== null) events.push({ day: account.to, kind: 'CLOSED', what: null })
  for (const what of account.coverage.nodes) {
    if (what.kind === 'ACCOUNTABLE') events.push({ day: what.from, kind: 'COVERED', what })
  }
  for (const { liveOn, firstValueOn } of account.implementations.nodes) {
    if (liveOn !== null) events.push({ day: liveOn, kind: 'LIVE', what: null })
    if (firstValueOn !== null) events.push({ day: firstValueOn, kind: 'VALUE', what: null })
  }
  for (const what of people?.touchpoints.nodes ?? []) {
    events.push({ day: what.day, kind: 'TOUCHED', what })
  }
  for (const what of people?.advocacyActs.nodes ?? []) {
    events.push({ day: what.on, kind: 'ADVOCACY', what })
  }
  for (const what of plans?.escalations.nodes ?? []) {
    events.push({ day: what.openedOn, kind: 'ESCALATED', what })
  }
  for (const what of plans?.renewals.nodes ?? []) {
    events.push({ day: what.contractEnd, kind: 'RENEWAL', what })
  }
  return events.toSorted((one, other) => other.day.localeCompare(one.day))
}
