import { describe, expect, it } from 'vitest'
import { anOrganization } from '../testing/an-organization.js'
import { costByMonth } from './cost-by-month.js'

const on = '2026-03-02'
const dollars = (amount: number) => amount * 100
const acme = anOrganization().withTeam('CS').withSeat('CSM 1').filledBy('Ana')

describe('a seat that is opened with a price for later', () => {
  const opened = acme.and({
    type: 'openPosition',
    effective: '2026-06-15',
    id: acme.id('position', 'CSM to come'),
    title: 'CSM to come',
    roleId: acme.id('role', 'CSM'),
    teamId: acme.id('team', 'CS'),
    budgetedCost: dollars(96_000),
  })
  const { months, before, after, budgetBefore, budgetAfter } = costByMonth(
    acme.view(on),
    opened.view(on),
  )

  it('is in the budget of the months from its first day on, and nobody is employed by it', () => {
    const more = months.map((month) => month.budgetAfter - month.budgetBefore)
    expect(more).toEqual([...Array(3).fill(0), ...Array(9).fill(dollars(8_000))])
    expect(budgetAfter - budgetBefore).toBe(9 * dollars(8_000))
    expect(after - before).toBe(0)
  })
})
