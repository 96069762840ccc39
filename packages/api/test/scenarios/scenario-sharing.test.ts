import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../src/database/new-id.js'
import { encodeGlobalId } from '../../src/graphql/relay/global-id.js'
import { type AskOptions, useApp } from '../http/use-app.js'
import { planApi, smallTeam } from '../plans/plan-api.js'
import { scenarioApi } from './scenario-api.js'
import { members, type TestMember } from './scenario-people.js'

const effective = '2026-02-01'

describe('sharing a scenario', () => {
  const api = useApp()
  const acme = planApi(api, 'acme')
  const scenarios = scenarioApi(api, 'acme')
  const { ids, changes } = smallTeam()
  let people: Readonly<Record<'Ana' | 'Bo' | 'Cy', TestMember>>
  const rename = (name: string) => ({ updateTeam: { team: { id: ids.team }, name, effective } })
  const retitle = (title: string) => ({
    updatePosition: { position: { id: ids.other }, title, effective },
  })
  const open = async (name: string, more: object, as: AskOptions): Promise<string> => {
    const { ok } = await scenarios.create(name, [retitle(name)], more, as)
    return ok.scenario.id
  }
  const share = async (scenarioId: string, member: TestMember, role: string, as: AskOptions) =>
    scenarios.write('shareScenario', { scenarioId, userId: member.id, role }, as)
  const restrict = async (scenarioId: string, restricted: boolean, as: AskOptions) =>
    scenarios.write('updateScenario', { scenarioId, restricted }, as)
  const rights = async (id: string, as: AskOptions) => {
    const fields = 'name restricted viewerCanEdit viewerCanShare'
    const { body } = await api.ask(`{ node(id: "${id}") { ... on Scenario { ${fields} } } }`, as)
    return body.data.node
  }
  const sees = async (id: string, { as }: TestMember) => (await rights(id, as)) !== null

  beforeAll(async () => {
    await acme.create()
    await acme.apply(changes, { title: 'Founding' })
    people = await members(api, ['Ana', 'Bo', 'Cy'])
  })

  it('lets everybody see, copy and comment on it, and its owner and editors change it', async () => {
    const { Ana, Bo, Cy } = people
    const scenarioId = await open('Pods', {}, Ana.as)
    expect(await rights(scenarioId, Ana.as)).toEqual({
      name: 'Pods',
      restricted: false,
      viewerCanEdit: true,
      viewerCanShare: true,
    })
    expect(await rights(scenarioId, Bo.as)).toMatchObject({
      viewerCanEdit: false,
      viewerCanShare: false,
    })
    const writes: readonly (readonly [string, object])[] = [
      ['addToScenario', { changes: [rename('Pod')] }],
      ['amendScenario', { edits: [] }],
      ['rebaseScenario', {}],
      ['updateScenario', { name: 'Mine' }],
      ['updateScenario', { archived: true }],
      ['scheduleScenario', { on: '2030-01-01' }],
      ['unscheduleScenario', {}],
    ]
    for (const as of [Bo.as, {}]) {
      for (const [name, more] of writes) {
        const { error } = await scenarios.write(name, { scenarioId, ...more }, as)
        expect([name, error?.code]).toEqual([name, 'SCENARIO_NOT_EDITOR'])
      }
    }
    await scenarios.draft('addToDraft', 'AddToDraftInput', { changes: [rename('Pod')] }, Bo.as)
    const moved = await scenarios.draft(
      'moveDraftToScenario',
      'MoveDraftInput',
      { scenarioId },
      Bo.as,
    )
    expect(moved.error).toMatchObject({ code: 'SCENARIO_NOT_EDITOR' })
    const copy = await scenarios.create('Copy', [], { copyOfId: scenarioId }, Bo.as)
    expect(copy.ok.scenario).toMatchObject({ changeCount: 1 })
    const said = await scenarios.write('commentOnScenario', { scenarioId, text: 'Good' }, Bo.as)
    expect(said.error).toBeNull()

    const byBo = await share(scenarioId, Cy, 'EDITOR', Bo.as)
    expect(byBo.error).toMatchObject({ code: 'SCENARIO_NOT_OWNER' })
    expect((await share(scenarioId, Bo, 'EDITOR', Ana.as)).error).toBeNull()
    expect(await rights(scenarioId, Bo.as)).toMatchObject({
      viewerCanEdit: true,
      viewerCanShare: false,
    })
    const added = await scenarios.write(
      'addToScenario',
      { scenarioId, changes: [rename('Pod')] },
      Bo.as,
    )
    expect(added.ok.scenario).toMatchObject({ changeCount: 2 })
    expect((await restrict(scenarioId, true, Bo.as)).error).toMatchObject({
      code: 'SCENARIO_NOT_OWNER',
    })
    expect((await share(scenarioId, Cy, 'VIEWER', Bo.as)).error).toMatchObject({
      code: 'SCENARIO_NOT_OWNER',
    })
    expect((await share(scenarioId, Bo, 'VIEWER', Ana.as)).error).toBeNull()
    const after = await scenarios.write('addToScenario', { scenarioId, changes: [] }, Bo.as)
    expect(after.error).toMatchObject({ code: 'SCENARIO_NOT_EDITOR' })
  })

  it('lets nobody see a restricted one but those who are named, as long as they are', async () => {
    const { Ana, Bo, Cy } = people
    const scenarioId = await open('Quiet', { restricted: true }, Ana.as)
    expect(await sees(scenarioId, Bo)).toBe(false)
    await share(scenarioId, Bo, 'VIEWER', Ana.as)
    expect(await rights(scenarioId, Bo.as)).toEqual({
      name: 'Quiet',
      restricted: true,
      viewerCanEdit: false,
      viewerCanShare: false,
    })
    const shown = await scenarios.at(
      scenarioId,
      'scenario { name collaborators { member { id name email } role addedBy { name } } }',
      {},
      Bo.as,
    )
    expect(shown.scenario.collaborators).toEqual([
      {
        member: { id: Bo.id, name: 'Bo', email: 'bo@example.com' },
        role: 'VIEWER',
        addedBy: { name: 'Ana' },
      },
    ])
    expect(await sees(scenarioId, Cy)).toBe(false)
    const { error } = await scenarios.write(
      'unshareScenario',
      { scenarioId, userId: Bo.id },
      Ana.as,
    )
    expect(error).toBeNull()
    expect(await sees(scenarioId, Bo)).toBe(false)
    expect(await scenarios.at(scenarioId, 'slug', {}, Bo.as)).toBeNull()
    await restrict(scenarioId, false, Ana.as)
    expect(await sees(scenarioId, Cy)).toBe(true)
  })

  it('shows what stands on a restricted one, or was copied from it, to the same people', async () => {
    const { Ana, Bo, Cy } = people
    const below = await open('Below', { restricted: true }, Ana.as)
    await share(below, Bo, 'EDITOR', Ana.as)
    const above = await open('Above', { baseId: below }, Bo.as)
    const copied = await scenarios.create('Copied', [], { copyOfId: below }, Bo.as)
    const copy = copied.ok.scenario.id
    const ofCopy = await scenarios.create('Of the copy', [], { copyOfId: copy }, Bo.as)
    const derived = [above, copy, ofCopy.ok.scenario.id]
    for (const id of derived) {
      expect(await rights(id, Ana.as)).toMatchObject({ restricted: true, viewerCanEdit: true })
      expect(await sees(id, Cy)).toBe(false)
      for (const refused of [
        await restrict(id, false, Bo.as),
        await share(id, Cy, 'VIEWER', Bo.as),
      ]) {
        expect(refused.error).toMatchObject({ code: 'SCENARIO_RESTRICTED_BELOW' })
      }
    }
    await scenarios.write('unshareScenario', { scenarioId: below, userId: Bo.id }, Ana.as)
    for (const id of derived) expect(await sees(id, Bo)).toBe(false)
    await restrict(below, false, Ana.as)
    expect((await restrict(copy, false, Bo.as)).ok.scenario).toMatchObject({ name: 'Copied' })
    expect(await sees(copy, Cy)).toBe(true)
  })

  it('hides with one that is restricted later what stands on it, and what once did', async () => {
    const { Ana, Bo } = people
    const below = await open('Ground', {}, Ana.as)
    const above = await open('Storey', { baseId: below }, Bo.as)
    const merging = await open('Passing', {}, Ana.as)
    const once = await scenarios.create('Once', [rename('Once')], { baseId: merging }, Bo.as)
    await scenarios.merge(merging, {}, Ana.as)
    const rebased = await scenarios.write(
      'rebaseScenario',
      { scenarioId: once.ok.scenario.id },
      Bo.as,
    )
    expect(rebased.error).toBeNull()
    await restrict(below, true, Ana.as)
    expect(await sees(above, Bo)).toBe(false)
    await restrict(merging, true, Ana.as)
    expect(await scenarios.at(once.ok.scenario.id, 'slug', { revision: 1 }, Bo.as)).toBeNull()
    await restrict(merging, false, Ana.as)
    expect(await sees(once.ok.scenario.id, Bo)).toBe(true)
  })

  it('counts a token that acts for a user as that user, with one draft for both', async () => {
    const { Ana, Bo } = people
    const make = 'mutation { createApiToken(input: { name: "Agent" }) { ok { secret } } }'
    const { body } = await api.ask(make, Ana.as)
    const agent = { token: body.data.createApiToken.ok.secret }
    const byAgent = await open('By an agent', { restricted: true }, agent)
    expect(await rights(byAgent, Ana.as)).toMatchObject({
      viewerCanEdit: true,
      viewerCanShare: true,
    })
    const byAna = await open('By hand', { restricted: true }, Ana.as)
    expect(await rights(byAna, agent)).toMatchObject({ viewerCanShare: true })
    const edits = { changes: [rename('Drafted')] }
    const drafted = await scenarios.draft('addToDraft', 'AddToDraftInput', edits, agent)
    const draft = await api.ask('{ organization(slug: "acme") { draft { id } } }', Ana.as)
    expect(draft.body.data.organization.draft).toEqual({ id: drafted.ok.scenario.id })
    expect(await sees(drafted.ok.scenario.id, Bo)).toBe(false)
  })

  it('is for members, once, and for no draft', async () => {
    const { Ana, Bo } = people
    const scenarioId = await open('Shared', {}, Ana.as)
    const stranger = { id: encodeGlobalId('User', newId()), userId: '', as: {} }
    expect((await share(scenarioId, stranger, 'EDITOR', Ana.as)).error).toMatchObject({
      code: 'NOT_FOUND',
    })
    const once = { scenarioId, userId: Bo.id, role: 'EDITOR', idempotencyKey: 'share-1' }
    await scenarios.write('shareScenario', once, Ana.as)
    await scenarios.write('unshareScenario', { scenarioId, userId: Bo.id }, Ana.as)
    expect((await scenarios.write('shareScenario', once, Ana.as)).error).toBeNull()
    expect(await rights(scenarioId, Bo.as)).toMatchObject({ viewerCanEdit: false })
    const drafted = await scenarios.draft(
      'addToDraft',
      'AddToDraftInput',
      { changes: [rename('Mine')] },
      Ana.as,
    )
    const draftId = drafted.ok.scenario.id
    for (const refused of [
      await share(draftId, Bo, 'EDITOR', Ana.as),
      await restrict(draftId, true, Ana.as),
    ]) {
      expect(refused.error).toMatchObject({ code: 'DRAFT_NOT_SHARED' })
    }
    expect(await rights(draftId, Ana.as)).toMatchObject({ viewerCanShare: false })
  })

  it('names the members of the organization to those who are in it', async () => {
    const { Ana, Bo, Cy } = people
    const { body } = await api.ask(
      '{ organization(slug: "acme") { members { id name email } } viewer { id } }',
      Ana.as,
    )
    expect(body.data.organization.members).toEqual(
      Object.entries({ Ana, Bo, Cy }).map(([name, { id }]) => ({
        id,
        name,
        email: `${name.toLowerCase()}@example.com`,
      })),
    )
    expect(body.data.viewer.id).toBe(Ana.id)
  })
})
