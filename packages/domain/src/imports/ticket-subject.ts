import type { ImportRow } from './import-row.js'

/** The account, or else the team, that a ticket belongs to, by the file's reference. */
export function ticketSubject({ account, team }: ImportRow<'TICKETS'>): {
  readonly thing: 'account' | 'team'
  readonly reference: string
} {
  if (account !== undefined) return { thing: 'account', reference: account }
  return { thing: 'team', reference: team ?? '' }
}
