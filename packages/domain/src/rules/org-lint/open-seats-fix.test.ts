import { describe, expect, it } from 'vitest'
import { costEffect } from '../../effects/cost-effect.js'
import { localize } from '../../messages/localize.js'
import type { Change } from '../../plans/change.js'
import { decide } from '../../plans/decide.js'
import { anOrganization } from '../../testing/an-organization.js'
import { lintInputOf } from '../../testing/org-lint/lint-input-of.js'
import { viewOf } from '../../testing/state-of.js'
import { lint } from './lint.js'

const on = '2026-03-02'

/** Eight CSMs of so much a year each, in dollars, of whom one has to have CS Operations. */
function eightCsms(cost: number | null, currency = 'USD') {
  let company = anOrganization({ currency }).withTeam('CS')
  for (let index = 1; index <= 8; index += 1) {
    company = company
      .withSeat(`CSM ${index}`)
      .withPerson(`P${index}`, { loadedCost: cost === null ? null : cost * 100 })
      .filledBy(`P${index}`)
  }
  return company
}

function fixOf(company: ReturnType<typeof eightCsms>) {
  const { findings } = lint(lintInputOf(company.state()), { only: ['missing-cs-ops'] })
  const fix = findings[0]?.fix
  if (fix === null || fix === undefined) throw new Error('There is no fix.')
  return fix
}

function yearly(company: ReturnType<typeof eightCsms>, changes: readonly Change[]): number {
  const decided = decide(company.state(), changes)
  if (!decided.ok) throw new Error('It is refused.')
  return costEffect(company.view(on), viewOf(decided.value.state, on)).yearly
}

describe('a fix that opens seats', () => {
  it('gives them the price that costs assume: a CS Operations analyst at the CSMs’ mean × 0.9', () => {
    const company = eightCsms(100_000).withPolicy('policy.cost.family.csOps', 0.9)
    const fix = fixOf(company)
    const seat = fix.changes.find(({ type }) => type === 'openPosition')
    expect(seat).toMatchObject({ budgetedCost: 90_000_00 })
    expect(localize('en', fix.title)).toMatch(/^Open 1 seat \(.+\) in CS, at \$90,000 a year$/)
  })

  it('costs what the same seats would without a price', () => {
    const company = eightCsms(87_654)
    const { changes } = fixOf(company)
    const unpriced = changes.map((change) =>
      'budgetedCost' in change ? { ...change, budgetedCost: null } : change,
    ) as readonly Change[]
    expect(yearly(company, changes)).toBeGreaterThan(0)
    expect(yearly(company, changes)).toBe(yearly(company, unpriced))
  })

  it('leaves the price open where only the guide’s, at an exchange rate, would tell it', () => {
    const pesos = eightCsms(null, 'COP').withPolicy('benchmark.currencyPerUsd', 4_000)
    const fix = fixOf(pesos)
    expect(fix.changes.some((change) => 'budgetedCost' in change)).toBe(false)
    expect(localize('en', fix.title)).toMatch(/ in CS$/)
  })
})
