import type { Change } from '@postscale/domain'
import { anOrganization, fixtureId } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { encodeGlobalId } from '../../src/graphql/relay/global-id.js'
import { useApp } from '../http/use-app.js'
import { plantFixture } from '../reads/plant.js'
import { pageFields, walk, type ListQuery } from '../reads/walk.js'

const slug = 'lists'
const effective = '2026-01-01'
const id = (kind: string, name: string) => fixtureId(slug, kind, name)
const base = anOrganization({ slug, on: effective })
  .withTeam('CS')
  .withSeat('CSM')
  .withSeat('Renewals')
  .withAccount('Globex')
  .withAccount('Initech')
const [globex, initech] = [base.id('account', 'Globex'), base.id('account', 'Initech')]
const [csm, renewals] = [base.id('position', 'CSM'), base.id('position', 'Renewals')]

/** Renewals that collide in what they are sorted by, many to an account. */
const manyRenewals = Array.from({ length: 40 }, (_, index): Change => ({
  type: 'createRenewal',
  effective,
  id: id('renewal', `many ${index}`),
  accountId: initech,
  contractEnd: `2028-0${1 + (index % 4)}-01`,
  stage: index % 3 === 0 ? 'ENGAGED' : 'PROPOSED',
}))

const stakeholder = (name: string, fields: object): Change =>
  ({ type: 'addStakeholder', effective, id: id('stakeholder', name), name, ...fields }) as Change
const named = (type: string, name: string, fields: object): Change =>
  ({ type, effective, id: id(type, name), ...fields }) as unknown as Change

const fixture = base.and(
  stakeholder('Íris', { accountId: globex, role: 'SPONSOR', email: 'iris@globex.example' }),
  stakeholder('Bo', { accountId: globex, role: 'USER', title: 'Clerk' }),
  stakeholder('ada', { accountId: initech, role: 'CHAMPION' }),
  ...[
    { title: 'Close', dueOn: '2026-08-01', status: 'ACTIVE', ownerPositionId: csm },
    { title: 'adopt', dueOn: '2026-06-01', status: 'ACHIEVED', ownerPositionId: null },
    { title: 'Bill', dueOn: '2026-07-01', status: 'ACTIVE', ownerPositionId: null },
  ].map((plan) =>
    named('createSuccessPlan', plan.title, {
      accountId: globex,
      metric: 'Days',
      target: 1,
      startOn: effective,
      ...plan,
    }),
  ),
  ...[
    { kind: 'SEATS', stage: 'QUALIFIED', amount: 500, expectedOn: '2026-05-01' },
    { kind: 'TIER', stage: 'WON', amount: 900, expectedOn: null },
    { kind: 'SEATS', stage: 'IDENTIFIED', amount: 100, expectedOn: '2026-04-01' },
  ].map((chance) =>
    named('createOpportunity', String(chance.amount), { accountId: globex, ...chance }),
  ),
  ...[
    { kind: 'REVIEW', on: '2025-05-01' },
    { kind: 'REFERRAL', on: '2025-06-01' },
  ].map((act) => named('recordAdvocacyAct', act.kind, { accountId: globex, ...act })),
  ...[
    { contractEnd: '2026-12-31', stage: 'LOST', intent: 'UNLIKELY', blockers: ['price'] },
    { contractEnd: '2027-12-31', stage: 'ENGAGED', intent: 'LIKELY', ownerPositionId: renewals },
    { contractEnd: '2027-06-30', stage: 'NOT_STARTED' },
  ].map((renewal) =>
    named('createRenewal', renewal.contractEnd, { accountId: globex, ...renewal }),
  ),
  ...manyRenewals,
  ...[
    { name: 'Save', stage: 'RENEWAL', segment: 'SMB' },
    { name: 'First days', stage: 'ONBOARDING', tier: 'HIGH_TOUCH' },
    { name: 'First days at scale', stage: 'ONBOARDING', tier: 'TECH_TOUCH' },
  ].map((playbook) => named('createPlaybook', playbook.name, playbook)),
  ...['2025-01-01', '2025-12-01'].map((takenOn) =>
    named('recordAssessment', takenOn, {
      takenOn,
      answers: {
        KNOWS_RETENTION: 'YES',
        SEES_RISK_EARLY: null,
        DEFINES_ONBOARDING: null,
        KNOWS_ACTIVE_USE: null,
        FINDS_EXPANSION: null,
        SHOWS_ROI: null,
        FLAGS_BEFORE_CRITICAL: null,
      },
    }),
  ),
  ...[
    { name: 'To tiers', serviceModel: 'HYBRID', startOn: '2026-03-01', phase: 'PILOT' },
    { name: 'All by software', serviceModel: 'TECH_TOUCH', startOn: '2026-02-01' },
  ].map((rollout) => named('startRollout', rollout.name, rollout)),
)

describe('lists around customers', () => {
  const api = useApp()
  let organizationId = ''
  const values = async (list: string, field: string, args: string): Promise<string[]> => {
    const { body } = await api.ask(
      `{ organization(slug: "${slug}", at: { asOf: "2026-03-01" }) {
        ${list}${args && `(${args})`} { edges { node { ${field} } } } } }`,
    )
    expect(body.errors).toBeUndefined()
    const { edges } = body.data.organization[list] as { edges: { node: Record<string, string> }[] }
    return edges.map(({ node }) => String(node[field]))
  }

  beforeAll(async () => {
    organizationId = await plantFixture(api.database, fixture)
  })

  it.each([
    ['stakeholders', 'name', '', ['ada', 'Bo', 'Íris']],
    ['stakeholders', 'name', 'order: { field: NAME, direction: DESC }', ['Íris', 'Bo', 'ada']],
    ['stakeholders', 'name', 'filter: { search: "IRIS" }', ['Íris']],
    ['stakeholders', 'name', 'filter: { search: "clerk" }', ['Bo']],
    ['stakeholders', 'name', 'filter: { role: { in: [USER, CHAMPION] } }', ['ada', 'Bo']],
    ['stakeholders', 'name', `filter: { account: { ids: ["${globex}"] } }`, ['Bo', 'Íris']],
    ['successPlans', 'title', '', ['adopt', 'Bill', 'Close']],
    ['successPlans', 'title', 'order: { field: TITLE }', ['adopt', 'Bill', 'Close']],
    ['successPlans', 'title', 'filter: { status: { in: [ACTIVE] } }', ['Bill', 'Close']],
    ['successPlans', 'title', 'filter: { search: "CLO" }', ['Close']],
    ['successPlans', 'title', `filter: { owner: { ids: ["${csm}"] } }`, ['Close']],
    [
      'successPlans',
      'title',
      'filter: { dueOn: { from: "2026-06-01", before: "2026-08-01" } }',
      ['adopt', 'Bill'],
    ],
    ['opportunities', 'stage', '', ['IDENTIFIED', 'QUALIFIED', 'WON']],
    [
      'opportunities',
      'stage',
      'order: { field: EXPECTED_ON, direction: DESC }',
      ['QUALIFIED', 'IDENTIFIED', 'WON'],
    ],
    [
      'opportunities',
      'stage',
      'order: { field: AMOUNT, direction: DESC }',
      ['WON', 'QUALIFIED', 'IDENTIFIED'],
    ],
    ['opportunities', 'stage', 'filter: { kind: { in: [SEATS] } }', ['IDENTIFIED', 'QUALIFIED']],
    ['opportunities', 'stage', 'filter: { stage: { in: [WON, LOST] } }', ['WON']],
    ['opportunities', 'stage', 'filter: { expectedOn: { before: "2026-05-01" } }', ['IDENTIFIED']],
    ['advocacyActs', 'kind', '', ['REFERRAL', 'REVIEW']],
    ['advocacyActs', 'kind', 'filter: { kind: { in: [REVIEW] } }', ['REVIEW']],
    ['advocacyActs', 'kind', 'filter: { on: { from: "2025-06-01" } }', ['REFERRAL']],
    [
      'renewals',
      'contractEnd',
      'filter: { contractEnd: { before: "2028-01-01" } }',
      ['2026-12-31', '2027-06-30', '2027-12-31'],
    ],
    [
      'renewals',
      'stage',
      `filter: { account: { ids: ["${globex}"] } }, order: { field: STAGE }`,
      ['NOT_STARTED', 'ENGAGED', 'LOST'],
    ],
    ['renewals', 'stage', 'filter: { intent: { in: [LIKELY, UNSURE] } }', ['ENGAGED']],
    ['renewals', 'stage', 'filter: { blockers: { isEmpty: false } }', ['LOST']],
    ['renewals', 'stage', `filter: { owner: { ids: ["${renewals}"] } }`, ['ENGAGED']],
    ['renewals', 'contractEnd', 'filter: { stage: { in: [LOST] } }', ['2026-12-31']],
    ['playbooks', 'name', '', ['First days', 'First days at scale', 'Save']],
    ['playbooks', 'name', 'filter: { stage: { in: [RENEWAL] } }', ['Save']],
    [
      'playbooks',
      'name',
      'filter: { tier: { in: [TECH_TOUCH], isNull: true } }',
      ['First days at scale', 'Save'],
    ],
    [
      'playbooks',
      'name',
      'filter: { segment: { in: [ENTERPRISE], isNull: true } }',
      ['First days', 'First days at scale'],
    ],
    ['playbooks', 'name', 'filter: { search: "scale" }', ['First days at scale']],
    ['assessments', 'takenOn', '', ['2025-12-01', '2025-01-01']],
    ['assessments', 'takenOn', 'filter: { takenOn: { before: "2025-12-01" } }', ['2025-01-01']],
    ['rollouts', 'name', '', ['To tiers', 'All by software']],
    ['rollouts', 'name', 'order: { field: NAME }', ['All by software', 'To tiers']],
    ['rollouts', 'name', 'filter: { phase: { in: [PILOT] } }', ['To tiers']],
    ['rollouts', 'name', 'filter: { serviceModel: { in: [TECH_TOUCH] } }', ['All by software']],
    ['rollouts', 'name', 'filter: { startOn: { from: "2026-02-15" } }', ['To tiers']],
  ])('lists %s by %s: %s', async (list, field, args, expected) => {
    expect(await values(list, field, args)).toEqual(expected)
  })

  it.each([
    ['all', '', ''],
    ['by stage', 'order: { field: STAGE, direction: DESC },', ''],
    ['those of an account', '', initech],
  ])('pages renewals once, forward and backward: %s', async (_, order, accountId) => {
    const filter = accountId && `filter: { account: { ids: ["${accountId}"] } },`
    const list: ListQuery = (page) =>
      `{ organization(slug: "${slug}") { list: renewals(${filter} ${order} ${page}) {
        ${pageFields} edges { cursor node { id } } } } }`
    const whole = await walk(api, list, 'forward', 100)
    expect(new Set(whole).size).toBe(accountId ? 40 : 43)
    for (const size of [1, 7, 20]) {
      expect(await walk(api, list, 'forward', size)).toEqual(whole)
      expect(await walk(api, list, 'backward', size)).toEqual(whole)
    }
  })

  it('pages what an account has by itself', async () => {
    const account = encodeGlobalId('Account', organizationId, initech)
    const { body } = await api.ask(
      `query ($id: ID!) { node(id: $id) { ... on Account {
        renewals(first: 3, filter: { stage: { in: [ENGAGED] } }) { totalCount edges { node { stage } } }
      } } }`,
      { variables: { id: account } },
    )
    const { totalCount, edges } = body.data.node.renewals
    expect([totalCount, edges.length]).toEqual([14, 3])
  })

  it.each([
    ['renewals(filter: { account: { ids: ["x"] } })', ['filter', 'account', 'ids', 0]],
    ['successPlans(filter: { owner: { ids: ["x"] } })', ['filter', 'owner', 'ids', 0]],
    ['stakeholders(first: 101)', ['first']],
    ['rollouts(after: "garbage")', ['after']],
  ])('refuses %s, naming the argument', async (list, argument) => {
    const { body } = await api.ask(`{ organization(slug: "${slug}") { ${list} { totalCount } } }`)
    expect(body.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument })
  })
})
