import { beforeAll, describe, expect, it } from 'vitest'
import { useApp } from '../http/use-app.js'
import { planApi } from '../plans/plan-api.js'
import { customerStory } from './customer-story.js'

const lists = [
  'stakeholders',
  'successPlans',
  'opportunities',
  'advocacyActs',
  'renewals',
  'escalations',
] as const
const ownLists = ['playbooks', 'assessments', 'rollouts'] as const

const fields: Readonly<Record<(typeof lists)[number] | (typeof ownLists)[number], string>> = {
  stakeholders: 'name role title email account { name }',
  successPlans: `title metric unit baseline target measured startOn dueOn status
    milestones { title dueOn doneOn } measurements { on value }
    account { name } owner { title }`,
  opportunities: `kind stage amount { amountMinor currency } expectedOn trigger handedToSalesOn
    account { name } owner { title }`,
  advocacyActs: 'kind on note account { name }',
  escalations: `title severity openedOn nextUpdateOn cause account { name } owner { title }
    executiveSponsor { title }`,
  renewals: 'contractEnd stage intent blockers savePlan account { name } owner { title }',
  playbooks: `name stage segment tier deliverables contactsPerYear selfService
    steps { title day responsibility }`,
  assessments: `takenOn note answers { knowsRetention seesRiskEarly definesOnboarding knowsActiveUse
    findsExpansion showsRoi flagsBeforeCritical }`,
  rollouts: 'name serviceModel startOn phase checklist { phase title doneOn }',
}

const account = { name: 'Globex' }
const owner = { title: 'CSM 1' }
const expected = {
  stakeholders: {
    name: 'Ira',
    role: 'SPONSOR',
    title: 'CFO',
    email: 'ira@globex.example',
    account,
  },
  successPlans: {
    title: 'Faster closing',
    metric: 'Days to close',
    unit: 'days',
    baseline: 12,
    target: 6,
    measured: null,
    startOn: '2026-02-01',
    dueOn: '2026-08-01',
    status: 'ACTIVE',
    milestones: [{ title: 'First team live', dueOn: '2026-04-01', doneOn: null }],
    measurements: [],
    account,
    owner,
  },
  opportunities: {
    kind: 'SEATS',
    stage: 'IDENTIFIED',
    amount: { amountMinor: 100_000, currency: 'USD' },
    expectedOn: '2026-06-30',
    trigger: 'Seats at 95 %',
    handedToSalesOn: null,
    account,
    owner,
  },
  advocacyActs: { kind: 'REFERENCE', on: '2026-01-15', note: 'Spoke to Initech', account },
  renewals: {
    contractEnd: '2026-12-31',
    stage: 'NOT_STARTED',
    intent: 'UNSURE',
    blockers: ['price'],
    savePlan: 'Show the return',
    account,
    owner,
  },
  escalations: {
    title: 'Reports are wrong',
    severity: 'HIGH',
    openedOn: '2026-02-01',
    nextUpdateOn: '2026-02-03',
    cause: null,
    account,
    owner,
    executiveSponsor: { title: 'CSM 2' },
  },
  playbooks: {
    name: 'First 90 days',
    stage: 'ONBOARDING',
    segment: null,
    tier: null,
    deliverables: ['Launch plan'],
    contactsPerYear: 26,
    selfService: null,
    steps: [
      { title: 'Kick-off', day: 0, responsibility: null },
      { title: 'Training', day: 10, responsibility: 'CSM' },
    ],
  },
  assessments: {
    takenOn: '2026-01-20',
    note: 'With the board',
    answers: {
      knowsRetention: 'YES',
      seesRiskEarly: null,
      definesOnboarding: null,
      knowsActiveUse: null,
      findsExpansion: null,
      showsRoi: 'NO',
      flagsBeforeCritical: null,
    },
  },
  rollouts: {
    name: 'To tiers',
    serviceModel: 'HYBRID',
    startOn: '2026-03-01',
    phase: 'DESIGN',
    checklist: [{ phase: 'DESIGN', title: 'Tier definitions', doneOn: '2026-03-10' }],
  },
} as const

describe('what surrounds a customer', () => {
  const api = useApp()
  const acme = planApi(api, 'acme')
  const { ids, changes } = customerStory()
  let begun = 0
  const nodes = async (list: string, selected: string, args = '', from = '') => {
    const asked = `${list}${from && `(filter: { ${from} })`} { totalCount edges { node { ${selected} } } }`
    const { [list]: connection } = await acme.read(asked, args)
    return connection.edges.map(({ node }: { node: unknown }) => node)
  }

  beforeAll(async () => {
    await acme.create()
    const { ok } = await acme.apply(changes)
    begun = ok.revision
  })

  it.each([...lists, ...ownLists])('answers %s as they were recorded', async (list) => {
    expect(await nodes(list, fields[list])).toEqual([expected[list]])
  })

  it.each([...lists, ...ownLists])('has no %s before they began', async (list) => {
    expect(await nodes(list, 'id', ', at: { asOf: "2026-01-31" }')).toEqual([])
  })

  it.each(lists)('answers %s under their account as well', async (list) => {
    const { accounts } = await acme.read(
      `accounts { edges { node { ${list} { totalCount edges { node { ${fields[list]} } } } } } }`,
    )
    expect(accounts.edges[0].node[list]).toEqual({
      totalCount: 1,
      edges: [{ node: expected[list] }],
    })
  })

  it('shows what is planned on its day, and the past as it was', async () => {
    const { error } = await acme.apply([
      {
        updateRenewal: { renewal: { id: ids.renewal }, stage: 'ENGAGED', effective: '2026-07-01' },
      },
      { updateRenewal: { renewal: { id: ids.renewal }, stage: 'WON', effective: '2099-01-01' } },
      { endOpportunity: { opportunity: { id: ids.opportunity }, effective: '2099-01-01' } },
      { updateRollout: { rollout: { id: ids.rollout }, phase: 'PILOT', effective: '2026-05-01' } },
    ])
    expect(error).toBeNull()
    const stages = async (asOf: string) => {
      const moment = `, at: { asOf: "${asOf}" }`
      const [renewal] = await nodes('renewals', 'stage validFrom validTo', moment)
      const [rollout] = await nodes('rollouts', 'phase', moment)
      return [renewal.stage, rollout.phase, (await nodes('opportunities', 'id', moment)).length]
    }
    expect(await stages('2026-04-01')).toEqual(['NOT_STARTED', 'DESIGN', 1])
    expect(await stages('2026-08-01')).toEqual(['ENGAGED', 'PILOT', 1])
    expect(await stages('2099-01-01')).toEqual(['WON', 'PILOT', 0])
    expect(await nodes('renewals', 'history { from to changedFields }')).toEqual([
      {
        history: [
          { from: '2026-02-01', to: '2026-07-01', changedFields: null },
          { from: '2026-07-01', to: '2099-01-01', changedFields: ['stage'] },
          { from: '2099-01-01', to: null, changedFields: ['stage'] },
        ],
      },
    ])
  })

  it('shows an earlier revision', async () => {
    const moment = `, at: { asOf: "2026-08-01", revision: ${begun} }`
    expect(await nodes('renewals', 'stage', moment)).toEqual([{ stage: 'NOT_STARTED' }])
    expect(await nodes('renewals', 'stage', `, at: { revision: ${begun - 1} }`)).toEqual([])
  })

  it('answers the measurements of a success plan up to the day', async () => {
    const id = ids.successPlan
    const { error } = await acme.apply([
      { updateSuccessPlan: { successPlan: { id }, measured: 11, effective: '2026-03-01' } },
      {
        updateSuccessPlan: {
          successPlan: { id },
          title: 'Much faster closing',
          effective: '2026-04-01',
        },
      },
      { updateSuccessPlan: { successPlan: { id }, measured: 9, effective: '2026-05-01' } },
      { updateSuccessPlan: { successPlan: { id }, measured: 9, effective: '2026-06-01' } },
      { updateSuccessPlan: { successPlan: { id }, measured: 6, effective: '2099-05-01' } },
    ])
    expect(error).toBeNull()
    const [now] = await nodes('successPlans', 'measured measurements { on value }')
    expect(now).toEqual({
      measured: 9,
      measurements: [
        { on: '2026-03-01', value: 11 },
        { on: '2026-05-01', value: 9 },
        { on: '2026-06-01', value: 9 },
      ],
    })
    const [past] = await nodes(
      'successPlans',
      'measured measurements { on value }',
      ', at: { asOf: "2026-04-15" }',
    )
    expect(past).toEqual({ measured: 11, measurements: [{ on: '2026-03-01', value: 11 }] })
  })

  it('takes the ids it answers in changes and filters', async () => {
    const [{ id, account: of }] = await nodes('stakeholders', 'id account { id }')
    const changed = await acme.change('updateStakeholder', {
      stakeholder: { id },
      title: 'CEO',
      effective: '2026-03-01',
    })
    expect(changed.error).toBeNull()
    const found = await nodes('stakeholders', 'title', '', `account: { ids: ["${of.id}"] }`)
    expect(found).toEqual([{ title: 'CEO' }])
  })

  it('has no owner once it was taken away', async () => {
    const moved = await acme.apply([
      { updateRenewal: { renewal: { id: ids.renewal }, owner: null, effective: '2026-10-01' } },
    ])
    expect(moved.error).toBeNull()
    const moment = ', at: { asOf: "2026-10-01" }'
    expect(await nodes('renewals', 'owner { title }', moment)).toEqual([{ owner: null }])
  })
})
