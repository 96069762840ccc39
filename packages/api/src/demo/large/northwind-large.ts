import { formatDay, type Change, type Day, type SingleChange } from '@postscale/domain'
import type { DemoOrganization } from '../demo-organization.js'
import {
  NORTHWIND_CUSTOMERS,
  northwindCustomers,
  northwindEverCustomers,
} from './northwind-customers.js'
import {
  NORTHWIND_AGE,
  NORTHWIND_ID,
  NORTHWIND_SLUG,
  northwindId,
  northwindStructure,
} from './northwind-structure.js'
import { NORTHWIND_ROLES } from './northwind-teams.js'

/** Customers in one part of the plan. */
const PART = 5_000

/** A generated organization to try size on: 1,000 people in 60 teams, and 100,000 customers. */
export const northwindLarge = northwindOf(NORTHWIND_CUSTOMERS)

/** The same with any number of customers. */
export function northwindOf(customers: number): DemoOrganization {
  return {
    id: NORTHWIND_ID,
    slug: NORTHWIND_SLUG,
    timeZone: 'UTC',
    age: NORTHWIND_AGE,
    plans: [
      {
        title: 'Set up Northwind',
        reason: 'A generated organization to try size on',
        parts: (today) => [founding(today)],
      },
      {
        title: 'Bring in people and customers',
        reason: `1,000 people in 60 teams, ${customers.toLocaleString('en')} customers, who covers them, and how their revenue moved`,
        parts: (today) => everything(today, customers),
      },
    ],
  }
}

function founding(today: Day): readonly SingleChange[] {
  const effective = formatDay(today - NORTHWIND_AGE)
  return [
    {
      type: 'createOrganization',
      effective,
      id: NORTHWIND_ID,
      slug: NORTHWIND_SLUG,
      currency: 'USD',
      name: 'Northwind (large)',
      grossMargin: 7600,
      growthMotion: 'SALES_LED',
      orgModel: 'GEOGRAPHIC',
      serviceModel: 'HYBRID',
      reportingLine: 'CCO',
    },
    ...Object.entries(NORTHWIND_ROLES).map(([name, fields]): SingleChange => {
      const id = northwindId('role', name)
      return { type: 'createRole', effective, id, name, ...fields }
    }),
  ]
}

function* everything(today: Day, customers: number): Generator<readonly Change[]> {
  yield northwindStructure(today)
  const all = northwindEverCustomers(customers)
  for (let from = 0; from < all; from += PART) {
    yield northwindCustomers(today, from, Math.min(all, from + PART), customers)
  }
}
