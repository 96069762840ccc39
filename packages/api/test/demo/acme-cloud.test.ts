import {
  allSteps,
  benchmark,
  capacityOf,
  HireTriggers,
  implementationCapacity,
  rollUp,
  spansOfControl,
  supportCapacity,
  viewAt,
  type CapacityLine,
  type HireTriggerId,
  type OrganizationView,
} from '@postscale/domain'
import { describe, expect, it } from 'vitest'
import { acmeCloud } from '../../src/demo/acme/acme-cloud.js'
import { dayOf, demoState } from './demo-state.js'
import { guideFigure } from './guide-figure.js'
import { recordedTickets } from './recorded-tickets.js'

/** The day that the others are compared with: the story is the same on all of them. */
const ANOTHER_DATE = '2027-07-01'
const another = viewAt(demoState(acmeCloud, ANOTHER_DATE).state, dayOf(ANOTHER_DATE))

/** An ordinary day, a Sunday, the days on which a year ends and begins, and a leap day. */
const DATES = ['2026-11-21', '2027-03-14', '2026-12-31', '2027-01-01', '2028-02-29']

describe.each(DATES)('Acme Cloud on %s', (date) => {
  const today = dayOf(date)
  const { state, facts, changed } = demoState(acmeCloud, date)
  const view = viewAt(state, today)
  const later = (days: number) => viewAt(state, today + days)
  const [whole] = rollUp(view, 'ORGANIZATION')
  const lineOf = (family: CapacityLine['family']) =>
    whole?.lines.find((line) => line.family === family)
  const tickets = recordedTickets(view, facts)
  const nothing = { tickets: null, health: null }
  const triggers = allSteps(new HireTriggers(view, { tickets, health: null }).answers(nothing))
  const statusOf = (rule: HireTriggerId, name = 'Acme Cloud') =>
    triggers.find((each) => each.rule === rule && each.group.name === name)?.status
  const personOf = (name: string) =>
    [...view.people.values()].find((each) => each.name === name) ?? expect.fail(`no ${name}`)
  const linesOf = (name: string) =>
    rollUp(view, 'PERSON').find((group) => group.name === name)?.lines ?? []

  it('is told in plans that each change something', () => {
    expect(state.revision).toBe(guideFigure(/told in (\d+) plans/))
    expect(changed.every((count) => count > 0)).toBe(true)
    const titles = acmeCloud.plans.map(({ title }) => title)
    expect(new Set(titles).size).toBe(titles.length)
  })

  it('begins with a head of customer success and nobody else, on its first day', () => {
    const began = state.organization.history[0]!.from
    expect(viewAt(state, began).people.size).toBe(1)
    expect(viewAt(state, began).organization.name).toBe('Acme Cloud')
    // What the story says of its age is that day.
    expect(today - acmeCloud.age).toBe(began)
  })

  it('has as many customers as the guide says, of several regions, languages and trades', () => {
    const { accounts } = view
    const rows = [...accounts.rows]
    expect(accounts.count).toBe(guideFigure(/A company of (\d+) customers/))
    for (const field of ['region', 'language', 'vertical'] as const) {
      expect(new Set(rows.map((row) => accounts[field](row))).size).toBeGreaterThan(2)
    }
    expect(new Set(rows.map((row) => accounts.name(row))).size).toBe(accounts.count)
    const references = rows.flatMap((row) => accounts.externalReferences(row))
    expect(new Set(references.map(({ id }) => id)).size).toBe(accounts.count)
    expect(view.organization).toMatchObject({ name: 'Acme Cloud', timeZone: 'America/New_York' })
  })

  it('has the same customers, people and seats whatever the day', () => {
    expect(customersOf(view)).toEqual(customersOf(another))
    for (const kind of ['people', 'positions', 'teams'] as const) {
      expect([...view[kind].keys()].toSorted()).toEqual([...another[kind].keys()].toSorted())
    }
    expect(view.organization.id).toBe(another.organization.id)
  })

  it('has CSMs in every band', () => {
    const bands = rollUp(view, 'PERSON', { families: ['CSM'] }).map((group) => [
      group.name,
      group.lines[0]?.band,
    ])
    expect(Object.fromEntries(bands)).toMatchObject({
      'Ingrid Hoffmann': 'OVER',
      'Camila Restrepo': 'AT_TRIGGER',
      'Grace Whitfield': 'AT_TRIGGER',
      'João Tavares': 'HEALTHY',
      'Tomasz Wiśniewski': 'UNDER',
    })
  })

  it('has an open seat that still has a book, and customers whom nobody covers', () => {
    const csms = lineOf('CSM')
    expect(csms?.openSeats).toBe(1)
    expect(csms?.exposedAccounts).toBe(guideFigure(/(\d+) customers are exposed/))
    const uncovered = [...view.accounts.rows].filter((row) =>
      view.coverage.ofAccount(row).every((each) => view.coverage.responsibility(each) !== 'CSM'),
    )
    // The guide: “Seven new customers are covered by nobody”, “a seat in APAC is open”.
    expect(uncovered).toHaveLength(7)
    expect(lineOf('SUPPORT')?.openSeats).toBe(1)
  })

  it('has a ramping hire, a job share, a divided week and a mixed book', () => {
    // The guide: she “came last month and is ramping”, over the three months of the catalogue.
    const { id } = personOf('Lucía Navarro')
    const since = today - Math.min(...view.occupanciesOfPerson(id).map(({ from }) => from))
    expect(since).toBeGreaterThan(0)
    expect(since).toBeLessThan(62)
    expect(linesOf('Lucía Navarro')[0]?.capacity).toBeCloseTo(since / (3 * 30.4375))
    const shared = guideFigure(/a job share, (\d+) customers/)
    for (const name of ['Mei-Ling Chua', 'Femi Adeyemi']) {
      expect(linesOf(name)[0]).toMatchObject({ capacity: 0.5, accounts: shared / 2 })
    }
    const divided = linesOf('Priya Raman')
    expect(divided.map(({ family }) => family)).toEqual(['CSM', 'RENEWALS'])
    expect(divided.reduce((sum, { capacity }) => sum + capacity, 0)).toBe(1)
    const [enterprise, midMarket] = [
      guideFigure(/(\d+) enterprise and \d+ mid-market customers/),
      guideFigure(/\d+ enterprise and (\d+) mid-market customers/),
    ]
    const [joao] = linesOf('João Tavares')
    expect(joao?.band).toBe('HEALTHY')
    const books = joao?.rows.filter(({ row }) => row.startsWith('CSM')) ?? []
    expect(books).toMatchObject([
      { row: 'CSM_ENTERPRISE', accounts: enterprise },
      { row: 'CSM_MID_MARKET', accounts: midMarket },
    ])
    expect(books.reduce((sum, { load }) => sum + (load ?? 0), 0)).toBeCloseTo(
      enterprise / 15 + midMarket / 80,
    )
    expect(enterprise / 15 + midMarket / 80).toBeCloseTo(
      guideFigure(/mid-market customers, (\d+) %: healthy/) / 100,
      2,
    )
  })

  it('pools small customers and support', () => {
    const team = (name: string) => [...view.teams.values()].find((each) => each.name === name)
    expect(view.coverage.ofTeam(team('Scale Desk')?.id ?? '')).toHaveLength(
      guideFigure(/(\d+) pooled small customers/),
    )
    expect(view.coverage.ofTeam(team('Support')?.id ?? '')).toHaveLength(view.accounts.count)
  })

  it('has a head of customer success who carries customers and leads half the company', () => {
    const [seat] = view.occupanciesOfPerson(personOf('Amara Lindqvist').id)
    const reports = view
      .directReports(seat?.positionId ?? '')
      .flatMap(({ id }) => view.occupanciesOfPosition(id))
    // The guide: “carries four strategic customers; eleven people report to her”, and her team lead
    // “leads six CSMs, where a team lead has three to five”.
    expect(new Set(reports.map(({ personId }) => personId)).size).toBe(11)
    expect(linesOf('Amara Lindqvist')[0]).toMatchObject({ family: 'LEADERSHIP', accounts: 4 })
    expect(spansOfControl(view)).toMatchObject([
      { layer: 'VP', verdict: 'WITHIN' },
      { layer: 'TEAM_LEAD', direct: 6, verdict: 'ABOVE' },
    ])
  })

  it('fires what should be fired, and not the rest', () => {
    // Lucía has no book yet and will take her part.
    expect(statusOf('csm-enterprise')).toBe('NOT_FIRED')
    expect(statusOf('csm-enterprise', 'Mid-market Success')).toBe('NOT_FIRED')
    expect(statusOf('csm-enterprise', 'Enterprise Success')).toBe('NOT_FIRED')
    expect(statusOf('csm-mid-market')).toBe('NOT_FIRED')
    expect(statusOf('csm-smb-tech-touch')).toBe('NOT_EVALUATED')
    expect(statusOf('implementation-backlog')).toBe('FIRED')
    expect(statusOf('support-tickets')).toBe('FIRED')
    expect(statusOf('support-service-levels')).toBe('FIRED')
    // The guide: it has fired for the day on which Elif begins.
    expect(statusOf('cs-ops-first')).toBe('FIRED')
    expect(statusOf('cs-ops-ratio')).toBe('NOT_FIRED')
    expect(statusOf('renewals-pipeline')).toBe('FIRED')
    expect(statusOf('leadership-span')).toBe('FIRED')
  })

  it('is near its figures rather than far beyond them', () => {
    const { backlogMonths, measured, throughput } = implementationCapacity(view)
    expect(backlogMonths.value).toBeGreaterThanOrEqual(3)
    expect(backlogMonths.value).toBeLessThan(4)
    expect(measured).toBe(true)
    expect(throughput).toBeGreaterThan(25)
    expect(throughput).toBeLessThan(45)
    const support = supportCapacity(view, tickets.organization)
    expect(support.ticketsPerEngineerDay.value).toBeGreaterThan(20)
    expect(support.ticketsPerEngineerDay.value).toBeLessThan(30)
    expect(support.breachesRising).toBe(true)
    expect(lineOf('RENEWALS')?.band).toBe('OVER')
    expect(capacityOf(view).carriers.fte).toBeCloseTo(guideFigure(/There are ([\d.]+) CSMs/), 1)
    expect(capacityOf(later(80)).carriers.fte).toBeGreaterThan(8)
  })

  it('has a leave, a handover, a hire and a move that end or begin later', () => {
    const rows = [...view.coverage.rows].map((row) => view.coverage.get(row))
    // The guide: others cover eight of Camila's customers for a leave; six handovers are under way.
    expect(rows.filter(({ reason }) => reason?.startsWith('Parental leave'))).toHaveLength(8)
    const transitions = rows.filter(({ kind }) => kind === 'TRANSITION')
    expect(transitions.every(({ outcome }) => outcome === null)).toBe(true)
    expect(transitions.filter(({ responsibility }) => responsibility === 'CSM')).toHaveLength(6)
    const before = [...later(-5).coverage.rows].map((row) => later(-5).coverage.get(row))
    expect(before.some(({ outcome }) => outcome === 'DONE')).toBe(true)
    const days = guideFigure(/Elif Demirtaş begins in (\d+) days/)
    const namesOn = (day: number) => [...later(day).people.values()].map(({ name }) => name)
    expect(namesOn(days - 1)).not.toContain('Elif Demirtaş')
    expect(namesOn(days)).toContain('Elif Demirtaş')
    expect(rollUp(later(days + 1), 'ORGANIZATION')[0]?.lines[0]?.exposedAccounts).toBe(0)
    const scale = (days: number) => [...later(days).teams.values()].find(isScale)?.parentId
    const isScale = ({ name }: { readonly name: string }) => name === 'Scale Desk'
    expect(scale(40)).not.toBe(scale(41))
  })

  it('has policies of its own, other than the catalogue’s', () => {
    expect(view.policies.size).toBeGreaterThan(0)
    const { value } = benchmark('policy.utilisation.target')
    const own = view.policies.get('policy.utilisation.target')
    expect(own).not.toBe(value.value)
  })

  it('has contracts that end in every month ahead', () => {
    const ends = [...view.accounts.rows].map((row) => view.accounts.contractEnd(row) ?? 0)
    expect(Math.min(...ends)).toBeGreaterThanOrEqual(today)
    const months = new Set(ends.map((end) => Math.floor((end - today) / 31)))
    for (let month = 0; month < 12; month += 1) expect(months).toContain(month)
  })

  it('has movements that come to the contracts’ values, and every kind of them', () => {
    const sums = new Map<string, number>()
    const kinds = new Set<string>()
    for (const fact of facts) {
      if (fact.fact !== 'arrMovement') continue
      expect(fact.day).toBeLessThanOrEqual(today)
      sums.set(fact.accountId, (sums.get(fact.accountId) ?? 0) + fact.amount)
      kinds.add(fact.movement)
    }
    expect(kinds).toEqual(new Set(['NEW', 'EXPANSION', 'CONTRACTION', 'CHURN']))
    for (const row of view.accounts.rows) {
      expect(sums.get(view.accounts.id(row))).toBe(view.accounts.field(row, 'acv'))
    }
    const lost = [...sums].filter(([id]) => view.accounts.rowOf(id) === -1)
    expect(lost.every(([, sum]) => sum === 0)).toBe(true)
    // Those who are gone are those who left, but for who came back.
    const [left, back] = [movedBy('CHURN'), movedBy('NEW')]
    const returned = [...left.keys()].filter((id) => view.accounts.rowOf(id) >= 0)
    expect(returned).toHaveLength(1)
    expect(lost.map(([id]) => id).toSorted()).toEqual(
      [...left.keys()].filter((id) => !returned.includes(id)).toSorted(),
    )
    for (const [id, count] of back) expect(count).toBe(returned.includes(id) ? 2 : 1)
  })

  function movedBy(movement: string): ReadonlyMap<string, number> {
    const counts = new Map<string, number>()
    for (const fact of facts) {
      if (fact.fact !== 'arrMovement' || fact.movement !== movement) continue
      counts.set(fact.accountId, (counts.get(fact.accountId) ?? 0) + 1)
    }
    return counts
  }

  it('has tickets on working days of the last ninety', () => {
    for (const fact of facts) {
      if (fact.fact !== 'ticketVolume') continue
      expect(fact.day).toBeGreaterThanOrEqual(today - 90)
      expect(fact.day).toBeLessThanOrEqual(today)
      expect([0, 6]).not.toContain(new Date(fact.day * 86_400_000).getUTCDay())
    }
  })

  it('grew: the past is another one', () => {
    const sizes = [-1270, -1000, -730, -365, 0].map((days) => later(days).accounts.count)
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b))
    expect(later(-1270).people.size).toBe(1)
    expect(later(-100).positions.size).toBeLessThan(view.positions.size)
  })

  it('is the same whenever it is built', () => {
    const again = acmeCloud.plans.map(({ parts }) => [...parts(today)])
    expect(again).toEqual(acmeCloud.plans.map(({ parts }) => [...parts(today)]))
  })
})

/** The customers of a day as what does not depend on it, by their external id. */
function customersOf({ accounts }: OrganizationView): readonly (readonly unknown[])[] {
  return [...accounts.rows]
    .map((row) => [
      accounts.externalReferences(row)[0]?.id,
      accounts.id(row),
      accounts.name(row),
      accounts.segment(row),
      accounts.acv(row),
    ])
    .toSorted((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1))
}
