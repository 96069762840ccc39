import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anOrganization } from '../../testing/an-organization.js'
import { peopleNeeded } from './people-needed.js'
import { rollUp } from './roll-up.js'

const on = '2026-03-02'
const TARGET = 0.8

/** Accounts of a row whose top and trigger are given. */
const book = (weight: number, upper: number, trigger: number | null) => ({
  load: weight / upper,
  triggerLoad: trigger === null ? null : weight / trigger,
})

function csmLine(csms: number, accountsEach: number) {
  let company = anOrganization().withTeam('CS')
  for (let index = 1; index <= csms; index += 1) {
    company = company.withSeat(`CSM ${index}`).filledBy(`P${index}`).carrying(accountsEach)
  }
  return rollUp(company.view(on), 'ORGANIZATION', { families: ['CSM'] })[0]!.lines[0]!
}

describe('people needed', () => {
  it('are one for ten CSMs with 62 mid-market accounts each: 620 ÷ 60 − 10', () => {
    expect(csmLine(10, 62)).toMatchObject({
      band: 'AT_TRIGGER',
      peopleNeeded: 1,
      seatsRequired: 11,
    })
  })

  it('are somebody at the trigger itself, whatever the last bit, and nobody below it', () => {
    const needed = (weight: number, capacity: number) =>
      peopleNeeded([book(weight, 15, 12)], capacity, TARGET)
    expect([needed(12, 1), needed(36, 3), needed(0.1 * 3 * 12, 0.3)]).toEqual([1, 1, 1])
    expect([needed(11.99, 1), needed(35, 3), needed(0, 0), needed(0, 1)]).toEqual([0, 0, 0, 0])
    expect([needed(24, 1), needed(23, 1)]).toEqual([2, 1])
  })

  it('follow target utilisation where a row has no trigger: 150 renewals ÷ 150 ÷ 0.8 = 1.25', () => {
    expect(peopleNeeded([book(150, 150, null)], 1, TARGET)).toBe(1)
    expect(peopleNeeded([book(120, 150, null)], 1, TARGET)).toBe(0)
  })

  it('of a mixed book take its rows together: 6/12 + 30/60 = 1, and with 100 of tech-touch 1.25', () => {
    const mixed = [book(6, 15, 12), book(30, 80, 60)]
    expect(peopleNeeded(mixed, 1, TARGET)).toBe(1)
    expect(peopleNeeded([...mixed, book(100, 500, null)], 2, TARGET)).toBe(0)
    expect(peopleNeeded([...mixed, book(400, 500, null)], 2, TARGET)).toBe(1)
  })

  it('are the fewest that bring the book below its trigger, and are there whenever it is reached', () => {
    const rows = fc.array(
      fc.record({
        weight: fc.integer({ min: 0, max: 900 }),
        upper: fc.integer({ min: 1, max: 200 }),
        trigger: fc.integer({ min: 1, max: 250 }),
      }),
      { minLength: 1, maxLength: 4 },
    )
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 4000 }), (books, hundredths) => {
        const capacity = hundredths / 100
        const works = books.map(({ weight, upper, trigger }) => book(weight, upper, trigger))
        const needed = peopleNeeded(works, capacity, TARGET)
        const atTrigger = books.reduce((sum, { weight, trigger }) => sum + weight / trigger, 0)
        const asked = books.reduce(
          (sum, { weight, upper, trigger }) => sum + weight / Math.min(upper, trigger),
          0,
        )
        if (atTrigger > 0 && atTrigger - capacity >= 0) expect(needed).toBeGreaterThan(0)
        if (asked > 0) expect(asked - capacity - needed).toBeLessThan(1e-6)
        if (needed > 0) expect(asked - capacity - (needed - 1)).toBeGreaterThan(-1e-6)
      }),
    )
  })
})
