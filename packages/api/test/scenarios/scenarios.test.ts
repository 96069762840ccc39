import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../src/database/new-id.js'
import { encodeGlobalId } from '../../src/graphql/relay/global-id.js'
import { useApp } from '../http/use-app.js'
import { planApi, smallTeam } from '../plans/plan-api.js'
import { scenarioApi } from './scenario-api.js'

const effective = '2026-02-01'

describe('a scenario', () => {
  const api = useApp()
  const acme = planApi(api, 'acme')
  const scenarios = scenarioApi(api, 'acme')
  const { ids, changes } = smallTeam()
  const rename = (name: string) => ({ updateTeam: { team: { id: ids.team }, name, effective } })
  const open = (title: string, id = newId()) => ({
    openPosition: { id, title, role: { id: ids.role }, team: { id: ids.team }, effective },
  })
  const titles = async (scenario: string, at: object = {}) => {
    const { positions } = await scenarios.at(scenario, 'positions { nodes { title } }', at)
    return positions.nodes.map(({ title }: { title: string }) => title).toSorted()
  }

  beforeAll(async () => {
    await acme.create()
    await acme.apply(changes, { title: 'Founding' })
  })

  it('answers every question as the organization would be, and changes nothing of it', async () => {
    const before = await acme.revision()
    const { ok } = await scenarios.create('Pods', [rename('Pod East'), open('CSM 3')])
    expect(ok.scenario).toMatchObject({
      kind: 'SCENARIO',
      name: 'Pods',
      status: 'OPEN',
      revision: 1,
      baseRevision: before,
      isBehind: false,
      changeCount: 2,
      conflicts: [],
    })
    const { id } = ok.scenario
    const fields =
      'revision scenario { name } teams { nodes { name } } capacity(groupBy: ORGANIZATION) { lines { openSeats } }'
    const shown = await scenarios.at(id, fields)
    expect(shown).toMatchObject({ revision: 1, scenario: { name: 'Pods' } })
    expect(shown.teams.nodes).toEqual([{ name: 'Pod East' }])
    expect(shown.capacity[0].lines[0].openSeats).toBe(2)
    expect(await titles(id)).toEqual(['CSM 1', 'CSM 2', 'CSM 3'])
    const live = await acme.read('revision scenario { name } teams { nodes { name } }')
    expect(live).toEqual({ revision: before, scenario: null, teams: { nodes: [{ name: 'East' }] } })
  })

  it('is read beside others and the organization in one request', async () => {
    const [one, two] = await Promise.all([
      scenarios.create('One', [rename('One')]),
      scenarios.create('Two', [rename('Two')]),
    ])
    const query = `query ($one: ID!, $two: ID!) {
      live: organization(slug: "acme") { teams { nodes { name } } }
      one: organization(slug: "acme", at: { scenario: $one }) { teams { nodes { name } } }
      two: organization(slug: "acme", at: { scenario: $two, asOf: "2026-01-15" }) { teams { nodes { name } } }
    }`
    const variables = { one: one.ok.scenario.id, two: two.ok.scenario.id }
    const { body } = await api.ask(query, { variables })
    expect(body.data).toEqual({
      live: { teams: { nodes: [{ name: 'East' }] } },
      one: { teams: { nodes: [{ name: 'One' }] } },
      two: { teams: { nodes: [{ name: 'East' }] } },
    })
  })

  it('takes further changes, and is seen as it was at each of its revisions', async () => {
    const { ok } = await scenarios.create('Growing', [open('CSM 3')])
    const { id } = ok.scenario
    const added = await scenarios.write('addToScenario', {
      scenarioId: id,
      changes: [open('CSM 4')],
      expectedRevision: 1,
    })
    expect(added.ok.scenario).toMatchObject({ revision: 2, changeCount: 2 })
    expect(await titles(id)).toEqual(['CSM 1', 'CSM 2', 'CSM 3', 'CSM 4'])
    expect(await titles(id, { revision: 1 })).toEqual(['CSM 1', 'CSM 2', 'CSM 3'])
    expect(await scenarios.at(id, 'slug', { revision: 3 })).toBeNull()
    const late = await scenarios.write('addToScenario', {
      scenarioId: id,
      changes: [open('CSM 5')],
      expectedRevision: 1,
    })
    expect(late.error).toMatchObject({ code: 'REVISION_CONFLICT' })
    const wrong = await scenarios.write('addToScenario', {
      scenarioId: id,
      changes: [open('CSM 5'), { updateTeam: { team: { id: newId() }, name: 'X', effective } }],
    })
    expect(wrong.error.problems).toMatchObject([
      { code: 'NOT_FOUND', changeIndex: 1, path: ['input', 'changes', '1', 'id'] },
    ])
    expect(await titles(id)).toEqual(['CSM 1', 'CSM 2', 'CSM 3', 'CSM 4'])
  })

  it('keeps a change that does not apply any more, with the reason', async () => {
    const seat = newId()
    const close = { closePosition: { position: { id: seat }, effective: '2026-03-01' } }
    const { ok } = await scenarios.create('Amended', [open('CSM 3', seat), close, rename('Far')])
    const [first, second, third] = ok.scenario.changes.nodes
    const dropped = await scenarios.write('amendScenario', {
      scenarioId: ok.scenario.id,
      edits: [{ changeId: first.id, drop: true }],
    })
    expect(dropped.ok.scenario.changes.nodes).toEqual([
      { id: second.id, title: 'Close a position', problems: [{ code: 'NOT_FOUND' }] },
      third,
    ])
    expect(await titles(ok.scenario.id)).toEqual(['CSM 1', 'CSM 2'])
    const merge = await scenarios.merge(ok.scenario.id)
    expect(merge.error).toMatchObject({ code: 'SCENARIO_UNFIT' })
    const mended = await scenarios.write('amendScenario', {
      scenarioId: ok.scenario.id,
      edits: [
        { changeId: second.id, replaceWith: open('CSM 9') },
        { changeId: third.id, moveTo: 0 },
      ],
    })
    const ordered = mended.ok.scenario.changes.nodes.map(({ id }: { id: string }) => id)
    expect(ordered).toEqual([third.id, second.id])
    expect(await titles(ok.scenario.id)).toEqual(['CSM 1', 'CSM 2', 'CSM 9'])
  })

  it('stands on another, and is a copy of one', async () => {
    const below = await scenarios.create('Below', [open('CSM 3')])
    const above = await scenarios.create('Above', [open('CSM 4')], { baseId: below.ok.scenario.id })
    const copy = await scenarios.create('Copy', [open('CSM 5')], { copyOfId: above.ok.scenario.id })
    expect(await titles(above.ok.scenario.id)).toEqual(['CSM 1', 'CSM 2', 'CSM 3', 'CSM 4'])
    expect(await titles(copy.ok.scenario.id)).toEqual(['CSM 1', 'CSM 2', 'CSM 3', 'CSM 4', 'CSM 5'])
    const early = await scenarios.merge(above.ok.scenario.id)
    expect(early.error).toMatchObject({ code: 'SCENARIO_ON_OPEN' })
  })

  it('records no facts', async () => {
    const account = newId()
    await acme.change('addAccount', {
      id: account,
      name: 'Globex',
      acv: { amountMinor: 100_00 },
      segment: 'SMB',
      effective: '2026-01-01',
    })
    const movement = {
      recordArrMovement: {
        account: { id: account },
        movement: 'EXPANSION',
        amount: { amountMinor: 50_00 },
        source: 'crm',
        effective,
      },
    }
    const restored = {
      restore: { id: encodeGlobalId('ArrMovement', newId(), account), revision: 1 },
    }
    for (const change of [movement, restored]) {
      const { error } = await scenarios.create('Facts', [change])
      expect(error).toMatchObject({ code: 'FACTS_IN_SCENARIO' })
    }
  })

  it('is renamed, put away and opened again', async () => {
    const { ok } = await scenarios.create('Old', [rename('Old')], { note: 'To try' })
    const scenarioId = ok.scenario.id
    const renamed = await scenarios.write('updateScenario', {
      scenarioId,
      name: 'New',
      note: '',
      archived: true,
    })
    expect(renamed.ok.scenario).toMatchObject({ name: 'New', note: null, status: 'ARCHIVED' })
    const refused = await scenarios.write('addToScenario', { scenarioId, changes: [open('X')] })
    expect(refused.error).toMatchObject({ code: 'SCENARIO_CLOSED' })
    const opened = await scenarios.write('updateScenario', { scenarioId, archived: false })
    expect(opened.ok.scenario).toMatchObject({ status: 'OPEN' })
  })
})
