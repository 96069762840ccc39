import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../src/database/new-id.js'
import { useApp } from '../http/use-app.js'
import { planApi, smallTeam } from '../plans/plan-api.js'
import { scenarioApi } from './scenario-api.js'

const effective = '2026-02-01'

describe('a conflict in one field of five', () => {
  const api = useApp()
  const acme = planApi(api, 'acme')
  const scenarios = scenarioApi(api, 'acme')
  const { ids, changes } = smallTeam()
  const account = newId()
  const update = (fields: object) => ({
    updateAccount: { account: { id: account }, ...fields, effective },
  })
  const ours = {
    name: 'Globex SA',
    region: 'ES',
    segment: 'MID_MARKET',
    acv: { amountMinor: 300_00 },
    strategic: true,
  }
  const shown = 'name region segment acv { amountMinor } strategic'
  const live = async () => (await acme.read(`accounts { nodes { ${shown} } }`)).accounts.nodes[0]
  const inScenario = async (id: string) =>
    (await scenarios.at(id, `accounts { nodes { ${shown} } }`)).accounts.nodes[0]
  let regions = 0

  /** A scenario that sets five fields, of which its line has set the region since. */
  async function inConflict(more: readonly object[] = []) {
    const { ok } = await scenarios.create('Ours', [update(ours), ...more])
    await acme.apply([update({ region: `R${(regions += 1)}` })])
    const { scenarios: found } = await acme.read(
      `scenarios(first: 1) { nodes { changes { nodes { id change } } conflicts {
        changeIds parts { id label base choices ours { afterText from } theirs { afterText from } } } } }`,
    )
    const { conflicts, changes: listed } = found.nodes[0]
    const { id: scenarioId } = ok.scenario
    const rebase = async (input: object) =>
      scenarios.write('rebaseScenario', { scenarioId, ...input })
    return { scenarioId, conflicts, listed: listed.nodes, rebase }
  }

  beforeAll(async () => {
    await acme.create()
    await acme.apply([
      ...changes,
      {
        addAccount: {
          id: account,
          name: 'Globex',
          region: 'FR',
          acv: { amountMinor: 100_00 },
          segment: 'SMB',
          effective: '2026-01-01',
        },
      },
    ])
  })

  it('is told with its part as it was, as ours and as theirs, and with what can be chosen', async () => {
    const before = await live()
    const { conflicts, listed } = await inConflict()
    expect(conflicts).toEqual([
      {
        changeIds: [listed[0].id],
        parts: [
          {
            id: expect.any(String),
            label: 'Region',
            base: before.region,
            ours: [{ afterText: 'ES', from: effective }],
            theirs: [{ afterText: `R${regions}`, from: effective }],
            choices: ['KEEP_OURS', 'TAKE_THEIRS', 'DROP_CHANGES'],
          },
        ],
      },
    ])
  })

  it('can be taken as theirs: the change goes on with the four other fields', async () => {
    const { scenarioId, conflicts, rebase } = await inConflict()
    const [{ parts }] = conflicts
    const unsaid = await rebase({})
    expect(unsaid.error).toMatchObject({ code: 'SCENARIO_CONFLICTS' })
    const { ok } = await rebase({ choices: [{ partId: parts[0].id, choice: 'TAKE_THEIRS' }] })
    expect(ok.scenario).toMatchObject({ changeCount: 1, conflicts: [], isBehind: false })
    const { region: _, ...kept } = ours
    expect(await inScenario(scenarioId)).toEqual({ ...kept, region: `R${regions}` })
    expect(await scenarios.merge(scenarioId)).toMatchObject({ ok: { changed: true } })
    expect(await live()).toEqual({ ...kept, region: `R${regions}` })
  })

  it('can be kept as ours, or given up with its whole change, beside what is not in conflict', async () => {
    const rename = { updateTeam: { team: { id: ids.team }, name: 'Pod', effective } }
    const kept = await inConflict([rename])
    const [{ parts }] = kept.conflicts
    const ok = await kept.rebase({ choices: [{ partId: parts[0].id, choice: 'KEEP_OURS' }] })
    expect(ok.ok.scenario).toMatchObject({ changeCount: 2, conflicts: [] })
    expect((await inScenario(kept.scenarioId)).region).toBe('ES')
    const dropped = await inConflict([rename])
    const [part] = dropped.conflicts[0].parts
    const done = await dropped.rebase({ choices: [{ partId: part.id, choice: 'DROP_CHANGES' }] })
    expect(done.ok.scenario).toMatchObject({ changeCount: 1, conflicts: [] })
    expect((await inScenario(dropped.scenarioId)).region).toBe(`R${regions}`)
  })

  it('drops a change of which nothing is left', async () => {
    const { ok } = await scenarios.create('Only the region', [update({ region: 'PT' })])
    await acme.apply([update({ region: 'IT' })])
    const { id: scenarioId } = ok.scenario
    const { body } = await api.ask(
      `{ node(id: "${scenarioId}") { ... on Scenario { conflicts { parts { id } } } } }`,
    )
    const partId = body.data.node.conflicts[0].parts[0].id
    const done = await scenarios.write('rebaseScenario', {
      scenarioId,
      choices: [{ partId, choice: 'TAKE_THEIRS' }],
    })
    expect(done.ok.scenario).toMatchObject({ changeCount: 0, conflicts: [] })
  })

  it('of what is one whole cannot be taken in part', async () => {
    const cover = (position: string) => ({
      coverAccount: {
        account: { id: account },
        responsibility: 'CSM',
        target: { position: { id: position } },
        effective,
      },
    })
    const { ok } = await scenarios.create('Books', [cover(ids.seat)])
    await acme.apply([cover(ids.other)])
    const { body } = await api.ask(
      `{ node(id: "${ok.scenario.id}") { ... on Scenario { conflicts { parts { id choices } } } } }`,
    )
    const parts = body.data.node.conflicts.flatMap((each: { parts: object[] }) => each.parts)
    expect(parts.length).toBeGreaterThan(0)
    for (const { choices } of parts) expect(choices).toEqual(['KEEP_OURS', 'DROP_CHANGES'])
    const query = `mutation ($input: RebaseScenarioInput!) { rebaseScenario(input: $input) { error { code } } }`
    const choices = [{ partId: parts[0].id, choice: 'TAKE_THEIRS' }]
    const variables = { input: { scenarioId: ok.scenario.id, choices } }
    const refused = await api.ask(query, { variables })
    expect(refused.body.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT' })
    const done = await scenarios.write('rebaseScenario', {
      scenarioId: ok.scenario.id,
      choices: parts.map(({ id }: { id: string }) => ({ partId: id, choice: 'DROP_CHANGES' })),
    })
    expect(done.ok.scenario).toMatchObject({ changeCount: 0, conflicts: [] })
  })
})
