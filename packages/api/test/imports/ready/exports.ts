/** What an export should come to. */
interface Expected {
  /** Things made, or figures recorded, besides what is refused and passed over. */
  readonly created: number
  readonly passedOver: number
  /** Codes of the refused rows. */
  readonly refused?: readonly string[]
}

/** An export as a system writes it, and what must be there before. */
export interface SystemExport {
  readonly ready: string
  readonly name: string
  readonly content: string
  /** Files that are imported first. */
  readonly before?: readonly { readonly name: string; readonly content: string }[]
  readonly expected: Expected
  /** Asked afterwards of the organization, and what it answers. */
  readonly ask?: readonly [query: string, answer: unknown]
}

const ROWS = 22
const indexes = Array.from({ length: ROWS }, (_, index) => index + 1)

type Row = readonly (number | string)[]

/** A CSV file as systems write them: every cell quoted, CRLF, a byte order mark. */
function csv(rows: readonly Row[]): string {
  const cell = (value: number | string) => `"${String(value).replaceAll('"', '""')}"`
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

const two = (value: number) => String(value).padStart(2, '0')
const usDate = (month: number, day: number, year: number) => `${two(month)}/${two(day)}/${year}`
/** Days of the second half of a month come first, so that a file shows which number is the day. */
const day = (index: number) => ((index * 7) % 28) + 1

/** The accounts that a file of tickets or subscriptions speaks of. */
function accounts(idOf: (index: number) => string) {
  const lines = indexes.map((index) => `${idOf(index)},Customer ${index},1000,SMB,2019-01-01`)
  return { name: 'accounts.csv', content: `id,name,acv,segment,since\n${lines.join('\n')}\n` }
}

const roster = {
  name: 'roster.csv',
  content:
    'Name,Email,Title,Team,Manager,Start Date\n' +
    'Dana Cole,dana@x.io,Head of Customer Success,Customer Success,,2019-01-01\n' +
    'Bo Lind,bo@x.io,CSM,Enterprise,Dana Cole,2019-01-01\n' +
    'Cy Park,cy@x.io,Technical Account Manager,Enterprise,Dana Cole,2019-01-01\n',
}

const salesforceAccounts: SystemExport = {
  ready: 'salesforce-accounts',
  name: 'report1732873000.csv',
  content: csv([
    [
      'Account ID',
      'Account Name',
      'Account Owner',
      'Type',
      'Annual Revenue',
      'ARR',
      'Segment',
      'CSM',
      'Industry',
      'Billing Country',
      'Renewal Date',
      'Description',
    ],
    ...indexes.map(
      (index) =>
        [
          `001Q0000${index}AAAA`,
          ` Customer ${index} `,
          'Sales Rep',
          'Customer - Direct',
          'USD 900,000,000',
          `$${index},500.00`,
          index % 2 === 0 ? 'Strategic' : 'Commercial',
          index % 3 === 0 ? '' : 'Lind, Bo',
          'Software',
          'Spain',
          usDate(12, day(index), 2027),
          'They said:\n"call us"',
        ] as const,
    ),
    ['001Q0000PAAAA', 'Somebody new', 'Sales Rep', 'Prospect', '', '', '', '', '', '', '', ''],
    [
      '001Q00001AAAA',
      'Customer 1',
      'Sales Rep',
      'Customer - Direct',
      '',
      '$1,500.00',
      'Commercial',
      '',
      '',
      '',
      usDate(12, 15, 2027),
      '',
    ],
  ]),
  before: [roster],
  expected: { created: ROWS, passedOver: 1, refused: ['DUPLICATE_KEY'] },
  ask: [
    'accounts(order: { field: ACV, direction: DESC }, first: 1) { totalCount nodes { name segment acv { amountMinor } region vertical contractEnd } }',
    {
      accounts: {
        totalCount: ROWS,
        nodes: [
          {
            name: 'Customer 22',
            segment: 'ENTERPRISE',
            acv: { amountMinor: 2_250_000 },
            region: 'Spain',
            vertical: 'Software',
            contractEnd: `2027-12-${two(day(22))}`,
          },
        ],
      },
    },
  ],
}

const salesforceOpportunities: SystemExport = {
  ready: 'salesforce-opportunities',
  name: 'Opportunity.csv',
  content: csv([
    [
      'Id',
      'AccountId',
      'Name',
      'Type',
      'StageName',
      'Amount',
      'Probability',
      'CloseDate',
      'OwnerId',
      'CreatedDate',
      'IsDeleted',
    ],
    ...indexes.map((index) => [
      `006Q${index}`,
      `001Q${index}`,
      `Customer ${index} - more seats`,
      index % 2 === 0 ? 'Upsell' : 'Existing Business',
      index % 4 === 0 ? 'Closed Won' : 'Negotiation/Review',
      `${index}000.0`,
      '60',
      `2026-12-${two(day(index))}`,
      '005Q1',
      '2026-01-15T09:30:00.000Z',
      '0',
    ]),
    [
      '006QN',
      '001Q1',
      'Somebody new',
      'New Business',
      'Prospecting',
      '5000.0',
      '10',
      '2026-12-15',
      '005Q1',
      '2026-01-15T09:30:00.000Z',
      '0',
    ],
    [
      '006QX',
      '001Q999',
      'Of nobody',
      'Upsell',
      'Prospecting',
      '5000.0',
      '10',
      '2026-12-15',
      '005Q1',
      '2026-01-15T09:30:00.000Z',
      '0',
    ],
  ]),
  before: [accounts((index) => `001Q${index}`)],
  expected: { created: ROWS, passedOver: 1, refused: ['UNKNOWN_REFERENCE'] },
  ask: [
    'opportunities(filter: { stage: { in: [WON] } }) { totalCount }',
    { opportunities: { totalCount: 5 } },
  ],
}

const salesforceTeams: SystemExport = {
  ready: 'salesforce-account-teams',
  name: 'Account Teams.csv',
  content: csv([
    [
      'Account ID',
      'Account Name',
      'Account Owner',
      'Team Member Name',
      'Team Role',
      'Account Access',
    ],
    ...indexes.map((index) => [
      `001Q${index}`,
      `Customer ${index}`,
      'Sales Rep',
      index % 2 === 0 ? 'Cy Park' : 'Bo Lind',
      index % 2 === 0 ? 'Technical Account Manager' : 'Customer Success Manager',
      'Read/Write',
    ]),
    ['001Q1', 'Customer 1', 'Sales Rep', 'Sales Rep', 'Account Executive', 'Read/Write'],
    ['001Q2', 'Customer 2', 'Sales Rep', 'Gone Long Ago', 'Customer Success Manager', 'Read Only'],
  ]),
  before: [accounts((index) => `001Q${index}`), roster],
  expected: { created: ROWS, passedOver: 1, refused: ['UNKNOWN_REFERENCE'] },
  ask: ['coverage { totalCount }', { coverage: { totalCount: ROWS } }],
}

const hubspot: SystemExport = {
  ready: 'hubspot-companies',
  name: 'hubspot-crm-exports-all-companies-2026-11-28.csv',
  content: csv([
    [
      'Record ID',
      'Company name',
      'Company owner',
      'Create Date',
      'Phone Number',
      'Last Activity Date',
      'City',
      'Country/Region',
      'Industry',
      'Lifecycle Stage',
      'Annual Revenue',
      'MRR',
      'Customer Success Manager',
      'Renewal Date',
      'Company Domain Name',
    ],
    ...indexes.map((index) => [
      `90000${1000 + index}`,
      `Łódź & Co ${index}`,
      'rep@x.io',
      `2024-01-${two(day(index))} 10:15`,
      '+34 600 000 000',
      '',
      'Madrid',
      'Spain',
      'COMPUTER_SOFTWARE',
      'Customer',
      '5000000.0',
      `${index}00.5`,
      'bo@x.io',
      `2027-06-${two(day(index))}`,
      `customer${index}.example`,
    ]),
    [
      '900009999',
      'A lead',
      '',
      '2024-01-02 10:15',
      '',
      '',
      '',
      '',
      '',
      'Lead',
      '',
      '',
      '',
      '',
      'lead.example',
    ],
    ['', '', '', '', '', '', '', '', '', '', '', '', '', '', ''],
  ]),
  before: [roster],
  expected: { created: ROWS, passedOver: 1 },
  ask: [
    'accounts(order: { field: ACV, direction: DESC }, first: 1) { totalCount nodes { name acv { amountMinor } } } coverage { totalCount }',
    {
      accounts: {
        totalCount: ROWS,
        nodes: [{ name: 'Łódź & Co 22', acv: { amountMinor: 2_640_600 } }],
      },
      coverage: { totalCount: ROWS },
    },
  ],
}

const gainsight: SystemExport = {
  ready: 'gainsight-companies',
  name: 'Company.csv',
  content: csv([
    [
      'GSID',
      'Name',
      'SFDC Account ID',
      'Industry',
      'ARR',
      'CSM Name',
      'Status',
      'Stage',
      'Original Contract Date',
      'Renewal Date',
      'Customer Lifetime in Months',
      'Current Score',
    ],
    ...indexes.map((index) => [
      `1P02G${index}`,
      `Customer ${index}`,
      `001Q${index}`,
      'Banking',
      `${index}000`,
      'Bo Lind',
      'Active',
      'Adopting',
      usDate(3, day(index), 2022),
      usDate(3, day(index), 2027),
      '44',
      '81',
    ]),
    [
      '1P02GX',
      'Left us',
      '001QX',
      'Banking',
      '0',
      'Bo Lind',
      'Churn',
      'Churned',
      usDate(3, 15, 2022),
      '',
      '10',
      '',
    ],
  ]),
  before: [roster],
  expected: { created: ROWS, passedOver: 1 },
  ask: [
    'accounts(order: { field: ACV, direction: DESC }, first: 1) { totalCount nodes { name from contractEnd } }',
    {
      accounts: {
        totalCount: ROWS,
        nodes: [
          {
            name: 'Customer 22',
            from: `2022-03-${two(day(22))}`,
            contractEnd: `2027-03-${two(day(22))}`,
          },
        ],
      },
    },
  ],
}

const planhat: SystemExport = {
  ready: 'planhat-companies',
  name: 'Planhat companies export.csv',
  content: csv([
    [
      'Planhat Id',
      'External Id',
      'Name',
      'Owner',
      'Co-owner',
      'Customer status',
      'Phase',
      'Health',
      'ARR',
      'MRR',
      'Customer from',
      'Renewal',
      'Country',
      'Tags',
    ],
    ...indexes.map((index) => [
      `5f0${index}`,
      `ext-${index}`,
      `Customer ${index}`,
      'Bo Lind',
      '',
      'customer',
      'Adoption',
      '7',
      `${index}200`,
      `${index}00`,
      `2021-05-${two(day(index))}`,
      `2027-05-${two(day(index))}`,
      'Sweden',
      'vip; beta',
    ]),
    ['5f0x', 'ext-x', 'A prospect', '', '', 'prospect', '', '', '0', '0', '', '', '', ''],
  ]),
  before: [roster],
  expected: { created: ROWS, passedOver: 1 },
  ask: [
    'accounts(order: { field: ACV, direction: DESC }, first: 1) { totalCount nodes { name acv { amountMinor } from } }',
    {
      accounts: {
        totalCount: ROWS,
        nodes: [
          { name: 'Customer 22', acv: { amountMinor: 2_220_000 }, from: `2021-05-${two(day(22))}` },
        ],
      },
    },
  ],
}

/** Each fourth ticket is open; days of opening and of solving count apart. */
const SOLVED = indexes.filter((index) => index % 4 !== 0).length

const zendesk: SystemExport = {
  ready: 'zendesk-tickets',
  name: 'tickets-202611281015.csv',
  content: csv([
    [
      'Summation column',
      'Id',
      'Requester',
      'Requester id',
      'Requester external id',
      'Requester email',
      'Submitter',
      'Assignee',
      'Group',
      'Subject',
      'Tags',
      'Status',
      'Priority',
      'Via',
      'Ticket type',
      'Created at',
      'Updated at',
      'Organization',
      'Solved at',
      'Resolution time',
      'Satisfaction Score',
      'Reopens',
      'Full resolution time in minutes',
    ],
    ...indexes.map((index) => [
      '1',
      `${4000 + index}`,
      'Ann',
      `${index}`,
      '',
      'ann@example.com',
      'Ann',
      'Bo Lind',
      'Support',
      `It's "broken", again`,
      'billing urgent',
      index % 4 === 0 ? 'Open' : 'Closed',
      'High',
      'Web Form',
      'Incident',
      `2026-10-${two(day(index))} 09:12`,
      `2026-11-${two(day(index))} 10:00`,
      `Customer ${index}`,
      index % 4 === 0 ? '' : `2026-11-${two(day(index))} 10:00`,
      '24',
      'Offered',
      '0',
      index % 4 === 0 ? '' : `${index}00`,
    ]),
    [
      '1',
      '4999',
      'Nobody',
      '99',
      '',
      'no@example.com',
      'Nobody',
      '',
      'Support',
      'Hi',
      '',
      'Open',
      '',
      'Mail',
      '',
      '2026-10-20 09:12',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
    ],
  ]),
  before: [accountsByName()],
  expected: { created: ROWS + SOLVED, passedOver: 0, refused: ['MISSING'] },
}

const intercom: SystemExport = {
  ready: 'intercom-tickets',
  name: 'intercom-tickets.csv',
  content: csv([
    [
      'Ticket ID',
      'Ticket type',
      'Ticket state',
      'Ticket title',
      'Created at',
      'Resolved at',
      'Assignee',
      'Team assigned',
      'Company ID',
      'Company name',
      'User email',
      'SLA missed',
    ],
    ...indexes.map((index) => [
      `${index}`,
      'Bug report',
      index % 4 === 0 ? 'In progress' : 'Resolved',
      'It does not load',
      `2026-10-${two(day(index))} 21:45:08`,
      index % 4 === 0 ? '' : `2026-11-${two(day(index))} 08:00:00`,
      'Bo Lind',
      'Support',
      `c-${index}`,
      `Customer ${index}`,
      'ann@example.com',
      index % 5 === 0 ? 'true' : 'false',
    ]),
    [
      '1',
      'Bug report',
      'Resolved',
      'It does not load',
      '2026-10-20 21:45:08',
      '2026-11-20 08:00:00',
      '',
      '',
      'c-1',
      'Customer 1',
      '',
      'false',
    ],
  ]),
  before: [accounts((index) => `c-${index}`)],
  expected: { created: ROWS + SOLVED, passedOver: 0, refused: ['DUPLICATE_KEY'] },
}

const stripe: SystemExport = {
  ready: 'stripe-subscriptions',
  name: 'subscriptions.csv',
  content: csv([
    [
      'id',
      'Customer ID',
      'Customer Description',
      'Customer Email',
      'Plan',
      'Quantity',
      'Currency',
      'Interval',
      'Amount',
      'Status',
      'Created (UTC)',
      'Start (UTC)',
      'Current Period Start (UTC)',
      'Current Period End (UTC)',
      'Trial Start (UTC)',
      'Trial End (UTC)',
      'Canceled At (UTC)',
      'Ended At (UTC)',
      'Cancel At Period End',
    ],
    ...indexes.map((index) => [
      `sub_${index}`,
      `cus_${index}`,
      '',
      'pay@example.com',
      'price_1Pro',
      '1',
      'usd',
      index % 2 === 0 ? 'month' : 'year',
      '100.00',
      index % 11 === 0 ? 'canceled' : 'active',
      `2025-02-${two(day(index))} 10:22`,
      `2025-02-${two(day(index))} 10:22`,
      '2026-11-01 10:22',
      '2026-12-01 10:22',
      '',
      '',
      index % 11 === 0 ? '2026-03-01 09:00' : '',
      index % 11 === 0 ? '2026-03-01 09:00' : '',
      'false',
    ]),
    [
      'sub_t',
      'cus_1',
      '',
      '',
      'price_1Pro',
      '1',
      'usd',
      'month',
      '100.00',
      'trialing',
      '2026-11-20 10:22',
      '2026-11-20 10:22',
      '',
      '',
      '2026-11-20 10:22',
      '2026-12-20 10:22',
      '',
      '',
      'false',
    ],
    [
      'sub_e',
      'cus_2',
      '',
      '',
      'price_1Pro',
      '1',
      'eur',
      'month',
      '100.00',
      'active',
      '2026-10-20 10:22',
      '2026-10-20 10:22',
      '',
      '',
      '',
      '',
      '',
      '',
      'false',
    ],
  ]),
  before: [accounts((index) => `cus_${index}`)],
  expected: { created: 24, passedOver: 1, refused: ['CURRENCY'] },
  ask: [
    'accounts(order: { field: NAME, direction: ASC }, first: 3) { nodes { name standing { revenue { amountMinor } } } }',
    {
      accounts: {
        nodes: [
          { name: 'Customer 1', standing: { revenue: { amountMinor: 10_000 } } },
          { name: 'Customer 10', standing: { revenue: { amountMinor: 120_000 } } },
          { name: 'Customer 11', standing: { revenue: { amountMinor: 0 } } },
        ],
      },
    },
  ],
}

const chargebee: SystemExport = {
  ready: 'chargebee-subscriptions',
  name: 'Subscriptions.csv',
  content: csv([
    [
      'Subscription Id',
      'Customer Id',
      'Customer Company',
      'Plan Id',
      'Plan Quantity',
      'Plan Unit Price',
      'Currency',
      'Billing Period',
      'Billing Period Unit',
      'Status',
      'MRR',
      'Created At',
      'Started At',
      'Activated At',
      'Current Term Start',
      'Current Term End',
      'Cancelled At',
      'Cancel Reason',
    ],
    ...indexes.map((index) => [
      `AzZ${index}`,
      `cb-${index}`,
      `Customer ${index}`,
      'pro-yearly',
      '5',
      '20.00',
      'USD',
      '1',
      'year',
      index % 11 === 0 ? 'Cancelled' : 'Active',
      `${index}00.25`,
      `${two(day(index))}-Feb-2025 10:30`,
      `${two(day(index))}-Feb-2025 10:30`,
      `${two(day(index))}-Feb-2025 10:30`,
      '01-Feb-2026 10:30',
      '01-Feb-2027 10:30',
      index % 11 === 0 ? '01-Mar-2026 00:00' : '',
      '',
    ]),
    [
      'AzZt',
      'cb-1',
      'Customer 1',
      'pro',
      '1',
      '20.00',
      'USD',
      '1',
      'month',
      'In Trial',
      '0.00',
      '20-Nov-2026 10:30',
      '',
      '',
      '',
      '',
      '',
      '',
    ],
  ]),
  before: [accounts((index) => `cb-${index}`)],
  expected: { created: 24, passedOver: 1 },
  ask: [
    'accounts(order: { field: NAME, direction: ASC }, first: 3) { nodes { name standing { revenue { amountMinor } } } }',
    {
      accounts: {
        nodes: [
          { name: 'Customer 1', standing: { revenue: { amountMinor: 120_300 } } },
          { name: 'Customer 10', standing: { revenue: { amountMinor: 1_200_300 } } },
          { name: 'Customer 11', standing: { revenue: { amountMinor: 0 } } },
        ],
      },
    },
  ],
}

const PEOPLE_ASKED =
  'people { totalCount } positions { totalCount } teams { totalCount } lead: people(filter: { name: { in: ["Dana Cole"] } }) { nodes { email from positions { role { family } } } }'

const people = (email: string | null, from: string) => ({
  people: { totalCount: ROWS },
  positions: { totalCount: ROWS },
  teams: { totalCount: 2 },
  lead: {
    nodes: [
      {
        email,
        from,
        positions: [{ role: { family: 'LEADERSHIP' } }],
      },
    ],
  },
})

/** The first leads all others. */
const isLead = (index: number) => index === 1
const title = (index: number) =>
  isLead(index) ? 'Director of Customer Success' : 'Customer Success Manager'

const bamboo: SystemExport = {
  ready: 'bamboohr-employees',
  name: 'employees.csv',
  content: csv([
    [
      'Employee #',
      'Last Name',
      'First Name',
      'Status',
      'Job Title',
      'Department',
      'Division',
      'Location',
      'Reporting to',
      'Hire Date',
      'Work Email',
      'Work Phone',
    ],
    ...indexes.map((index) => [
      `${index}`,
      isLead(index) ? 'Cole' : `O'Neil-${index}`,
      isLead(index) ? 'Dana' : 'Ann',
      'Active',
      title(index),
      isLead(index) ? 'Customer Success' : 'Success North',
      'EMEA',
      'Madrid',
      isLead(index) ? '' : 'Dana Cole',
      usDate(2, day(index), 2023),
      isLead(index) ? 'Dana@X.io' : `p${index}@x.io`,
      '',
    ]),
    [
      '99',
      'Left',
      'Lou',
      'Inactive',
      'CSM',
      'Success North',
      'EMEA',
      'Madrid',
      'Somebody Gone',
      usDate(2, 20, 2020),
      'lou@x.io',
      '',
    ],
  ]),
  expected: { created: ROWS, passedOver: 1 },
  ask: [PEOPLE_ASKED, people('Dana@X.io', `2023-02-${two(day(1))}`)],
}

const personio: SystemExport = {
  ready: 'personio-employees',
  name: 'personio_export.csv',
  content: csv([
    [
      'ID',
      'First name',
      'Last name',
      'Email',
      'Gender',
      'Status',
      'Position',
      'Department',
      'Team',
      'Supervisor',
      'Employment type',
      'Weekly working hours',
      'Office',
      'Hire date',
      'Termination date',
    ],
    ...indexes.map((index) => [
      `${7000 + index}`,
      isLead(index) ? 'Dana' : `Jörg ${index}`,
      isLead(index) ? 'Cole' : 'Müller',
      isLead(index) ? 'dana@x.io' : `p${index}@x.io`,
      '',
      'Active',
      title(index),
      'Customer Success',
      isLead(index) ? 'Customer Success' : 'DACH',
      isLead(index) ? '' : 'Dana Cole',
      'Internal',
      '40',
      'Berlin',
      `${two(day(index))}.02.2023`,
      '',
    ]),
    [
      '7999',
      'Lou',
      'Left',
      'lou@x.io',
      '',
      'Inactive',
      'CSM',
      'Customer Success',
      'DACH',
      'Dana Cole',
      'Internal',
      '40',
      'Berlin',
      '20.02.2020',
      '31.12.2024',
    ],
  ]),
  expected: { created: ROWS, passedOver: 1 },
  ask: [PEOPLE_ASKED, people('dana@x.io', `2023-02-${two(day(1))}`)],
}

const workday: SystemExport = {
  ready: 'workday-workers',
  name: 'Worker Report.csv',
  content: csv([
    ['Customer Success Headcount', '', '', '', '', '', '', '', '', ''],
    ['', '', '', '', '', '', '', '', '', ''],
    [
      'Employee ID',
      'Worker',
      'Business Title',
      'Job Profile',
      'Supervisory Organization',
      "Worker's Manager",
      'Location',
      'Worker Status',
      'Email - Work',
      'Hire Date',
    ],
    ...indexes.map((index) => [
      `1000${two(index)}`,
      isLead(index) ? 'Dana Cole' : `Ann Smith ${index}`,
      title(index),
      'Customer Success II',
      isLead(index) ? 'Customer Success (Dana Cole)' : 'Success West (Dana Cole)',
      isLead(index) ? '' : 'Dana Cole',
      'New York',
      'Active',
      isLead(index) ? 'dana@x.io' : `p${index}@x.io`,
      `2023-02-${two(day(index))}`,
    ]),
    [
      '100099',
      'Lou Left',
      'CSM',
      'Customer Success I',
      'Success West (Dana Cole)',
      'Somebody Gone',
      'New York',
      'Terminated',
      'lou@x.io',
      '2020-02-20',
    ],
  ]),
  expected: { created: ROWS, passedOver: 1 },
  ask: [PEOPLE_ASKED, people('dana@x.io', `2023-02-${two(day(1))}`)],
}

/** One export of each system whose columns are known. */
export const SYSTEM_EXPORTS: readonly SystemExport[] = [
  salesforceAccounts,
  salesforceOpportunities,
  salesforceTeams,
  hubspot,
  gainsight,
  planhat,
  zendesk,
  intercom,
  stripe,
  chargebee,
  bamboo,
  personio,
  workday,
]

/** Accounts that are known by their names. */
function accountsByName() {
  const lines = indexes.map((index) => `Customer ${index},1000,SMB,2019-01-01`)
  return { name: 'accounts.csv', content: `Account Name,ACV,Segment,Since\n${lines.join('\n')}\n` }
}
