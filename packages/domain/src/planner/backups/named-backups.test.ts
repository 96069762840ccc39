import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide } from '../../plans/decide.js'
import { viewAt } from '../../state/view-at.js'
import { anOrganization } from '../../testing/an-organization.js'
import type { OrganizationFixture } from '../../testing/organization-fixture.js'
import type { BackupAccount } from './backup-problem.js'
import { backupsOfLeaver, type Room } from './backups-of-leaver.js'
import { type BackupOptions, namedBackups } from './named-backups.js'

const on = '2026-03-02'
const enterprise = { segment: 'ENTERPRISE', acv: 100_000_00 } as const

function backupsIn(company: OrganizationFixture, options: Partial<BackupOptions> = {}) {
  const view = company.view(on)
  const answer = namedBackups(view, { leastRevenue: 0, mostUtilisation: 1, ...options })
  const decided = decide(view.state, answer.plan.changes)
  if (!decided.ok) throw new Error(JSON.stringify(decided.error))
  return { ...answer, next: viewAt(decided.value.state, view.day) }
}

/** How many accounts a seat backs up then. */
function backedBy(
  company: OrganizationFixture,
  { next }: ReturnType<typeof backupsIn>,
  seat: string,
) {
  const id = company.id('position', seat)
  return [...next.accounts.rows].filter(
    (row) => next.accounts.field(row, 'backupPositionId') === id,
  ).length
}

/** A team of two CSMs with so many accounts of fifteen. */
const books = (first: number, second: number) =>
  anOrganization()
    .withTeam('CS')
    .withSeat('CSM 1', { budgetedCost: 90_000_00 })
    .filledBy('Ana')
    .carrying(first, enterprise)
    .withSeat('CSM 2', { budgetedCost: 90_000_00 })
    .filledBy('Bea')
    .carrying(second, enterprise)

describe('namedBackups', () => {
  it('gives each account a second person, who stays within the limit whoever leaves', () => {
    const company = books(6, 4)
    const answer = backupsIn(company)
    expect(answer).toMatchObject({
      accounts: 10,
      revenue: 1_000_000_00,
      changed: 10,
      now: { without: 10, highest: null, tooBusy: 0 },
      after: { without: 0, highest: expect.closeTo(10 / 15), tooBusy: 0 },
      leastWithout: 0,
      missing: 0,
      cost: 0,
      neededUtilisation: null,
    })
    expect([backedBy(company, answer, 'CSM 1'), backedBy(company, answer, 'CSM 2')]).toEqual([4, 6])
  })

  it('says what is missing to stay within the limit, what that costs, and what would do without', () => {
    const company = books(12, 8)
    const answer = backupsIn(company)
    // Twelve more would be twenty of fifteen; seven are fifteen. Eight more are as many too many.
    expect(answer.after.without).toBe(5 + 5)
    expect(answer.leastWithout).toBe(10)
    expect(new Set(answer.without.values())).toEqual(new Set(['NO_ROOM']))
    expect(answer.missing).toBeCloseTo(5 / 15)
    expect(answer.cost).toBe(30_000_00)
    expect(answer.neededUtilisation).toBeCloseTo(20 / 15, 2)
    expect(backupsIn(company, { mostUtilisation: 20 / 15 }).after.without).toBe(0)
  })

  it('looks only at accounts of a size, and among the teams that are asked about', () => {
    const company = books(2, 1)
      .withSeat('CSM 3')
      .filledBy('Cleo')
      .carrying(3, { ...enterprise, acv: 20_000_00 })
    expect(backupsIn(company, { leastRevenue: 50_000_00 }).accounts).toBe(3)
    const elsewhere = company
      .withTeam('Other')
      .withSeat('CSM 4')
      .filledBy('Dan')
      .carrying(1, enterprise)
    const ofOther = backupsIn(elsewhere, { teamIds: [elsewhere.id('team', 'Other')] })
    expect([...ofOther.without.values()]).toEqual(['NOBODY_FITS'])
  })

  it('keeps who is named as long as it may be, and takes nobody for a second person who is the first', () => {
    const company = books(2, 0)
      .withSeat('CSM 3')
      .filledBy('Cleo')
      .withSeat('CSM 4', { fte: 50 })
      .and()
      .withAccount('Backed', {
        ...enterprise,
        backupPositionId: books(0, 0).id('position', 'CSM 2'),
      })
      .coveredBy({ seat: 'CSM 1' })
      .withAccount('By the holder', {
        ...enterprise,
        backupPositionId: books(0, 0).id('position', 'CSM 1'),
      })
      .coveredBy({ seat: 'CSM 1' })
    const { plan, now, changed } = backupsIn(company)
    expect([now.without, changed]).toEqual([3, 3])
    expect(JSON.stringify(plan.changes)).not.toContain(company.id('account', 'Backed'))

    const twice = anOrganization()
      .withTeam('CS')
      .withSeat('CSM 1', { fte: 50 })
      .filledBy('Ana', { fte: 50 })
      .carrying(1, enterprise)
      .withSeat('CSM 2', { fte: 50 })
      .filledBy('Ana', { fte: 50 })
    expect([...backupsIn(twice).without.values()]).toEqual(['NOBODY_FITS'])
  })

  it('is applied once: then nothing is left to be named', () => {
    const company = books(7, 5).withSeat('CSM 3').filledBy('Cleo')
    const { next } = backupsIn(company)
    const again = namedBackups(next, { leastRevenue: 0, mostUtilisation: 1 })
    expect([again.changed, again.now.without]).toEqual([0, 0])
    expect(again.now).toEqual(again.after)
  })
})

describe('backupsOfLeaver', () => {
  const seats = 3
  const room = fc.record({
    loads: fc.array(fc.constantFrom(0, 0.3, 0.7), { minLength: seats, maxLength: seats }),
    capacities: fc.array(fc.constantFrom(0.5, 1), { minLength: seats, maxLength: seats }),
  })
  const account = fc.record({
    load: fc.constantFrom(0.1, 0.2, 0.5),
    named: fc.constantFrom(-1, 0, 2),
    eligible: fc.subarray([0, 1, 2]),
    burden: fc.constantFrom(0, 0.2),
  })

  it('leaves as few without a backup as can be, and nobody too busy', () => {
    fc.assert(
      fc.property(fc.array(account, { maxLength: 5 }), room, (drawn, { loads, capacities }) => {
        const accounts = drawn.map(({ burden, ...each }): BackupAccount => ({
          ...each,
          row: 0,
          burdens: each.eligible.map((seat) => burden * seat),
        }))
        const whole: Room = {
          loads: Float64Array.from(loads),
          capacities: Float64Array.from(capacities),
        }
        const { backups, leastWithout } = backupsOfLeaver(accounts, whole, 1, () => false)
        expect(isWithin(accounts, backups, whole)).toBe(true)
        const fewest = Math.min(
          ...waysOf(accounts)
            .filter((way) => isWithin(accounts, way, whole))
            .map((way) => way.filter((seat) => seat === -1).length),
        )
        expect([backups.filter((seat) => seat === -1).length, leastWithout]).toEqual([
          fewest,
          fewest,
        ])
      }),
    )
  })
})

function waysOf(accounts: readonly BackupAccount[]): readonly (readonly number[])[] {
  return accounts.reduce<readonly (readonly number[])[]>(
    (ways, { eligible }) => ways.flatMap((way) => [-1, ...eligible].map((seat) => [...way, seat])),
    [[]],
  )
}

/** Whether nobody who takes over would be above capacity. */
function isWithin(
  accounts: readonly BackupAccount[],
  backups: readonly number[],
  { loads, capacities }: Room,
): boolean {
  return [...capacities.keys()].every((seat) => {
    const taken = accounts.filter((_, at) => backups[at] === seat)
    const load = taken.reduce((sum, each) => sum + each.load, loads[seat]!)
    return taken.every((each) => each.load === 0) || load <= capacities[seat]! + 1e-9
  })
}
