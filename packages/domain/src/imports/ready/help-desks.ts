import type { ReadyMapping } from './ready-mapping.js'

/** Zendesk and Intercom. */
export const HELP_DESKS: readonly ReadyMapping[] = [
  {
    name: 'zendesk-tickets',
    system: 'Zendesk',
    export: 'Tickets: Admin Center, Reports, Export, CSV; or a view of tickets',
    notes:
      'The organization is the customer: import accounts that have its name or external id. Tickets of ' +
      'requesters without an organization belong to no customer and are refused; skip them.',
    kind: 'TICKETS',
    signature: [
      ['Id', 'ID', 'Ticket ID', 'Ticket id'],
      ['Requester', 'Requester id', 'Requester name'],
      ['Organization', 'Organization name', 'Ticket organization name', 'Organization external id'],
      ['Created at', 'Requested', 'Ticket created', 'Ticket created - Date'],
    ],
    fields: {
      key: { columns: ['Id', 'ID', 'Ticket ID', 'Ticket id'] },
      account: {
        columns: [
          'Organization external id',
          'Ticket organization external ID',
          'Organization',
          'Organization name',
          'Ticket organization name',
        ],
      },
      opened: { columns: ['Created at', 'Requested', 'Ticket created', 'Ticket created - Date'] },
      solved: { columns: ['Solved at', 'Ticket solved', 'Ticket solved - Date'] },
      resolutionMinutes: {
        columns: ['Full resolution time in minutes', 'Full resolution time (min)'],
      },
      breached: { columns: ['SLA breached', 'SLA breach'] },
    },
  },
  {
    name: 'intercom-tickets',
    system: 'Intercom',
    export: 'Tickets or conversations: Reports, Export data, Tickets or Conversations',
    notes: 'The company is the customer: import accounts that have its name or id.',
    kind: 'TICKETS',
    signature: [
      ['Ticket ID', 'Ticket id', 'Conversation ID', 'conversation_id'],
      ['Ticket state', 'Ticket type', 'Conversation state', 'State', 'conversation_state'],
      ['Company', 'Company name', 'Company ID', 'User company', 'message_author_companies'],
      [
        'Created at',
        'Ticket created at',
        'Conversation started at',
        'Started at',
        'conversation_created_at',
      ],
    ],
    without: ['Requester', 'Requester id'],
    fields: {
      key: { columns: ['Ticket ID', 'Ticket id', 'Conversation ID', 'conversation_id'] },
      account: {
        columns: [
          'Company ID',
          'Company external ID',
          'Company name',
          'Company',
          'User company',
          'message_author_companies',
        ],
      },
      opened: {
        columns: [
          'Ticket created at',
          'Created at',
          'Conversation started at',
          'Started at',
          'conversation_created_at',
        ],
      },
      solved: {
        columns: [
          'Resolved at',
          'Ticket resolved at',
          'Closed at',
          'Last closed at',
          'conversation_closed_at',
        ],
      },
      breached: { columns: ['SLA missed', 'SLA breached'] },
    },
  },
]
