import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildSchema } from '../../src/build-schema.js'
import { newId } from '../../src/database/new-id.js'
import { encodeGlobalId } from '../../src/graphql/relay/global-id.js'
import { type AskOptions, useApp } from '../http/use-app.js'
import { errorFields, planApi, smallTeam } from '../plans/plan-api.js'
import { members, onlyOrganization, type TestMember } from './scenario-people.js'
import { scenarioApi } from './scenario-api.js'

const NAME = 'Two regions, not announced yet'
/** What names a scenario, among the fields of an input and the arguments of a field. */
const NAMES_SCENARIO = /scenarioIds?$|^(?:base|copyOf)Id$/i

const commentId = newId()
const rename = { updateOrganization: { name: 'Acme' } }

/** What is asked of a scenario by each mutation that takes one, besides its id. */
const MUTATIONS: Readonly<Record<string, (userId: string, personId: string) => object>> = {
  'createScenario.baseId': () => ({ organizationId: 'acme', name: 'On it' }),
  'createScenario.copyOfId': () => ({ organizationId: 'acme', name: 'Like it' }),
  'moveDraftToScenario.scenarioId': () => ({ organizationId: 'acme' }),
  'updateScenario.scenarioId': () => ({ name: 'Mine', restricted: false }),
  'addToScenario.scenarioId': () => ({ changes: [rename] }),
  'amendScenario.scenarioId': () => ({ edits: [{ changeId: newId(), drop: true }] }),
  'rebaseScenario.scenarioId': () => ({}),
  'mergeScenario.scenarioId': () => ({}),
  'previewPlan.scenarioId': () => ({ organizationId: 'acme', changes: [rename] }),
  'scheduleScenario.scenarioId': () => ({ on: '2027-01-01' }),
  'unscheduleScenario.scenarioId': () => ({}),
  'requestApproval.scenarioId': () => ({ expectedRevision: 1 }),
  'approveScenario.scenarioId': () => ({ expectedRevision: 1 }),
  'rejectScenario.scenarioId': () => ({ expectedRevision: 1, comment: 'No' }),
  'setPlanOfRecord.scenarioId': () => ({ organizationId: 'acme', fiscalYear: 2027 }),
  'recordAnnouncements.scenarioId': (_, personId) => ({
    recipientKind: 'PERSON',
    recipientIds: [personId],
  }),
  'importRows.scenarioId': () => ({ organizationId: 'acme', uploads: [] }),
  'shareScenario.scenarioId': (userId) => ({ userId, role: 'EDITOR' }),
  'unshareScenario.scenarioId': (userId) => ({ userId }),
  'commentOnScenario.scenarioId': () => ({ text: 'What is this?' }),
  'editScenarioComment.scenarioId': () => ({ commentId, text: 'What?' }),
  'removeScenarioComment.scenarioId': () => ({ commentId }),
  'resolveScenarioComment.scenarioId': () => ({ commentId, resolved: true }),
}

/** The inputs that are not called after their mutation. */
const INPUTS: Readonly<Record<string, string>> = {
  moveDraftToScenario: 'MoveDraftInput',
  previewPlan: 'PlanInput',
}

/** It shares its input with previewPlan, and refuses whatever scenario is given. */
const TAKES_NONE = 'applyPlan.scenarioId'

/** A question by each field that takes a moment, or any id. */
const READS: Readonly<Record<string, string>> = {
  'Query.organization(at:)':
    'organization(slug: "acme", at: { scenario: $id }) { name revision scenario { name } lint { findings(first: 5) { totalCount } } audit(first: 5) { edges { node { title } } } }',
  'Query.node(id:)': 'node(id: $id) { id ... on Scenario { name comments { text } } }',
  'Query.node(at:)':
    'node(id: $team, at: { scenario: $id, revision: 1 }) { id ... on Team { name } }',
  'Query.nodes(ids:)': 'nodes(ids: [$id, $team]) { id ... on Scenario { name } }',
  'Query.nodes(at:)': 'nodes(ids: [$team], at: { scenario: $id }) { id ... on Team { name } }',
  'Organization.compare(with:)':
    'organization(slug: "acme") { compare(with: { scenario: $id }) { differences(first: 5) { totalCount } } }',
}

type Field = GraphQLField<unknown, unknown>

function fieldsOf(schema: GraphQLSchema): readonly (readonly [string, Field])[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields()).map((field) => [type.name, field as Field] as const),
    )
}

const typeOf = ({ type }: GraphQLArgument) => getNamedType(type)

describe('somebody who is not named in a restricted scenario', () => {
  const api = useApp()
  const acme = planApi(api, 'acme')
  const scenarios = scenarioApi(api, 'acme')
  const { ids, changes } = smallTeam()
  const people: { ana?: TestMember; bo?: TestMember } = {}
  let restricted = ''
  let missing = ''
  let team = ''
  let person = ''
  /** A member, their token, and the installation's. */
  const outsiders = new Map<string, AskOptions>()

  beforeAll(async () => {
    await acme.create()
    await acme.apply(changes, { title: 'Founding' })
    const { Ana: ana, Bo: bo } = await members(api, ['Ana', 'Bo'])
    Object.assign(people, { ana, bo })
    const edits = [
      { updateTeam: { team: { id: ids.team }, name: 'Secret', effective: '2026-02-01' } },
    ]
    const { ok } = await scenarios.create(NAME, edits, { restricted: true }, ana.as)
    restricted = ok.scenario.id
    const scheduled = await api.ask(
      'mutation ($input: ScheduleScenarioInput!) { scheduleScenario(input: $input) { error { code } } }',
      { ...ana.as, variables: { input: { scenarioId: restricted, on: '2030-01-01' } } },
    )
    if (scheduled.body.data?.scheduleScenario?.error !== null) {
      throw new Error(JSON.stringify(scheduled.body))
    }
    const planned = await api.ask(
      'mutation ($input: SetPlanOfRecordInput!) { setPlanOfRecord(input: $input) { error { code } } }',
      {
        ...ana.as,
        variables: { input: { organizationId: 'acme', scenarioId: restricted, fiscalYear: 2026 } },
      },
    )
    if (planned.body.data?.setPlanOfRecord?.error !== null) {
      throw new Error(JSON.stringify(planned.body))
    }
    const organizationId = await onlyOrganization(api)
    missing = encodeGlobalId('Scenario', organizationId, newId())
    person = encodeGlobalId('Person', organizationId, ids.person)
    team = encodeGlobalId('Team', organizationId, ids.team)
    const { body } = await api.ask(
      'mutation { createApiToken(input: { name: "Of Bo" }) { ok { secret } } }',
      bo.as,
    )
    outsiders
      .set('a member', bo.as)
      .set('a token of a member', { token: body.data.createApiToken.ok.secret })
      .set('the token of the installation', {})
  })

  /** What is answered about both, each in the place of its id. */
  async function bothAnswers(query: string, variablesOf: (id: string) => object, as: AskOptions) {
    const answers = []
    for (const id of [restricted, missing]) {
      const { status, body } = await api.ask(query, {
        ...as,
        variables: variablesOf(id) as Record<string, unknown>,
      })
      answers.push(JSON.stringify({ status, body }).replaceAll(id, 'ID'))
    }
    return answers
  }

  it('has a question here for every mutation that takes a scenario', async () => {
    const schema = await buildSchema()
    const found = Object.values(schema.getMutationType()!.getFields()).flatMap((field) => {
      const input = field.args.map(typeOf).find(isInputObjectType)
      const names = Object.keys(input?.getFields() ?? {})
      return names.flatMap((name) => (NAMES_SCENARIO.test(name) ? [`${field.name}.${name}`] : []))
    })
    expect(found.toSorted()).toEqual([...Object.keys(MUTATIONS), TAKES_NONE].toSorted())
  })

  it('has a question here for every field that takes a moment or any id', async () => {
    const found = fieldsOf(await buildSchema()).flatMap(([owner, field]) =>
      field.args.flatMap((arg) => {
        const isNode = owner === 'Query' && ['id', 'ids'].includes(arg.name)
        const takesAny = isNode && ['node', 'nodes'].includes(field.name)
        const isMoment = typeOf(arg).name === 'MomentInput'
        return isMoment || takesAny || NAMES_SCENARIO.test(arg.name)
          ? [`${owner}.${field.name}(${arg.name}:)`]
          : []
      }),
    )
    expect(found.toSorted()).toEqual(Object.keys(READS).toSorted())
  })

  it.each(Object.keys(MUTATIONS))('is answered by %s as for one that is not there', async (way) => {
    const [mutation = '', name = ''] = way.split('.')
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`
    const input = INPUTS[mutation] ?? type
    const query = `mutation ($input: ${input}!) { ${mutation}(input: $input) { ${errorFields} } }`
    for (const [who, as] of outsiders) {
      if (mutation === 'moveDraftToScenario') {
        const edit = { updateTeam: { team: { id: ids.team }, name: 'X', effective: '2026-03-01' } }
        await scenarios.draft('addToDraft', 'AddToDraftInput', { changes: [edit] }, as)
      }
      const given = MUTATIONS[way]!(people.bo!.id, person)
      const [seen, unseen] = await bothAnswers(
        query,
        (id) => ({ input: { ...given, [name]: id } }),
        as,
      )
      expect([who, seen]).toEqual([who, unseen])
      expect([who, JSON.parse(seen!).body.data?.[mutation].error.code]).toEqual([
        who,
        'SCENARIO_NOT_FOUND',
      ])
    }
  })

  it.each(Object.keys(READS))('is answered by %s as for one that is not there', async (way) => {
    const uses = READS[way]!.includes('$team') ? ', $team: ID!' : ''
    const query = `query ($id: ID!${uses}) { ${READS[way]} }`
    const variablesOf = (id: string) => ({ id, ...(uses !== '' && { team }) })
    for (const [who, as] of outsiders) {
      const [seen, unseen] = await bothAnswers(query, variablesOf, as)
      expect([who, seen]).toEqual([who, unseen])
      expect(seen).not.toContain('Secret')
    }
    const { body } = await api.ask(query, {
      ...people.ana!.as,
      variables: variablesOf(restricted),
    })
    expect(body.errors).toBeUndefined()
    expect(JSON.stringify(body)).not.toContain(':null}')
  })

  it('finds it in no list, and in no answer of the change feed, the history or the records', async () => {
    const query = `{ organization(slug: "acme") {
      scenarios(first: 100) { totalCount nodes { id name } } draft { name } scheduled { id name }
      plansOfRecord { scenario { name } } planVsActual(fiscalYear: 2026) { planFrom }
      audit(first: 100) { edges { node { title reason } } }
    } }`
    for (const as of outsiders.values()) {
      const { body } = await api.ask(query, as)
      expect(body.errors).toBeUndefined()
      expect(body.data.organization.scenarios).toEqual({ totalCount: 0, nodes: [] })
      expect(body.data.organization.scheduled).toEqual([])
      expect(body.data.organization.plansOfRecord).toEqual([])
      expect(body.data.organization.planVsActual).toEqual([])
      expect(JSON.stringify(body)).not.toContain(NAME)
    }
    const { body } = await api.ask(query, people.ana!.as)
    expect(body.data.organization.scenarios.nodes).toEqual([{ id: restricted, name: NAME }])
    expect(body.data.organization.plansOfRecord).toEqual([{ scenario: { name: NAME } }])
    expect(body.data.organization.planVsActual).toContainEqual({ planFrom: 'PLAN_OF_RECORD' })
    const records = await api.inject({
      method: 'GET',
      url: '/records?organization=acme&facts=true',
      headers: { authorization: `Bearer ${api.token}` },
    })
    expect(records.body).toContain('East')
    expect(records.body).not.toContain('Secret')
  })

  it('does not end the plan of a year that it is', async () => {
    const ends = `mutation { clearPlanOfRecord(input: { organizationId: "acme", fiscalYear: 2026 }) {
      ok { planOfRecord { fiscalYear } } error { code } } }`
    for (const as of outsiders.values()) {
      const { body } = await api.ask(ends, as)
      expect(body.data.clearPlanOfRecord).toEqual({ ok: { planOfRecord: null }, error: null })
    }
    const query = '{ organization(slug: "acme") { plansOfRecord { endedAt } } }'
    const { body } = await api.ask(query, people.ana!.as)
    expect(body.data.organization.plansOfRecord).toEqual([{ endedAt: null }])
  })

  it('learns of it once it is merged', async () => {
    const { ok } = await scenarios.create(
      'Told',
      [seatRename(ids.other)],
      { restricted: true },
      people.ana!.as,
    )
    const merged = await scenarios.merge(ok.scenario.id, {}, people.ana!.as)
    expect(merged.ok).toMatchObject({ changed: true })
    const { body } = await api.ask(
      '{ organization(slug: "acme") { scenarios { totalCount } audit(first: 1) { edges { node { title } } } } }',
      people.bo!.as,
    )
    expect(body.data.organization).toEqual({
      scenarios: { totalCount: 0 },
      audit: { edges: [{ node: { title: 'Told' } }] },
    })
  })
})

const seatRename = (id: string) => ({
  updatePosition: { position: { id }, title: 'CSM two', effective: '2026-02-01' },
})
