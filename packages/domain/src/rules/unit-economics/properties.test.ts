import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { staffCosts } from './staff-costs.js'
import type { OrganizationView } from '../../state/view.js'
import { ORG_MODELS, type OrgModel, SEGMENTS, TIERS } from '../../entities/vocabularies.js'
import { anOrganization } from '../../testing/an-organization.js'
import { accountEconomics } from './account-economics.js'
import { affordability } from './affordability.js'
import {
  ECONOMICS_GROUPINGS,
  type EconomicsGrouping,
  type EconomicsLine,
} from './economics-line.js'
import { runningRound } from './account-costs.js'
import { unitEconomics } from './unit-economics.js'

const on = '2026-03-02'

const seat = fc.record({
  team: fc.integer({ min: 0, max: 2 }),
  role: fc.constantFrom(
    'CSM',
    'Support Engineer',
    'Implementation Specialist',
    'CS Operations Analyst',
    'Renewals Specialist',
    'VP of CS',
  ),
  fte: fc.integer({ min: 10, max: 100 }),
  holders: fc.integer({ min: 0, max: 2 }),
  loadedCost: fc.option(fc.integer({ min: 0, max: 25_000_001 })),
  since: fc.constantFrom('2025-01-01', '2026-01-15', '2026-03-02'),
  books: fc.array(
    fc.record({
      count: fc.integer({ min: 1, max: 4 }),
      segment: fc.constantFrom(...SEGMENTS),
      tier: fc.constantFrom(...TIERS, null),
      acv: fc.integer({ min: 0, max: 10_000_000 }),
      loadWeight: fc.integer({ min: 0, max: 250 }),
      contractStart: fc.constantFrom('2025-06-01', '2026-02-01'),
      contractEnd: fc.constantFrom('2026-06-01', '2026-08-15', '2028-02-01', null),
      autoRenew: fc.boolean(),
      responsibility: fc.constantFrom('CSM', 'SUPPORT', 'TAM', 'RENEWALS'),
      pooled: fc.boolean(),
      onboarded: fc.constantFrom(null, '2024-01-01', '2025-11-01', '2026-02-01'),
      live: fc.boolean(),
      region: fc.constantFrom('EMEA', 'LATAM', null),
    }),
    { maxLength: 3 },
  ),
})

type Seat = typeof seat extends fc.Arbitrary<infer T> ? T : never

function companyOf(orgModel: OrgModel, seats: readonly Seat[]): OrganizationView {
  let company = anOrganization({ orgModel })
    .withTeam('T0', { segments: ['SMB', 'ENTERPRISE'] })
    .withTeam('T1', { under: 'T0' })
    .withTeam('T2', { regions: ['EMEA', 'LATAM', 'APAC'] })
  for (const [index, { team, role, fte, holders, since, loadedCost, books }] of seats.entries()) {
    company = company.withSeat(`Seat ${index}`, { team: `T${team}`, role, fte })
    for (let holder = 0; holder < holders; holder += 1) {
      const name = `Person ${index}.${holder}`
      company = company
        .withPerson(name, { loadedCost })
        .filledBy(name, { fte: Math.floor(fte / holders), since })
    }
    for (const { count, pooled, responsibility, onboarded, live, ...fields } of books) {
      const target = pooled ? { team: `T${team}` } : {}
      company = company.carrying(count, fields, { responsibility, ...target })
      if (onboarded === null) continue
      company = company.inImplementation({
        status: live ? 'LIVE' : 'ACTIVE',
        startedOn: onboarded,
        ...(live && { liveOn: onboarded }),
      })
    }
  }
  return company.withPerson('Nobody’s seat', { loadedCost: 7_654_321 }).view(on)
}

const companies = fc
  .tuple(fc.constantFrom(...ORG_MODELS), fc.array(seat, { maxLength: 6 }))
  .map(([model, seats]) => companyOf(model, seats))

function totals(view: OrganizationView, by: EconomicsGrouping) {
  const answer = unitEconomics(view, by)
  if (answer.status === 'NOT_EVALUATED') throw new Error('It is evaluated.')
  const sum = (of: (line: EconomicsLine) => number) =>
    answer.lines.reduce((all, line) => all + of(line), 0)
  return {
    accounts: sum((line) => line.accounts),
    revenue: sum((line) => line.revenue),
    people: sum((line) => line.cost.people),
    overhead: sum((line) => line.cost.overhead),
    onboarding: sum((line) => line.cost.onboarding),
    running: sum((line) => line.onboarding.running),
    shared: sum((line) => line.cost.shared),
    technology: sum((line) => line.cost.technology),
    investment: sum((line) => line.cost.investment),
    total: sum((line) => line.cost.total),
    idle: sum((line) => line.idle),
    accountsWithoutCost: sum((line) => line.accountsWithoutCost),
    unserved: sum((line) => line.accountsUnserved),
    unseated: answer.unseated,
  }
}

describe('unit economics', () => {
  it('add up in every grouping, to the cent', () => {
    fc.assert(
      fc.property(companies, (view) => {
        const whole = totals(view, 'ORGANIZATION')
        for (const by of ECONOMICS_GROUPINGS) expect(totals(view, by), by).toEqual(whole)
      }),
      { numRuns: 60 },
    )
  })

  it('account for the whole run rate: lines, idle seats and people without a seat', () => {
    fc.assert(
      fc.property(companies, (view) => {
        const { people, overhead, running, idle, unseated } = totals(view, 'ORGANIZATION')
        expect(unseated).toBe(7_654_321)
        expect(people + overhead + running + idle + unseated).toBe(staffCosts(view).runRate)
      }),
      { numRuns: 60 },
    )
  })

  it('add up to the total in every line, and judge that total as the calculator does', () => {
    fc.assert(
      fc.property(companies, fc.constantFrom(...ECONOMICS_GROUPINGS), (view, by) => {
        const answer = unitEconomics(view, by)
        if (answer.status === 'NOT_EVALUATED') throw new Error('It is evaluated.')
        for (const { cost, revenue, judgement, accountsUnserved, grossMargin } of answer.lines) {
          const { people, overhead, shared, technology, investment, onboarding, total } = cost
          expect(people + overhead + shared + technology + investment + onboarding).toBe(total)
          if (accountsUnserved > 0) continue
          const context = { currency: 'USD', grossMargin }
          expect(affordability(total, revenue, context).verdict).toBe(judgement.verdict)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('are the same looked up one by one', () => {
    fc.assert(
      fc.property(companies, (view) => {
        const answer = unitEconomics(view, 'ACCOUNT')
        if (answer.status === 'NOT_EVALUATED') throw new Error('It is evaluated.')
        for (const line of answer.lines) {
          if (line.key !== null) expect(accountEconomics(view, line.key)).toEqual(line)
        }
      }),
      { numRuns: 20 },
    )
  })
})

describe('a person who costs half a unit more than a whole', () => {
  it('is paid for to the cent: 100,001 at 50 % is 50,000.5, so 50,001, by whatever accounts', () => {
    for (let accounts = 1; accounts <= 60; accounts += 1) {
      const view = anOrganization()
        .withTeam('CS')
        .withSeat('CSM 1', { fte: 50 })
        .withPerson('Ana', { loadedCost: 100_001 })
        .filledBy('Ana', { fte: 50 })
        .carrying(accounts, { segment: 'MID_MARKET', acv: 1_000_000 })
        .view(on)
      expect(totals(view, 'ORGANIZATION').people, `${accounts} accounts`).toBe(50_001)
    }
  })
})

describe('runningRound', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 250 }), { minLength: 1, maxLength: 40 })
  const halves = fc.integer({ min: 0, max: 20_000_000 }).map((units) => units * 100 + 50)
  const hundredths = fc.oneof(fc.integer({ min: 0, max: 2_000_000_000 }), halves)

  it('gives whole parts that add up to the rounded whole, each about one off at most', () => {
    fc.assert(
      fc.property(hundredths, weights, (whole, shares) => {
        const all = shares.reduce((sum, share) => sum + share, 0)
        const rounded = runningRound()
        let given = 0
        for (const share of shares) {
          const exact = (whole / 100 / all) * share
          const part = rounded(exact)
          expect(Number.isInteger(part)).toBe(true)
          expect(Math.abs(part - exact)).toBeLessThan(1.02)
          given += part
        }
        expect(given).toBe(Math.round(whole / 100))
      }),
      { numRuns: 500 },
    )
  })

  it('adds up over a million parts of a large cost', () => {
    // 1.5 billion a year and half a minor unit: a plain sum of the parts is 0.08 minor units short.
    const parts = Array.from({ length: 1_000_000 }, (_, index) => 1 + (index % 250))
    const price = 150_000_000_000.5 / parts.reduce((sum, part) => sum + part, 0)
    const rounded = runningRound()
    expect(parts.reduce((sum, part) => sum + rounded(part * price), 0)).toBe(150_000_000_001)
  })
})
