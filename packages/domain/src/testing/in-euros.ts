import type { Change } from '../plans/change.js'
import { OrganizationFixture } from './organization-fixture.js'

/** Dollars for a euro: amounts of fixtures can be divided by it without a rest. */
const DOLLARS_A_EURO = 4

/** The same company, all contracts of which are in euros and worth the same in its dollars. */
export function inEuros(company: OrganizationFixture): OrganizationFixture {
  const [created, ...rest] = company.changes()
  if (created?.type !== 'createOrganization') throw new Error('A story begins with its company.')
  const planRates = [{ currency: 'EUR', rate: DOLLARS_A_EURO }]
  return OrganizationFixture.begin(created.slug, created.effective).and(
    { ...created, planRates },
    // Planned anew for the year that is asked about.
    { type: 'updateOrganization', effective: '2026-01-01', planRates },
    ...rest.map(euros),
  )
}

function euros(change: Change): Change {
  switch (change.type) {
    case 'columnar': {
      const { acv } = change.columns
      if (change.of !== 'addAccount' || acv === undefined) return change
      const columns = {
        ...change.columns,
        acv: acv.map((each) => (each as number) / DOLLARS_A_EURO),
        contractCurrency: acv.map(() => 'EUR'),
      }
      return { ...change, columns }
    }
    case 'createOpportunity':
    case 'recordArrMovement':
      return { ...change, amount: change.amount / DOLLARS_A_EURO }
    default:
      return change
  }
}
