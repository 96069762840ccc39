import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomChange } from '../../testing/plans/random-change.js'
import { acme, id } from '../../testing/plans/small-company.js'
import { formatDay, parseDay } from '../../kernel/days.js'
import type { NamingChange } from '../change.js'
import { holdingFrom, holdsBefore } from './holding-from.js'

const rename = (effective: string): NamingChange => ({
  type: 'updateTeam',
  id: id(1),
  name: 'Pod',
  effective,
})

describe('the changes of a scenario that is applied on a day', () => {
  it('hold from that day where they would from before it, and later where they do', () => {
    expect(holdingFrom(rename('2026-12-20'), '2027-01-01')).toEqual(rename('2027-01-01'))
    expect(holdingFrom(rename('2027-01-01'), '2027-01-01')).toEqual(rename('2027-01-01'))
    expect(holdingFrom(rename('2027-02-01'), '2027-01-01')).toEqual(rename('2027-02-01'))
  })

  it('differ in nothing but that, whatever they change', () => {
    const first = parseDay('2025-06-01')!
    const choices = fc.array(fc.nat({ max: 9_999 }), { minLength: 8, maxLength: 40 })
    const property = fc.property(choices, fc.nat({ max: 1_000 }), (picks, days) => {
      let at = 0
      const chance = {
        pick: (below: number) => picks[at++ % picks.length]! % Math.max(1, below),
        newId: () => id(9_000 + at++),
      }
      const change = randomChange(acme, chance)
      const day = formatDay(first + days)
      const held = holdingFrom(change, day)
      expect(holdsBefore(held, day)).toBe(false)
      if (!holdsBefore(change, day)) expect(held).toBe(change)
      else expect({ ...held, effective: null }).toEqual({ ...change, effective: null })
    })
    fc.assert(property, { numRuns: 200 })
  })
})
