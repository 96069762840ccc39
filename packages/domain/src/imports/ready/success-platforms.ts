import type { ReadyMapping } from './ready-mapping.js'

/** HubSpot, Gainsight and Planhat, which call customers companies. */
export const SUCCESS_PLATFORMS: readonly ReadyMapping[] = [
  {
    name: 'hubspot-companies',
    system: 'HubSpot',
    export: 'Companies: the index page of companies, Export view, all properties',
    notes:
      '`Annual Revenue` is what the customer earns, and never its ACV; the amount and the CSM are ' +
      'properties of yours. Only companies at the lifecycle stage Customer are taken.',
    kind: 'ACCOUNTS',
    signature: [
      ['Record ID', 'Record ID - Company'],
      ['Company name', 'Name'],
      ['Company owner', 'Company Domain Name', 'Lifecycle Stage'],
    ],
    fields: {
      externalId: { columns: ['Record ID', 'Record ID - Company'] },
      name: { columns: ['Company name', 'Name'] },
      acv: {
        columns: ['ARR', 'Annual Recurring Revenue', 'ACV', 'Annual Contract Value'],
        monthly: ['MRR', 'Monthly Recurring Revenue'],
      },
      segment: { columns: ['Segment', 'Customer Segment'] },
      csm: { columns: ['CSM', 'Customer Success Manager', 'CSM owner', 'Success owner'] },
      region: { columns: ['Region', 'Country/Region', 'Country'] },
      vertical: { columns: ['Industry'] },
      since: { columns: ['Became a Customer Date', 'Customer since'] },
      contractEnd: { columns: ['Renewal Date', 'Renewal date', 'Contract End Date'] },
    },
    only: {
      columns: ['Lifecycle Stage', 'Lifecycle stage'],
      values: ['Customer', 'customer', 'Evangelist', 'evangelist'],
    },
  },
  {
    name: 'gainsight-companies',
    system: 'Gainsight',
    export: 'Companies: the object Company, exported from Data Management or a report',
    notes: 'Companies whose status is Churn or Inactive are passed over.',
    kind: 'ACCOUNTS',
    signature: [
      ['GSID', 'Gsid', 'Company ID', 'SFDC Account ID', 'SFDC Account Id'],
      ['Name', 'Company Name', 'Company'],
      ['Original Contract Date', 'Customer Lifetime in Months', 'Lifecycle in Weeks', 'CSM Name'],
    ],
    fields: {
      externalId: {
        columns: ['SFDC Account ID', 'SFDC Account Id', 'Company ID', 'GSID', 'Gsid'],
      },
      name: { columns: ['Name', 'Company Name', 'Company'] },
      acv: { columns: ['ARR', 'ASV'], monthly: ['MRR'] },
      segment: { columns: ['Customer Segment', 'Segment', 'Tier'] },
      csm: { columns: ['CSM Name', 'CSM', 'CSM Email'] },
      region: { columns: ['Region', 'Country'] },
      vertical: { columns: ['Industry'] },
      since: { columns: ['Original Contract Date'] },
      contractEnd: { columns: ['Renewal Date'] },
      currency: { columns: ['CurrencyIsoCode', 'Currency'] },
    },
    only: { columns: ['Status'], values: ['Active', 'active', 'Customer', 'Live', 'New'] },
  },
  {
    name: 'planhat-companies',
    system: 'Planhat',
    export: 'Companies: the list of companies, Export to Excel or CSV',
    notes:
      'The owner is who looks after the company, and is taken for its CSM. Prospects and lost companies ' +
      'are passed over where the file has the customer status.',
    kind: 'ACCOUNTS',
    signature: [
      ['Name', 'Company'],
      ['External Id', 'External ID', 'Source Id', 'Planhat Id', '_id'],
      [
        'Phase',
        'Customer status',
        'Customer Status',
        'CSM Score',
        'Customer from',
        'Customer From',
      ],
    ],
    fields: {
      externalId: {
        columns: ['External Id', 'External ID', 'Source Id', 'Id', '_id', 'Planhat Id'],
      },
      name: { columns: ['Name', 'Company'] },
      acv: { columns: ['ARR'], monthly: ['MRR'] },
      segment: { columns: ['Segment', 'Segmentation'] },
      csm: { columns: ['Owner', 'CSM', 'Owner Email'] },
      region: { columns: ['Region', 'Country'] },
      vertical: { columns: ['Industry'] },
      since: { columns: ['Customer from', 'Customer From'] },
      contractEnd: { columns: ['Renewal', 'Renewal Date', 'Renewal date'] },
    },
    only: {
      columns: ['Customer status', 'Customer Status', 'Status'],
      values: ['customer', 'Customer', 'active', 'Active', 'canceled', 'Canceled'],
    },
  },
]
