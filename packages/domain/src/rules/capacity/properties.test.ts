import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ROLE_FAMILIES, SEGMENTS } from '../../entities/vocabularies.js'
import type { OrganizationView } from '../../state/view.js'
import { anOrganization } from '../../testing/an-organization.js'
import { bandOf, BANDS } from './band.js'
import { capacityOf } from './capacity-of.js'
import type { CapacityGrouping } from './capacity-group.js'
import { ramp } from './ramp.js'
import { rollUp } from './roll-up.js'

const on = '2026-03-02'

/** A seat, and accounts covered by it or by its team. */
const seat = fc.record({
  team: fc.integer({ min: 0, max: 2 }),
  role: fc.constantFrom('CSM', 'Support Engineer', 'Renewals Specialist', 'CS Operations Analyst'),
  fte: fc.integer({ min: 10, max: 100 }),
  holders: fc.integer({ min: 0, max: 2 }),
  since: fc.constantFrom('2025-01-01', '2026-01-15', '2026-02-28'),
  books: fc.array(
    fc.record({
      count: fc.integer({ min: 1, max: 5 }),
      segment: fc.constantFrom(...SEGMENTS),
      region: fc.constantFrom('EMEA', 'LATAM', null),
      loadWeight: fc.integer({ min: 0, max: 250 }),
      complexity: fc.constantFrom('HIGH', 'MODERATE', 'LOW'),
      contractEnd: fc.constantFrom('2026-08-01', '2028-01-01', null),
      responsibility: fc.constantFrom('CSM', 'SUPPORT', 'RENEWALS', 'TAM'),
      pooled: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
})

type Seat = typeof seat extends fc.Arbitrary<infer T> ? T : never

function companyOf(seats: readonly Seat[]): OrganizationView {
  let company = anOrganization()
    .withTeam('T0', { segments: ['SMB'] })
    .withTeam('T1', { under: 'T0' })
    .withTeam('T2', { regions: ['EMEA', 'LATAM'] })
  for (const [index, { team, role, fte, holders, since, books }] of seats.entries()) {
    company = company.withSeat(`Seat ${index}`, { team: `T${team}`, role, fte })
    for (let holder = 0; holder < holders; holder += 1) {
      const share = { fte: Math.floor(fte / holders), since }
      company = company.filledBy(`Person ${index}.${holder}`, share)
    }
    for (const { count, pooled, responsibility, ...fields } of books) {
      const target = pooled ? { team: `T${team}` } : {}
      company = company.carrying(count, fields, { responsibility, ...target })
    }
  }
  return company.view(on)
}

const companies = fc.array(seat, { maxLength: 6 }).map(companyOf)

function totals(view: OrganizationView, by: CapacityGrouping) {
  return ROLE_FAMILIES.flatMap((family) => {
    const lines = rollUp(view, by, { families: [family] }).flatMap((group) => group.lines)
    const sum = (of: (line: (typeof lines)[number]) => number) =>
      lines.reduce((all, line) => all + of(line), 0)
    return [
      sum((line) => line.load),
      sum((line) => line.capacity),
      sum((line) => line.fte),
      sum((line) => line.accounts),
      sum((line) => line.exposedAccounts),
      sum((line) => line.fullCapacity),
      sum((line) => line.requiredCapacity ?? 0),
      sum((line) => line.gap ?? 0),
    ]
  })
}

describe('capacity', () => {
  it.each(['TEAM', 'ROLE', 'SEGMENT', 'REGION', 'PERSON'] as const)(
    'by %s adds up to the organization',
    (by) => {
      fc.assert(
        fc.property(companies, (view) => {
          const whole = totals(view, 'ORGANIZATION')
          for (const [index, sum] of totals(view, by).entries()) {
            expect(sum).toBeCloseTo(whole[index] ?? 0, 8)
          }
        }),
        { numRuns: 40 },
      )
    },
  )

  it.each(['SEGMENT', 'REGION'] as const)(
    'asks for no more people of one pool by %s than for the whole',
    (by) => {
      const books = fc.array(
        fc.record({
          count: fc.integer({ min: 1, max: 90 }),
          segment: fc.constantFrom(...SEGMENTS),
          region: fc.constantFrom('EMEA', 'LATAM', null),
          complexity: fc.constantFrom('HIGH', 'MODERATE', 'LOW'),
        }),
        { minLength: 1, maxLength: 6 },
      )
      fc.assert(
        fc.property(books, fc.integer({ min: 1, max: 4 }), (accounts, engineers) => {
          let company = anOrganization().withTeam('Support')
          for (let index = 0; index < engineers; index += 1) {
            company = company.withSeat(`SE ${index}`, { role: 'Support Engineer' })
            company = company.filledBy(`P${index}`)
          }
          for (const { count, ...fields } of accounts) {
            company = company.withAccounts(count, fields)
            company = company.coveredBy({ team: 'Support', responsibility: 'SUPPORT' })
          }
          const view = company.view(on)
          const needed = (grouping: CapacityGrouping) =>
            rollUp(view, grouping, { families: ['SUPPORT'] }).map(
              ({ lines }) => lines[0]?.peopleNeeded ?? 0,
            )
          expect(Math.max(...needed(by))).toBeLessThanOrEqual(needed('ORGANIZATION')[0]!)
        }),
        { numRuns: 25 },
      )
    },
  )

  it('is never negative, and never above the FTE', () => {
    fc.assert(
      fc.property(companies, (view) => {
        for (const { position, capacity, holders, cells } of capacityOf(view).seats) {
          expect(capacity).toBeGreaterThanOrEqual(0)
          expect(capacity).toBeLessThanOrEqual((position?.fte ?? 0) / 100)
          for (const holder of holders) expect(holder.capacity).toBeLessThanOrEqual(holder.fte)
          expect(cells.reduce((sum, cell) => sum + cell.share, 0)).toBeCloseTo(1, 10)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('loses no account and no weight of what is pooled', () => {
    fc.assert(
      fc.property(companies, (view) => {
        const { accounts, coverage } = view
        let [weight, count] = [0, 0]
        for (const row of coverage.rows) {
          if (coverage.responsibility(row) === 'RENEWALS') continue
          weight += accounts.loadWeight(coverage.accountRow(row)) / 100
          count += 1
        }
        const cells = capacityOf(view).seats.flatMap((seat) => seat.cells)
        const kept = cells.filter(({ row }) => row !== 'CS_OPS' && !row?.startsWith('RENEWALS'))
        expect(kept.reduce((sum, cell) => sum + cell.weight, 0)).toBeCloseTo(weight, 8)
        expect(kept.reduce((sum, cell) => sum + cell.accounts, 0)).toBeCloseTo(count, 8)
      }),
      { numRuns: 40 },
    )
  })
})

describe('ramp', () => {
  it('is the part of the months that has passed: a third of one after 10 of 30.4375 days', () => {
    expect(ramp(10, 1)).toBeCloseTo(10 / 30.4375, 12)
    expect(ramp(10, 0)).toBe(1)
    expect(ramp(31, 1)).toBe(1)
  })

  it('goes on in the next seat of the same family, and begins anew in another family', () => {
    const ana = anOrganization()
      .withTeam('CS')
      .withSeat('CSM 1')
      .filledBy('Ana', { since: '2026-01-01', to: '2026-02-28' })
    const capacityIn = (role: string) =>
      capacityOf(
        ana.withSeat('Next', { role }).filledBy('Ana', { since: '2026-02-28' }).view(on),
      ).seats.find(({ position }) => position?.title === 'Next')?.capacity
    // 60 days since New Year's Day; 2 days since 28 February.
    expect(capacityIn('Senior CSM')).toBeCloseTo(60 / (3 * 30.4375), 12)
    expect(capacityIn('Support Engineer')).toBeLessThan(0.1)
  })

  it('runs from 0 to 1 and never back', () => {
    const days = fc.integer({ min: -1000, max: 5000 })
    fc.assert(
      fc.property(days, days, fc.integer({ min: 0, max: 24 }), (a, b, months) => {
        const [early, late] = [Math.min(a, b), Math.max(a, b)]
        expect(ramp(early, months)).toBeGreaterThanOrEqual(0)
        expect(ramp(late, months)).toBeLessThanOrEqual(1)
        expect(ramp(early, months)).toBeLessThanOrEqual(ramp(late, months))
      }),
    )
  })
})

describe('the band', () => {
  it('never falls when work is added', () => {
    const counts = fc.record({
      enterprise: fc.integer({ min: 0, max: 40 }),
      midMarket: fc.integer({ min: 0, max: 200 }),
      smb: fc.integer({ min: 0, max: 1500 }),
    })
    const rank = ({ enterprise, midMarket, smb }: { [K in keyof typeof sizes]: number }) => {
      const closedLoad = enterprise / 15 + midMarket / 80
      const band = bandOf({
        capacity: 1,
        load: closedLoad + smb / 500,
        closedLoad,
        triggerLoad: enterprise / 12 + midMarket / 60,
        lowerLoad: enterprise / 8 + midMarket / 40 + smb / 200,
      })
      return band === null ? -1 : BANDS.indexOf(band)
    }
    const sizes = { enterprise: 0, midMarket: 0, smb: 0 }
    fc.assert(
      fc.property(counts, counts, (book, more) => {
        const larger = {
          enterprise: book.enterprise + more.enterprise,
          midMarket: book.midMarket + more.midMarket,
          smb: book.smb + more.smb,
        }
        expect(rank(larger)).toBeGreaterThanOrEqual(rank(book))
      }),
    )
  })
})
