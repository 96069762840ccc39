import type { ReadyMapping } from './ready-mapping.js'

const accountId = ['Account ID', '18 Digit Account ID', 'Account ID (18)', 'AccountId']
const accountName = ['Account Name', 'Account.Name']

/** Segments as sales calls them. */
const SEGMENTS = {
  Commercial: 'MID_MARKET',
  Corporate: 'MID_MARKET',
  'Mid Market': 'MID_MARKET',
  'Small Business': 'SMB',
  Startup: 'SMB',
  Strategic: 'ENTERPRISE',
} as const

export const SALESFORCE: readonly ReadyMapping[] = [
  {
    name: 'salesforce-accounts',
    system: 'Salesforce',
    export: 'Accounts: a report of accounts (columns by label), or Account.csv of a data export',
    notes:
      '`Annual Revenue` is what the customer earns, and never its ACV: the file needs a field of yours for it. ' +
      'The account owner is of sales; who answers for the customer is a field of yours too.',
    kind: 'ACCOUNTS',
    signature: [
      [...accountId, 'Id'],
      ['Account Name', 'Name'],
      ['Account Owner', 'Account Owner Alias', 'OwnerId', 'Owner ID'],
    ],
    without: ['Opportunity Name', 'StageName', 'Team Member Name', 'TeamMemberRole', 'Case Number'],
    fields: {
      externalId: { columns: [...accountId, 'Id'] },
      name: { columns: ['Account Name', 'Name'] },
      acv: {
        columns: [
          'ARR',
          'ARR__c',
          'Current ARR',
          'Current_ARR__c',
          'Total ARR',
          'Annual Recurring Revenue',
          'ACV',
          'ACV__c',
          'Annual Contract Value',
          'Annual_Contract_Value__c',
        ],
        monthly: ['MRR', 'MRR__c', 'Current MRR'],
      },
      segment: {
        columns: ['Segment', 'Segment__c', 'Customer Segment', 'Customer_Segment__c'],
        values: SEGMENTS,
      },
      csm: {
        columns: [
          'CSM',
          'CSM Name',
          'Customer Success Manager',
          'CSM__c',
          'CSM__r.Name',
          'Customer_Success_Manager__c',
        ],
      },
      region: { columns: ['Region', 'Region__c', 'Billing Country', 'BillingCountry'] },
      vertical: { columns: ['Industry'] },
      since: { columns: ['Customer Since', 'Customer_Since__c', 'Customer Start Date'] },
      contractStart: { columns: ['Contract Start Date', 'Contract_Start_Date__c'] },
      contractEnd: {
        columns: [
          'Renewal Date',
          'Renewal_Date__c',
          'Next Renewal Date',
          'Contract End Date',
          'Contract_End_Date__c',
        ],
      },
      contractCurrency: { columns: ['ARR Currency', 'Account Currency', 'CurrencyIsoCode'] },
    },
    only: {
      columns: ['Type', 'Account Type'],
      values: [
        'Customer',
        'customer',
        'Customer - Direct',
        'Customer - Channel',
        'Active Customer',
        'Current Customer',
        'Existing Customer',
      ],
    },
  },
  {
    name: 'salesforce-opportunities',
    system: 'Salesforce',
    export: 'Opportunities: a report of opportunities, or Opportunity.csv of a data export',
    notes:
      'Only opportunities of customers that are there already count, by the opportunity’s type; new ' +
      'business is passed over. Accounts are named by their Salesforce ids.',
    kind: 'OPPORTUNITIES',
    signature: [
      ['Opportunity ID', '18 Digit Opportunity ID', 'Id'],
      ['Opportunity Name', 'Name'],
      ['Stage', 'StageName'],
      ['Close Date', 'CloseDate'],
    ],
    fields: {
      externalId: { columns: ['Opportunity ID', '18 Digit Opportunity ID', 'Id'] },
      account: { columns: [...accountId, ...accountName] },
      kind: {
        columns: ['Type', 'Opportunity Type'],
        values: {
          'Add-On': 'MODULE',
          'Add-On Business': 'MODULE',
          'Cross-Sell': 'MODULE',
          Upsell: 'TIER',
          'Existing Customer - Upgrade': 'TIER',
        },
        otherwise: 'SEATS',
      },
      stage: {
        columns: ['Stage', 'StageName'],
        values: {
          Qualification: 'QUALIFIED',
          'Needs Analysis': 'QUALIFIED',
          Discovery: 'QUALIFIED',
          'Value Proposition': 'HANDED_TO_SALES',
          'Id. Decision Makers': 'HANDED_TO_SALES',
          'Perception Analysis': 'HANDED_TO_SALES',
          'Proposal/Price Quote': 'HANDED_TO_SALES',
          Proposal: 'HANDED_TO_SALES',
          'Negotiation/Review': 'HANDED_TO_SALES',
          Negotiation: 'HANDED_TO_SALES',
          'Closed Won': 'WON',
          'Closed Lost': 'LOST',
        },
        otherwise: 'IDENTIFIED',
      },
      amount: { columns: ['Amount', 'ARR', 'ACV'] },
      expectedOn: { columns: ['Close Date', 'CloseDate'] },
      currency: { columns: ['Opportunity Currency', 'Amount Currency', 'CurrencyIsoCode'] },
      since: { columns: ['Created Date', 'CreatedDate'] },
    },
    only: {
      columns: ['Type', 'Opportunity Type'],
      values: [
        'Add-On',
        'Add-On Business',
        'Cross-Sell',
        'Expansion',
        'Existing Business',
        'Existing Customer - Upgrade',
        'Upsell',
      ],
    },
  },
  {
    name: 'salesforce-account-teams',
    system: 'Salesforce',
    export: 'Account teams: a report of accounts with account teams, or AccountTeamMember.csv',
    notes:
      'Roles of sales are passed over. People are named as in your roster: by name, e-mail or id.',
    kind: 'COVERAGE',
    signature: [
      [...accountId, ...accountName],
      ['Team Member Name', 'Team Member', 'Team Member: Full Name', 'User.Name', 'UserId'],
      ['Team Role', 'TeamMemberRole'],
    ],
    fields: {
      account: { columns: [...accountId, ...accountName] },
      person: {
        columns: [
          'Team Member Email',
          'User.Email',
          'Team Member Name',
          'Team Member: Full Name',
          'Team Member',
          'User.Name',
          'UserId',
        ],
      },
      responsibility: {
        columns: ['Team Role', 'TeamMemberRole'],
        values: {
          'Customer Success Manager': 'CSM',
          'Technical Account Manager': 'TAM',
          'Implementation Manager': 'IMPLEMENTATION',
          'Implementation Specialist': 'IMPLEMENTATION',
          'Onboarding Manager': 'IMPLEMENTATION',
          'Onboarding Specialist': 'IMPLEMENTATION',
          'Renewal Manager': 'RENEWALS',
          'Renewals Manager': 'RENEWALS',
          'Customer Support': 'SUPPORT',
          'Customer Support Rep': 'SUPPORT',
          'Support Engineer': 'SUPPORT',
        },
      },
    },
    only: {
      columns: ['Team Role', 'TeamMemberRole'],
      values: [
        'CSM',
        'Customer Success Manager',
        'TAM',
        'Technical Account Manager',
        'Implementation Manager',
        'Implementation Specialist',
        'Onboarding Manager',
        'Onboarding Specialist',
        'Renewal Manager',
        'Renewals Manager',
        'Customer Support',
        'Customer Support Rep',
        'Support Engineer',
      ],
    },
  },
]
