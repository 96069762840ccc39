import { fact } from './entity.js'
import { integer, reference } from './fields/index.js'
import { ticketVolumeWords } from './ticket-volume.words.js'

const MOST = 1_000_000_000

/** Tickets of one account or team (exactly one of the two) on one day. */
export const ticketVolume = fact('ticketVolume', {
  plural: 'ticketVolumes',
  change: 'recordTicketVolume',
  key: ['accountId', 'teamId', 'day'],
  oneOf: { as: 'subject', fields: ['accountId', 'teamId'] },
  zero: ['opened', 'solved', 'breached', 'resolutionMinutes'],
  fields: {
    accountId: reference('account', { optional: true, as: 'account' }),
    teamId: reference('team', { optional: true, as: 'team' }),
    opened: integer(0, MOST),
    solved: integer(0, MOST),
    /** Tickets opened that day that broke their service level. */
    breached: integer(0, MOST),
    /** Sum over the tickets solved that day. */
    resolutionMinutes: integer(0, MOST, { sql: 'bigint' }),
  },
  words: ticketVolumeWords,
})
