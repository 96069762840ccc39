import type { ReadyMapping } from './ready-mapping.js'

/** Stripe and Chargebee. */
export const BILLING: readonly ReadyMapping[] = [
  {
    name: 'stripe-subscriptions',
    system: 'Stripe',
    export: 'Subscriptions: Billing, Subscriptions, Export, all columns',
    notes:
      'The amount is taken for the whole of one interval, twelve months of it or four quarters making a ' +
      'year; where a subscription has a quantity, export the amount of all of it. The customer’s id must ' +
      'be one of the account’s. Subscriptions that are on trial or were never paid are passed over.',
    kind: 'ARR_MOVEMENTS',
    signature: [
      ['id', 'Subscription ID'],
      ['Customer ID'],
      ['Interval'],
      ['Created (UTC)', 'Start (UTC)', 'Start Date (UTC)', 'Current Period Start (UTC)'],
    ],
    fields: {
      key: { columns: ['id', 'Subscription ID'] },
      account: { columns: ['Customer ID'] },
      start: { columns: ['Start Date (UTC)', 'Start (UTC)', 'Created (UTC)'] },
      end: { columns: ['Ended At (UTC)', 'Canceled At (UTC)'] },
      amount: {
        columns: ['Amount', 'Plan Amount'],
        times: {
          column: 'Interval',
          values: { month: 12, quarter: 4, year: 1, '3 months': 4, '6 months': 2 },
        },
      },
      currency: { columns: ['Currency'] },
    },
    only: { columns: ['Status'], values: ['active', 'past_due', 'canceled', 'unpaid', 'paused'] },
  },
  {
    name: 'chargebee-subscriptions',
    system: 'Chargebee',
    export: 'Subscriptions: Subscriptions, Export, with MRR',
    notes:
      'Chargebee tells what a subscription brings a month, which is taken twelve times. The customer’s id ' +
      'must be one of the account’s. Subscriptions on trial or in the future are passed over.',
    kind: 'ARR_MOVEMENTS',
    signature: [
      ['Subscription Id', 'Subscription ID', 'subscriptions.id'],
      ['Customer Id', 'Customer ID', 'customers.id', 'subscriptions.customer_id'],
      ['MRR', 'Subscription MRR', 'subscriptions.mrr'],
    ],
    fields: {
      key: { columns: ['Subscription Id', 'Subscription ID', 'subscriptions.id'] },
      account: {
        columns: ['Customer Id', 'Customer ID', 'subscriptions.customer_id', 'customers.id'],
      },
      start: {
        columns: [
          'Activated At',
          'Started At',
          'Start Date',
          'Created At',
          'subscriptions.activated_at',
          'subscriptions.started_at',
        ],
      },
      end: { columns: ['Cancelled At', 'Canceled At', 'subscriptions.cancelled_at'] },
      amount: { columns: [], monthly: ['MRR', 'Subscription MRR', 'subscriptions.mrr'] },
      currency: { columns: ['Currency', 'Currency Code', 'subscriptions.currency_code'] },
    },
    only: {
      columns: ['Status', 'Subscription Status', 'subscriptions.status'],
      values: ['Active', 'active', 'Non Renewing', 'non_renewing', 'Cancelled', 'cancelled'],
    },
  },
]
