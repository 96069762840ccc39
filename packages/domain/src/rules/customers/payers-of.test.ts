import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { anOrganization } from '../../testing/an-organization.js'
import { largestPayers, payersOf } from './payers-of.js'

it('are the first of all when a few are asked for, alike ones by their row', () => {
  const paying = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(paying, fc.nat(14), (amounts, count) => {
      const company = amounts.reduce(
        (fixture, acv, nth) => fixture.withAccount(`Account ${nth}`, { acv }),
        anOrganization().withTeam('CS').withSeat('CSM'),
      )
      const view = company.view('2026-03-01')
      const { rows } = payersOf(view, view.accounts.rows)
      const largest = largestPayers(view, view.accounts.rows, count)
      expect([...largest]).toEqual([...rows.subarray(0, count)])
    }),
    { numRuns: 40 },
  )
})
