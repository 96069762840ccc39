import {
  capacityOf,
  hireTriggers,
  implementationCapacity,
  rollUp,
  spansOfControl,
  supportCapacity,
  viewAt,
  type CapacityLine,
  type HireTriggerId,
} from '@postscale/domain'
import { describe, expect, it } from 'vitest'
import { acmeCloud } from '../../src/modules/demo/acme/acme-cloud.js'
import { demoId } from '../../src/modules/demo/demo-id.js'
import { dayOf, demoState } from './demo-state.js'
import { recordedTickets } from './recorded-tickets.js'

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
  const triggers = hireTriggers({
    viewOn: (day) => viewAt(state, day),
    asOf: today,
    tickets,
    health: null,
  })
  const statusOf = (rule: HireTriggerId, name = 'Acme Cloud') =>
    triggers.find((each) => each.rule === rule && each.group.name === name)?.status
  const personOf = (name: string) => {
    const person = [...view.people.values()].find((each) => each.name === name)
    if (person === undefined) throw new Error(`${name} does not work here`)
    return person
  }
  const linesOf = (name: string) =>
    rollUp(view, 'PERSON').find((group) => group.name === name)?.lines ?? []

  it('is told in plans that each change something', () => {
    expect(state.revision).toBe(acmeCloud.plans.length)
    expect(changed.every((count) => count > 0)).toBe(true)
    expect(new Set(acmeCloud.plans.map(({ title }) => title)).size).toBe(acmeCloud.plans.length)
    expect(state.organization.history[0]?.from).toBe(today - acmeCloud.age)
  })

  it('has 300 customers, seventeen people, three regions and four languages', () => {
    const rows = [...view.accounts.rows]
    expect([view.accounts.count, view.people.size]).toEqual([300, 17])
    expect(new Set(rows.map((row) => view.accounts.region(row))).size).toBe(3)
    expect(new Set(rows.map((row) => view.accounts.language(row))).size).toBe(4)
    expect(new Set(rows.map((row) => view.accounts.vertical(row))).size).toBe(8)
    expect(new Set(rows.map((row) => view.accounts.name(row))).size).toBe(300)
    expect(view.organization.id).toBe(demoId('acme-cloud'))
    const first = rows.find((row) => view.accounts.externalId(row) === 'cus_0001') ?? -1
    expect(view.accounts.name(first)).toBe('Tarnwick Capital')
    const revenue = rows.reduce((sum, row) => sum + view.accounts.acv(row), 0)
    expect(revenue).toBe(17_748_400_00)
    expect(view.organization).toMatchObject({
      name: 'Acme Cloud',
      currency: 'USD',
      timeZone: 'America/New_York',
      locale: 'en',
      grossMargin: 7200,
      orgModel: 'GENERALIST',
      reportingLine: 'CRO',
    })
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
    expect(csms).toMatchObject({ exposedAccounts: 17, openSeats: 1 })
    const uncovered = [...view.accounts.rows].filter((row) =>
      view.coverage.ofAccount(row).every((each) => view.coverage.responsibility(each) !== 'CSM'),
    )
    expect(uncovered).toHaveLength(7)
    expect(lineOf('SUPPORT')?.openSeats).toBe(1)
  })

  it('has a ramping hire, a job share, a divided week and a mixed book', () => {
    expect(linesOf('Lucía Navarro')[0]?.capacity).toBeCloseTo(25 / 91.3125)
    expect(linesOf('Mei-Ling Chua')[0]).toMatchObject({ capacity: 0.5, accounts: 26 })
    expect(linesOf('Femi Adeyemi')[0]).toMatchObject({ capacity: 0.5, accounts: 26 })
    expect(linesOf('Priya Raman').map(({ family, capacity }) => [family, capacity])).toEqual([
      ['CSM', 0.4],
      ['RENEWALS', 0.6],
    ])
    expect(linesOf('João Tavares')[0]).toMatchObject({
      utilisation: { value: 6 / 15 + 20 / 80 },
      rows: [
        { row: 'CSM_ENTERPRISE', accounts: 6 },
        { row: 'CSM_MID_MARKET', accounts: 20 },
      ],
    })
  })

  it('pools small customers and support', () => {
    const team = (name: string) => [...view.teams.values()].find((each) => each.name === name)
    expect(view.coverage.ofTeam(team('Scale Desk')?.id ?? '')).toHaveLength(84)
    expect(view.coverage.ofTeam(team('Support')?.id ?? '')).toHaveLength(300)
  })

  it('has a head of customer success who carries customers and leads half the company', () => {
    const [seat] = view.occupanciesOfPerson(personOf('Amara Lindqvist').id)
    const reports = view
      .directReports(seat?.positionId ?? '')
      .flatMap(({ id }) => view.occupanciesOfPosition(id))
    expect(new Set(reports.map(({ personId }) => personId)).size).toBe(11)
    expect(linesOf('Amara Lindqvist')[0]).toMatchObject({ family: 'LEADERSHIP', accounts: 4 })
    expect(spansOfControl(view)).toMatchObject([
      { layer: 'VP', branch: 9, verdict: 'WITHIN' },
      { layer: 'TEAM_LEAD', direct: 6, verdict: 'ABOVE' },
    ])
  })

  it('fires what should be fired, and not the rest', () => {
    expect(statusOf('csm-enterprise')).toBe('FIRED')
    expect(statusOf('csm-enterprise', 'Enterprise Success')).toBe('NOT_FIRED')
    expect(statusOf('csm-mid-market')).toBe('FIRED')
    expect(statusOf('csm-smb-tech-touch')).toBe('NOT_EVALUATED')
    expect(statusOf('implementation-backlog')).toBe('FIRED')
    expect(statusOf('support-tickets')).toBe('FIRED')
    expect(statusOf('cs-ops-first')).toBe('NOT_FIRED')
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
    const { csmFte } = capacityOf(view)
    expect(csmFte).toBeGreaterThan(6)
    expect(csmFte).toBeLessThan(8)
    expect(capacityOf(later(80)).csmFte).toBeGreaterThan(8)
  })

  it('has a leave, a handover, a hire and a move that end or begin later', () => {
    const rows = [...view.coverage.rows].map((row) => view.coverage.get(row))
    expect(rows.filter(({ reason }) => reason?.startsWith('Parental leave'))).toHaveLength(8)
    const transitions = rows.filter(({ kind }) => kind === 'TRANSITION')
    expect(transitions.filter(({ responsibility }) => responsibility === 'CSM')).toHaveLength(6)
    expect(transitions.filter(({ responsibility }) => responsibility !== 'CSM')).toHaveLength(2)
    const done = [...later(-5).coverage.rows].map((row) => later(-5).coverage.get(row))
    expect(done.filter(({ outcome }) => outcome === 'DONE')).toHaveLength(4)
    expect([...later(24).people.values()].map(({ name }) => name)).toContain('Elif Demirtaş')
    expect(rollUp(later(25), 'ORGANIZATION')[0]?.lines[0]?.exposedAccounts).toBe(0)
    const scale = (days: number) => [...later(days).teams.values()].find(isScale)?.parentId
    const isScale = ({ name }: { readonly name: string }) => name === 'Scale Desk'
    expect(scale(40)).not.toBe(scale(41))
  })

  it('has one policy of its own', () => {
    expect([...view.policies]).toEqual([['policy.utilisation.target', 0.85]])
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
      expect(sums.get(view.accounts.id(row))).toBe(view.accounts.acv(row))
    }
    const lost = [...sums].filter(([id]) => view.accounts.rowOf(id) === -1)
    expect(lost).toHaveLength(34)
    expect(lost.every(([, sum]) => sum === 0)).toBe(true)
  })

  it('has a customer who left and came back', () => {
    const news = new Map<string, number>()
    for (const fact of facts) {
      if (fact.fact !== 'arrMovement' || fact.movement !== 'NEW') continue
      news.set(fact.accountId, (news.get(fact.accountId) ?? 0) + 1)
    }
    expect([...news.values()].filter((count) => count > 1)).toEqual([2])
  })

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
