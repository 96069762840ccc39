import type { Change } from '@postscale/domain'
import { anOrganization } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../src/database/new-id.js'
import { statementsOf } from '../database/statements-of.js'
import { useApp } from '../http/use-app.js'
import { plant, plantFixture } from '../reads/plant.js'

const story = (slug: string, more: number) =>
  anOrganization({ slug })
    .withTeam('CS')
    .withSeat('CSM')
    .filledBy('Ana')
    .withAccount('Late Ltd', {
      segment: 'ENTERPRISE',
      acv: 90_000_00,
      contractStart: '2025-02-01',
      contractEnd: '2026-03-20',
    })
    .coveredBy()
    .withAccount('Orphan Inc', {
      segment: 'MID_MARKET',
      acv: 40_000_00,
      contractStart: '2025-02-01',
      contractEnd: '2026-05-31',
    })
    .withAccount('Undated GmbH', { segment: 'SMB', acv: 4_000_00 })
    .carrying(more, {
      segment: 'MID_MARKET',
      acv: 20_000_00,
      contractStart: '2026-02-01',
      contractEnd: '2027-02-01',
    })

/** Signals, contacts, an opportunity, a plan, a person and an act of one customer. */
function surroundings(accountId: string): Change[] {
  const signal = (metric: string, value: number): Change => ({
    type: 'recordHealthSignal',
    effective: '2026-02-20',
    source: 'app',
    accountId,
    family: 'USAGE',
    metric,
    value,
  })
  const effective = '2026-01-01'
  return [
    signal('featureAdoption', 0.2),
    {
      type: 'recordTouchpoint',
      effective: '2025-11-01',
      source: 'crm',
      externalId: accountId,
      accountId,
      kind: 'BUSINESS_REVIEW',
    },
    {
      type: 'addStakeholder',
      effective,
      id: newId(),
      accountId,
      name: 'Cleo',
      role: 'CHAMPION',
    },
    {
      type: 'createOpportunity',
      effective,
      id: newId(),
      accountId,
      kind: 'SEATS',
      amount: 10_000_00,
    },
    {
      type: 'createSuccessPlan',
      effective,
      id: newId(),
      accountId,
      title: 'Faster close',
      metric: 'Days to close',
      baseline: 10,
      target: 5,
      measured: 9,
      startOn: '2025-09-01',
      dueOn: '2026-06-01',
      milestones: [{ title: 'Half way', dueOn: '2026-01-15', doneOn: null }],
    },
    {
      type: 'createPlaybook',
      effective,
      id: newId(),
      name: `Renew ${accountId}`,
      stage: 'RENEWAL',
      steps: [{ title: 'Call the sponsor', day: 3, responsibility: 'CSM' }],
      deliverables: ['Renewal proposal'],
    },
  ]
}

const ofAccount = `name lifecycle { stage noStage reason customerSince clockStart months enteredOn adoption
    entry { key state message } exit { key state message }
    warnings { key severe evidence { message } }
    actions { message criterion playbookId escalationId responsibility dueOn } evidence { message } }
  expansion { triggers { key kind status value limit opportunityId evidence { message } } holds
    route evidence { message } }
  playbooksFor(stage: RENEWAL) { name }
  successPlans { edges { node { progress { progress { value reason } elapsed projected { value }
    verdict milestones { title state days } measurementDue actions evidence { message } } } } }`
const sum = '{ renewals arr { amountMinor } }'
const sums = `up ${sum} weighted { amountMinor } byHealth { key sum ${sum} } byStage { key sum ${sum} }
  byIntent { key sum ${sum} } unowned ${sum} vacant ${sum}`
const list = '{ count revenue { amountMinor } accounts(first: 5) { edges { node { name } } } }'
const counted = `expectedReviews reviews reviewCompletion { value reason } expectedContacts contacts
  contactCompletion { value reason }`
const firstValueLine = `segment onboarded reached medianDays { value reasonCode } judged
  inTime { value reasonCode } measured weeklyActiveShare { value reasonCode }`
const ofOrganization = `firstValue { withinDays total { ${firstValueLine} }
    segments { ${firstValueLine} } evidence { message } } lifecycle { cells { stage segment accounts revenue { amountMinor }
    warnings { key accounts } } warnings { key accounts } evidence { message } }
  renewalForecast(months: 3) { months { month sums { ${sums} } } total { ${sums} }
    owners { position { title } team { name } name vacant sum ${sum} weighted { amountMinor } }
    notBegun { lateness list ${list} } overdue ${list} evidence { message figures { key } } }
  expansion { byStage { key sum { opportunities amount { amountMinor } } } open { opportunities }
    openByKind { key } byHandoff { key sum { opportunities } } stuck { state days opportunity { kind } }
    unowned { opportunities } pastDue { opportunities } winRate { value reason } evidence { message } }
  businessReviews { byTier { tier accounts count { ${counted} } } total { ${counted} }
    previous { ${counted} } falling overdue ${list} evidence { message } }
  stakeholderCoverage { accounts byRole { role accounts share { value } } singleThreaded ${list}
    unknown ${list} evidence { message } }
  tierDeliverables { tier stages { stage playbooks { name } deliverables selfService contactsPerYear }
    missing reviewsPerYear contactsPerYear evidence { message } }
  advocacyOverview { byKind { kind acts accounts } advocates eligible activation { value reason }
    candidates ${list} atRisk ${list} evidence { message } }`

describe('lifecycle', () => {
  const api = useApp({ environment: { answersBytes: 0 } })
  const ask = async (slug: string, fields: string, language = 'en') => {
    const { body } = await api.ask(
      `{ organization(slug: "${slug}", at: { asOf: "2026-03-01" }) { ${fields} } }`,
      { headers: { 'accept-language': language } },
    )
    expect(body.errors).toBeUndefined()
    return body.data.organization
  }
  const accounts = `accounts(first: 100, order: { field: ACV, direction: DESC }) { edges { node { ${ofAccount} } } }`

  beforeAll(async () => {
    for (const [slug, more] of [
      ['few', 2],
      ['many', 60],
    ] as const) {
      const fixture = story(slug, more)
      const id = await plantFixture(api.database, fixture)
      await plant(api.database, id, surroundings(fixture.id('account', 'Late Ltd')))
    }
  })

  it('tells the stage of an account, what is late, and what to do next', async () => {
    const organization = await ask('few', accounts)
    const [late, , , , undated] = organization.accounts.edges.map(
      ({ node }: { node: object }) => node,
    )
    expect(late).toMatchObject({ name: 'Late Ltd', lifecycle: { stage: 'RENEWAL', adoption: 0.2 } })
    const warnings = late.lifecycle.warnings.map(({ key }: { key: string }) => key)
    expect(warnings).toEqual(expect.arrayContaining(['RENEWAL_NOT_BEGUN', 'LOW_ADOPTION']))
    expect(late.lifecycle.actions).toContainEqual(
      expect.objectContaining({
        message: expect.stringContaining('Call the sponsor'),
        criterion: null,
        responsibility: 'CSM',
      }),
    )
    expect(late.expansion.holds).toContain('LOW_ADOPTION')
    expect(late.playbooksFor).toHaveLength(1)
    expect(late.successPlans.edges[0].node.progress).toMatchObject({
      progress: { value: 0.2 },
      verdict: 'BEHIND',
      milestones: [{ title: 'Half way', state: 'LATE' }],
    })
    expect(undated.lifecycle.stage).toBeNull()
    expect(undated.lifecycle.reason).toBe(undated.lifecycle.evidence.message)
  })

  it('counts the stages of all customers as they stand one by one', async () => {
    const organization = await ask('few', `${accounts} ${ofOrganization}`)
    const stages = organization.accounts.edges.map(
      ({ node }: { node: { lifecycle: { stage: string | null } } }) => node.lifecycle.stage,
    )
    for (const stage of new Set(stages)) {
      const cells = organization.lifecycle.cells.filter(
        (cell: { stage: string | null }) => cell.stage === stage,
      )
      const counted = cells.reduce(
        (all: number, { accounts: count }: { accounts: number }) => all + count,
        0,
      )
      expect(counted).toBe(stages.filter((each: string | null) => each === stage).length)
    }
  })

  it('tells since when an account is in its stage, and what comes before its clock starts', async () => {
    const organization = await ask('few', accounts)
    const lives = organization.accounts.edges.map(
      ({ node }: { node: { name: string; lifecycle: object } }) => [node.name, node.lifecycle],
    )
    const of = (name: string) => lives.find(([each]: [string]) => each === name)[1]
    expect(of('Late Ltd')).toMatchObject({ stage: 'RENEWAL', enteredOn: '2025-12-20' })
    expect(of('Undated GmbH')).toMatchObject({
      noStage: 'UNKNOWN',
      clockStart: null,
      enteredOn: null,
    })
    const { body } = await api.ask(
      `{ organization(slug: "few", at: { asOf: "2026-01-31" }) {
        lifecycle { cells { stage noStage accounts } } } }`,
    )
    expect(body.data.organization.lifecycle.cells).toContainEqual({
      stage: null,
      noStage: 'PRE_START',
      accounts: 2,
    })
  })

  it('says how soon customers see value, or why it does not know', async () => {
    const { firstValue } = await ask('few', ofOrganization)
    const unknown = { value: null, reasonCode: 'NO_FIRST_VALUE' }
    expect(firstValue).toMatchObject({
      withinDays: 90,
      total: {
        onboarded: 0,
        medianDays: unknown,
        inTime: unknown,
        weeklyActiveShare: { value: null, reasonCode: 'NO_USAGE' },
      },
    })
  })

  it('forecasts renewals by month, with those that nobody answers for', async () => {
    const { renewalForecast } = await ask('few', ofOrganization)
    expect(
      renewalForecast.months.map(({ month, sums: { up } }: never) => [
        month,
        (up as { renewals: number }).renewals,
      ]),
    ).toEqual([
      ['2026-03', 1],
      ['2026-04', 0],
      ['2026-05', 1],
    ])
    expect(renewalForecast.total).toMatchObject({
      up: { renewals: 2, arr: { amountMinor: 130_000_00 } },
      unowned: { renewals: 1 },
    })
    expect(renewalForecast.notBegun).toMatchObject([
      { lateness: 'EARLY' },
      { lateness: 'DUE' },
      { lateness: 'LATE', list: { accounts: { edges: [{ node: { name: 'Late Ltd' } }] } } },
    ])
  })

  it('tells of growth, reviews, people, deliverables and advocacy', async () => {
    const organization = await ask('few', ofOrganization)
    expect(organization.expansion.open).toEqual({ opportunities: 1 })
    expect(organization.businessReviews.byTier[0]).toMatchObject({
      tier: 'HIGH_TOUCH',
      count: { reviews: 1, expectedReviews: 4, reviewCompletion: { value: 0.25 } },
    })
    expect(organization.stakeholderCoverage.singleThreaded.count).toBe(1)
    expect(organization.tierDeliverables[0].stages).toContainEqual(
      expect.objectContaining({ stage: 'RENEWAL', deliverables: ['Renewal proposal'] }),
    )
    expect(organization.advocacyOverview.activation.reason).not.toBeNull()
  })

  it('speaks three languages', async () => {
    const messages = await Promise.all(
      ['en', 'es', 'pt'].map(async (language) => {
        const answers = Object.values(await ask('few', ofOrganization, language)).flat()
        return (answers as { evidence: { message: string } }[]).map(
          ({ evidence }) => evidence.message,
        )
      }),
    )
    for (const [index, message] of messages[0]!.entries()) {
      const said = new Set(messages.map((each) => each[index]))
      expect(said.size, message).toBe(3)
    }
  })

  it('reads series with as many statements for many accounts as for few', async () => {
    const counts = []
    for (const slug of ['few', 'many']) {
      await ask(slug, ofOrganization)
      const sent = await statementsOf(async () => ask(slug, `${accounts} ${ofOrganization}`))
      counts.push(sent.filter((text) => /health_signal|touchpoint/.test(text)).length)
    }
    expect(counts[1]).toBe(counts[0])
    // Of all accounts, and of those of the list with and without their whole past. None is an answer that is kept.
    expect(counts[1]).toBe(3)
  })
})
