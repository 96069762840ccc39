import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passingView } from '../../state/view-at.js'
import { BEGAN, changingCompanies } from '../../testing/hire-triggers/changing-companies.js'
import { capacityBack } from './capacity-back.js'
import { capacityOf } from './capacity-of.js'
import { renewalsCapacity } from './families/renewals-capacity.js'

describe('the days of a state backwards', () => {
  it('have the seats, the work and the pipeline of the day by itself', () => {
    fc.assert(
      fc.property(changingCompanies, (company) => {
        // Another state of the same history, so that nothing is shared.
        const alone = company.and().state()
        let days = 0
        for (const { view } of capacityBack(company.state(), BEGAN + 340, BEGAN)) {
          const same = passingView(alone, view.day)
          expect(capacityOf(view).seats).toEqual(capacityOf(same).seats)
          const inEmea = { regions: ['EMEA'] }
          expect(renewalsCapacity(view, inEmea)).toEqual(renewalsCapacity(same, inEmea))
          expect(view.accounts.rows).toEqual(same.accounts.rows)
          days += 1
        }
        expect(days).toBe(341)
      }),
      { numRuns: 10 },
    )
  }, 60_000)
})
