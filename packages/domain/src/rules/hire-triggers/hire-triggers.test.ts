import { describe, expect, it } from 'vitest'
import { formatDay, parseDay } from '../../kernel/days.js'
import { localize } from '../../messages/localize.js'
import { viewAt } from '../../state/view-at.js'
import { anOrganization } from '../../testing/an-organization.js'
import type { OrganizationFixture } from '../../testing/organization-fixture.js'
import { HIRE_TRIGGER_IDS, type HireTriggerId, type TriggerGrouping } from './hire-trigger.js'
import type { HireTriggerInput } from './hire-trigger-input.js'
import { HIRE_TRIGGER_RULES, hireTriggers } from './hire-triggers.js'

const asOf = '2026-03-02'
const cs = anOrganization().withTeam('CS')
const oneCsm = cs.withSeat('CSM 1').filledBy('Ana')

type Facts = Partial<Pick<HireTriggerInput, 'tickets' | 'health'>>

function triggersOf(company: OrganizationFixture, facts: Facts = {}) {
  const state = company.state()
  return hireTriggers({
    viewOn: (day) => viewAt(state, day),
    asOf: parseDay(asOf) ?? 0,
    tickets: null,
    health: null,
    ...facts,
  })
}

function trigger(
  company: OrganizationFixture,
  rule: HireTriggerId,
  facts: Facts = {},
  by: TriggerGrouping = 'ORGANIZATION',
) {
  const found = triggersOf(company, facts).find(
    (each) => each.rule === rule && each.group.by === by,
  )
  if (found === undefined) throw new Error(`${rule} says nothing of the ${by}.`)
  const { status, peopleNeeded, since, startBy, severe } = found
  return {
    status,
    peopleNeeded,
    severe,
    since: since === null ? null : formatDay(since),
    startBy: startBy === null ? null : formatDay(startBy),
    text: localize('en', found.evidence.message),
    answer: found,
  }
}

describe('the registry', () => {
  it('is frozen and in the order of the ids', () => {
    expect(Object.isFrozen(HIRE_TRIGGER_RULES)).toBe(true)
    expect(HIRE_TRIGGER_RULES.map(({ id }) => id)).toEqual(HIRE_TRIGGER_IDS)
  })
})

describe('300 customers with one CSM', () => {
  const overrun = oneCsm.carrying(300, { contractEnd: '2026-09-01' })

  it('fire the triggers of CSMs and renewals', () => {
    const fired = triggersOf(overrun)
      .filter(({ status, group }) => status === 'FIRED' && group.by === 'ORGANIZATION')
      .map(({ rule }) => rule)
    expect(fired).toEqual(['csm-mid-market', 'renewals-pipeline'])
  })

  it('need four more CSMs: 300/80 ÷ 0.8 − 1 = 3.7, since as far back as is looked', () => {
    expect(trigger(overrun, 'csm-mid-market')).toMatchObject({
      status: 'FIRED',
      peopleNeeded: 4,
      // 12 weeks before 2 March 2026.
      since: '2025-12-08',
      startBy: asOf,
    })
  })

  it('need three renewals specialists: 300/150 ÷ 0.8 = 2.5', () => {
    const renewals = trigger(overrun, 'renewals-pipeline')
    expect(renewals).toMatchObject({ status: 'FIRED', peopleNeeded: 3 })
    expect(renewals.text).toContain('quick estimate 3')
  })
})

describe('CSMs’ books', () => {
  const enterprise = { segment: 'ENTERPRISE' } as const

  it('fire when they have been full on four samples', () => {
    const full = oneCsm.carrying(11, enterprise).on('2026-02-09').carrying(1, enterprise)
    expect(trigger(full, 'csm-enterprise')).toMatchObject({
      status: 'FIRED',
      since: '2026-02-09',
      peopleNeeded: 1,
    })
  })

  it('do not fire before that', () => {
    const fresh = oneCsm.carrying(11, enterprise).on('2026-02-10').carrying(1, enterprise)
    expect(trigger(fresh, 'csm-enterprise')).toMatchObject({
      status: 'NOT_FIRED',
      since: null,
      peopleNeeded: null,
      startBy: null,
    })
    expect(trigger(fresh, 'csm-enterprise').text).toContain('not yet consistently')
    expect(trigger(oneCsm.carrying(11, enterprise), 'csm-enterprise').status).toBe('NOT_FIRED')
  })

  it('fire at the trigger itself, whatever the last bit, and not just below it', () => {
    // 10 × 1.2 and 30 × 0.4 are 12; 11 × 1.09 = 11.99.
    const carrying = (count: number, loadWeight: number) =>
      trigger(oneCsm.carrying(count, { ...enterprise, loadWeight }), 'csm-enterprise').status
    expect([carrying(10, 120), carrying(30, 40), carrying(12, 100)]).toEqual([
      'FIRED',
      'FIRED',
      'FIRED',
    ])
    expect(carrying(11, 109)).toBe('NOT_FIRED')
  })

  it('are told by the accounts of one CSM: 26 ÷ 2', () => {
    const two = oneCsm.withSeat('CSM 2').filledBy('Bea').carrying(13, enterprise)
    const full = two.carrying(13, enterprise, { seat: 'CSM 1' })
    expect(trigger(full, 'csm-enterprise').answer.evidence.message.params).toMatchObject({
      perCsm: 13,
      limit: 12,
    })
  })

  it('are told by team and segment too, each by its own part of the capacity', () => {
    // 12 enterprise and 20 mid-market accounts on two CSMs: one is full, the other far from it.
    const mixed = oneCsm
      .carrying(12, enterprise)
      .withTeam('Mid-market')
      .withSeat('CSM 2')
      .filledBy('Bea')
      .carrying(20)
    expect(trigger(mixed, 'csm-enterprise', {}, 'TEAM').answer.group.name).toBe('CS')
    expect(trigger(mixed, 'csm-enterprise', {}, 'SEGMENT').status).toBe('FIRED')
    expect(trigger(mixed, 'csm-mid-market').status).toBe('NOT_FIRED')
  })

  it('of nobody fire, too', () => {
    const open = cs.withSeat('CSM 1').carrying(12, enterprise)
    expect(trigger(open, 'csm-enterprise')).toMatchObject({ status: 'FIRED', peopleNeeded: 1 })
    expect(trigger(open, 'csm-enterprise').text).toContain('no CSM with capacity')
  })

  it('follow the organization’s own trigger', () => {
    const own = oneCsm.withPolicy('capacity.csm.enterprise.trigger', 14).carrying(13, enterprise)
    const { status, answer } = trigger(own, 'csm-enterprise')
    expect(status).toBe('NOT_FIRED')
    expect(answer.evidence.figures).toContainEqual({
      key: 'capacity.csm.enterprise.trigger',
      value: { kind: 'number', value: 14 },
      overridden: true,
    })
  })
})

describe('tech-touch', () => {
  const smb = oneCsm.carrying(900, { segment: 'SMB' })
  const health = (atRisk: number, untouched: number): Facts => ({
    health: { organization: { atRisk, untouched }, teams: new Map(), segments: new Map() },
  })

  it('is not evaluated without health data, whatever the number of accounts', () => {
    const { status, answer, text } = trigger(smb, 'csm-smb-tech-touch')
    expect([status, answer.missing]).toEqual(['NOT_EVALUATED', 'HEALTH'])
    expect(text).toContain('health scores')
  })

  it('fires on accounts at risk that nobody turned to: 60 − 20 % of 100 at 40 a person', () => {
    expect(trigger(smb, 'csm-smb-tech-touch', health(100, 60))).toMatchObject({
      status: 'FIRED',
      peopleNeeded: 1,
      since: asOf,
    })
    expect(trigger(smb, 'csm-smb-tech-touch', health(100, 20)).status).toBe('NOT_FIRED')
    expect(trigger(smb, 'csm-smb-tech-touch', health(0, 0)).status).toBe('NOT_FIRED')
  })

  it('needs as many as would turn to the rest at the present pace', () => {
    const people = (atRisk: number, untouched: number, company = smb) =>
      trigger(company, 'csm-smb-tech-touch', health(atRisk, untouched)).peopleNeeded
    // (80 − 20) ÷ (20 ÷ 1); (80 − 20) ÷ (20 ÷ 2) with two at work; (41 − 20) ÷ 59; nobody's pace is known.
    const two = cs
      .withSeat('CSM 1')
      .filledBy('Ana')
      .carrying(450, { segment: 'SMB' })
      .withSeat('CSM 2')
      .filledBy('Bea')
      .carrying(450, { segment: 'SMB' })
    expect([people(100, 80), people(100, 80, two), people(100, 41)]).toEqual([3, 6, 1])
    expect(people(100, 100)).toBe(1)
    const nobody = cs.withSeat('CSM 1').carrying(9, { segment: 'SMB' })
    expect(people(100, 80, nobody)).toBe(1)
  })
})

describe('implementation', () => {
  const specialist = cs.withSeat('IS 1', { role: 'Implementation Specialist' })
  const filled = specialist.filledBy('Ivo', { since: '2025-06-01' })

  it('fires at a backlog of three months: 9 ÷ (35 ÷ 12) = 3.1', () => {
    // 9 ÷ 8.75 ÷ 0.8 = 1.3 specialists: one more.
    const late = filled.withAccounts(9).inImplementation()
    expect(trigger(late, 'implementation-backlog')).toMatchObject({
      status: 'FIRED',
      peopleNeeded: 1,
    })
    const early = filled.withAccounts(8).inImplementation()
    expect(trigger(early, 'implementation-backlog').status).toBe('NOT_FIRED')
  })

  it('fires at three months sharp: 9 ÷ (36 ÷ 12), and needs 30 ÷ 9 ÷ 0.8 − 1 = 3.2 for 30', () => {
    const own = filled.withPolicy('policy.implementation.throughput', 36)
    const waiting = (count: number) =>
      trigger(own.withAccounts(count).inImplementation(), 'implementation-backlog')
    expect([waiting(8).status, waiting(9).status]).toEqual(['NOT_FIRED', 'FIRED'])
    expect(waiting(30).peopleNeeded).toBe(4)
  })

  it('says nothing where there is neither work nor a seat', () => {
    const rules = triggersOf(oneCsm).map(({ rule }) => rule)
    expect(rules).not.toContain('implementation-backlog')
    expect(triggersOf(filled).map(({ rule }) => rule)).toContain('implementation-backlog')
  })

  it('is not told of a segment whose work only waits for specialists who are there', () => {
    const names = (company: OrganizationFixture) =>
      triggersOf(
        company
          .withSeat('CSM 1')
          .filledBy('Ana')
          .carrying(1, { segment: 'ENTERPRISE' })
          .inImplementation({ status: 'ACTIVE', seat: 'IS 1' })
          .carrying(9, { segment: 'SMB' })
          .inImplementation({ seat: 'IS 1' }),
      )
        .filter(({ rule, group }) => rule === 'implementation-backlog' && group.by === 'SEGMENT')
        .map(({ group }) => group.name)
    expect(names(filled)).toEqual(['ENTERPRISE'])
    expect(names(specialist)).toEqual(['ENTERPRISE', 'SMB'])
  })

  it('fires when customers wait and nobody is there', () => {
    const nobody = specialist.withAccounts(2).inImplementation()
    expect(trigger(nobody, 'implementation-backlog').text).toContain('no specialist has capacity')
  })
})

describe('support', () => {
  const engineer = cs.withSeat('SE 1', { role: 'Support Engineer' }).filledBy('Sol')
  const window = (opened: number, breached: number) => ({
    opened,
    breached,
    solved: opened,
    resolutionMinutes: 0,
  })
  const tickets = (opened: number, breached = 0, before = 0): Facts => ({
    tickets: {
      organization: { current: window(opened, breached), previous: window(400, before) },
      teams: new Map(),
      segments: new Map(),
    },
  })

  it.each([
    [400, 'NOT_FIRED', false],
    [401, 'FIRED', false],
    [600, 'FIRED', false],
    [601, 'FIRED', true],
  ] as const)('of %i tickets in 20 days on one engineer is %s', (opened, status, severe) => {
    expect(trigger(engineer, 'support-tickets', tickets(opened))).toMatchObject({ status, severe })
  })

  it('fires on a rising breach rate', () => {
    const slipping = trigger(engineer, 'support-tickets', tickets(200, 20, 20))
    expect(slipping.status).toBe('FIRED')
    expect(slipping.text).toContain('10% of the tickets broke theirs, up from 5%')
  })

  it('sizes to the target of the trigger: 900 ÷ 400 ÷ 0.8 − 1 = 1.8', () => {
    expect(trigger(engineer, 'support-tickets', tickets(900)).peopleNeeded).toBe(2)
  })

  it('follows the organization’s own range, and its own pair of policies before it', () => {
    const guide = engineer.withPolicy('capacity.support.trigger.tickets', {
      lower: 10,
      upper: 12,
      openTop: false,
    })
    const answer = (company: OrganizationFixture, opened: number) => {
      const { status, severe } = trigger(company, 'support-tickets', tickets(opened))
      return [status, severe]
    }
    // 10 a day are 200 in 20 days, 12 are 240.
    expect([200, 201, 240, 241].map((opened) => answer(guide, opened))).toEqual([
      ['NOT_FIRED', false],
      ['FIRED', false],
      ['FIRED', false],
      ['FIRED', true],
    ])
    const fire = guide.withPolicy('policy.hireTrigger.tickets.fire', 15)
    expect([300, 301].map((opened) => answer(fire, opened))).toEqual([
      ['NOT_FIRED', false],
      ['FIRED', false],
    ])
    const severe = guide.withPolicy('policy.hireTrigger.tickets.severe', 25)
    expect([400, 501].map((opened) => answer(severe, opened))).toEqual([
      ['NOT_FIRED', false],
      ['FIRED', true],
    ])
  })

  it('is not evaluated without tickets', () => {
    expect(trigger(engineer, 'support-tickets').answer.missing).toBe('TICKETS')
  })
})

describe('CS Operations', () => {
  const csms = (count: number) => {
    let company = cs
    for (let index = 1; index <= count; index += 1) {
      company = company.withSeat(`CSM ${index}`).filledBy(`Person ${index}`)
    }
    return company
  }
  const ops = (company: OrganizationFixture) =>
    company.withSeat('Ops', { role: 'CS Operations Analyst' }).filledBy('Oto')

  it('has its first hire from eight CSMs', () => {
    expect(trigger(csms(7), 'cs-ops-first').status).toBe('NOT_FIRED')
    expect(trigger(csms(8), 'cs-ops-first')).toMatchObject({ status: 'FIRED', peopleNeeded: 1 })
    expect(trigger(ops(csms(8)), 'cs-ops-first').status).toBe('NOT_FIRED')
  })

  it('is stretched above ten CSMs a person', () => {
    expect(trigger(ops(csms(10)), 'cs-ops-ratio').status).toBe('NOT_FIRED')
    // 11/10 ÷ 0.8 − 1 = 0.4.
    expect(trigger(ops(csms(11)), 'cs-ops-ratio')).toMatchObject({
      status: 'FIRED',
      peopleNeeded: 1,
    })
  })

  it('and CSMs whom nobody leads need a leader: 8 ÷ (10 × 0.8) = 1', () => {
    expect(trigger(csms(5), 'leadership-span').status).toBe('NOT_FIRED')
    expect(trigger(csms(6), 'leadership-span').status).toBe('FIRED')
    // 17 ÷ 10 ÷ 0.8 = 2.1.
    expect(trigger(csms(17), 'leadership-span').peopleNeeded).toBe(3)
    expect(trigger(csms(8), 'leadership-span')).toMatchObject({
      status: 'FIRED',
      peopleNeeded: 1,
    })
  })
})

describe('leaders', () => {
  it('who lead too many need another: 12 CSMs of one Manager', () => {
    let company = cs.withSeat('Manager', { role: 'CS Manager' }).filledBy('Max')
    for (let index = 1; index <= 12; index += 1) {
      company = company
        .withSeat(`CSM ${index}`, { reportsTo: 'Manager' })
        .filledBy(`Person ${index}`)
    }
    const wide = trigger(company, 'leadership-span', {}, 'TEAM')
    expect(wide).toMatchObject({ status: 'FIRED', peopleNeeded: 1 })
    expect(wide.text).toContain('Manager')
  })
})

describe('leaders by team', () => {
  const six = (company: OrganizationFixture) => {
    let with6 = company
    for (let index = 1; index <= 6; index += 1) {
      with6 = with6
        .withSeat(`CSM ${index}`, { team: 'CS', reportsTo: 'Manager' })
        .filledBy(`Person ${index}`)
    }
    return with6
  }
  const empty = cs.withTeam('Empty').withSeat('Manager', { team: 'CS', role: 'CS Manager' })
  const answers = (company: OrganizationFixture) =>
    triggersOf(company)
      .filter(({ rule }) => rule === 'leadership-span')
      .map(({ group, status }) => [group.by, group.name, status])

  it('are missing where the one who should lead is not there', () => {
    const missing = answers(six(empty))
    expect(missing).toHaveLength(2)
    expect(missing).toContainEqual(['TEAM', 'CS', 'FIRED'])
    expect(missing.map((each) => each[2])).toEqual(['FIRED', 'FIRED'])
    expect(answers(six(empty.filledBy('Max'))).map((each) => each[2])).toEqual([
      'NOT_FIRED',
      'NOT_FIRED',
    ])
  })

  it('are told of teams that have CSMs or leaders, each of its own', () => {
    const company = six(empty.filledBy('Max'))
      .withTeam('Leads')
      .withSeat('Lead', { role: 'Team Lead' })
      .filledBy('Lea')
    const teams = answers(company).filter(([by]) => by === 'TEAM')
    expect(teams.map(([, name]) => name)).toEqual(['CS', 'Leads'])
  })
})

describe('renewals', () => {
  const specialist = cs.withSeat('RS 1', { role: 'Renewals Specialist' }).filledBy('Rui')
  const due = { contractEnd: '2026-09-01' }

  it('fire when the pipeline exceeds the specialists', () => {
    expect(trigger(specialist.withAccounts(150, due), 'renewals-pipeline').status).toBe('NOT_FIRED')
    // 151/150 ÷ 0.8 − 1 = 0.3.
    expect(trigger(specialist.withAccounts(151, due), 'renewals-pipeline')).toMatchObject({
      status: 'FIRED',
      peopleNeeded: 1,
    })
  })

  it('wait for the first specialist until one would be busy', () => {
    expect(trigger(cs.withAccounts(79, due), 'renewals-pipeline').status).toBe('NOT_FIRED')
    expect(trigger(cs.withAccounts(80, due), 'renewals-pipeline').status).toBe('FIRED')
    // 80 simple ones or 40 complex ones, or parts of both: 24 ÷ 80 + 28 ÷ 40 and 72 ÷ 80 + 4 ÷ 40.
    const mixed = (standard: number, complex: number) =>
      trigger(
        cs.withAccounts(standard, due).withAccounts(complex, { ...due, complexity: 'HIGH' }),
        'renewals-pipeline',
      )
    for (const [standard, complex] of [
      [24, 28],
      [72, 4],
      [8, 36],
      [48, 16],
      [16, 32],
    ] as const) {
      const { status, answer } = mixed(standard, complex)
      expect(status).toBe('FIRED')
      expect(answer.evidence.message.params).toMatchObject({ renewals: standard + complex })
      expect(mixed(standard - 1, complex).status).toBe('NOT_FIRED')
    }
  })
})
