import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passingView } from '../../state/view-at.js'
import { BEGAN, changingCompanies } from '../../testing/hire-triggers/changing-companies.js'
import { capacityOf } from './capacity-of.js'
import { viewsOfDays } from './views-of-days.js'

const spans = fc.oneof(
  fc.array(fc.nat(40), { maxLength: 12 }),
  fc.array(fc.nat(400), { maxLength: 4 }),
  fc.nat(300).map((from) => Array.from({ length: 28 }, (_, day) => from + day)),
)

describe('the views of several days', () => {
  it('are those of each day by itself, in the order given, however close they are', () => {
    fc.assert(
      fc.property(changingCompanies, spans, (company, offsets) => {
        const days = offsets.map((offset) => BEGAN + offset)
        const alone = company.and().state()
        const views = viewsOfDays(company.state(), days)
        expect(views.map(({ day }) => day)).toEqual(days)
        for (const view of views) {
          const same = passingView(alone, view.day)
          expect(capacityOf(view).seats).toEqual(capacityOf(same).seats)
          expect([...view.people.values()]).toEqual([...same.people.values()])
        }
      }),
      { numRuns: 40 },
    )
  }, 60_000)
})
