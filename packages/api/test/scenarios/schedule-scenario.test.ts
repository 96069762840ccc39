import { beforeAll, describe, expect, it } from 'vitest'
import { formatDay } from '@postscale/domain'
import { dayIn } from '../../src/graphql/today.js'
import { useApp } from '../http/use-app.js'
import { planApi, smallTeam } from '../plans/plan-api.js'
import { signInMember } from '../session/sign-in-member.js'
import { scenarioApi } from './scenario-api.js'

const effective = '2026-02-01'
const inDays = (days: number) => formatDay(dayIn('UTC') + days)

describe('scheduling a scenario', () => {
  const api = useApp()
  const acme = planApi(api, 'acme')
  const scenarios = scenarioApi(api, 'acme')
  const { ids, changes } = smallTeam()
  const rename = (name: string, on = effective) => ({
    updateTeam: { team: { id: ids.team }, name, effective: on },
  })
  const retitle = (title: string, on = effective) => ({
    updatePosition: { position: { id: ids.other }, title, effective: on },
  })
  const schedule = async (scenarioId: string, on: string, more: object = {}) =>
    scenarios.write('scheduleScenario', { scenarioId, on, ...more })
  const coming = async () =>
    (await acme.read('scheduled { name schedule { day } }')).scheduled.map(
      ({ name, schedule: { day } }: { name: string; schedule: { day: string } }) => [name, day],
    )

  beforeAll(async () => {
    await acme.create()
    await acme.apply(changes)
  })

  it('tells its day, who scheduled it and what was found, and what comes first', async () => {
    const later = await scenarios.create('Later', [rename('Later')])
    const sooner = await scenarios.create('Sooner', [retitle('Sooner')])
    await schedule(later.ok.scenario.id, inDays(40))
    const { ok } = await schedule(sooner.ok.scenario.id, inDays(20))
    expect(ok.scenario.schedule).toMatchObject({
      day: inDays(20),
      scheduledBy: { name: 'POSTSCALE_BOOTSTRAP_TOKEN' },
      checkedAt: expect.any(String),
      problems: [],
      changesBefore: 1,
      appliedRevision: null,
      concernsViewer: true,
    })
    expect(await coming()).toEqual([
      ['Sooner', inDays(20)],
      ['Later', inDays(40)],
    ])
    await schedule(later.ok.scenario.id, inDays(10))
    expect(await coming()).toEqual([
      ['Later', inDays(10)],
      ['Sooner', inDays(20)],
    ])
    const off = await scenarios.write('unscheduleScenario', {
      scenarioId: later.ok.scenario.id,
    })
    expect(off.ok.scenario).toMatchObject({ status: 'OPEN', schedule: null })
    await scenarios.write('updateScenario', {
      scenarioId: sooner.ok.scenario.id,
      archived: true,
    })
    expect(await coming()).toEqual([])
    const closed = await schedule(sooner.ok.scenario.id, inDays(10))
    expect(closed.error).toMatchObject({ code: 'SCENARIO_CLOSED' })
  })

  it('is refused for a day that is over where the organization is, and for another revision', async () => {
    const { ok } = await scenarios.create('Past', [rename('Past')])
    expect((await schedule(ok.scenario.id, inDays(-1))).error).toMatchObject({
      code: 'SCHEDULED_IN_PAST',
    })
    const stale = await schedule(ok.scenario.id, inDays(1), { expectedRevision: 2 })
    expect(stale.error).toMatchObject({ code: 'REVISION_CONFLICT' })
    expect(await coming()).toEqual([])
  })

  it('makes a scenario of a draft, which is free for the next edits', async () => {
    const { ok } = await scenarios.draft('addToDraft', 'AddToDraftInput', {
      changes: [rename('Winter')],
    })
    const planned = await acme.preview([rename('Winter')], 'plan { title }')
    const input = { idempotencyKey: 'draft' }
    const done = await schedule(ok.scenario.id, inDays(5), input)
    expect(done.ok.scenario).toMatchObject({
      id: ok.scenario.id,
      kind: 'SCENARIO',
      name: planned.ok.plan.title,
      schedule: { day: inDays(5) },
    })
    expect((await acme.read('draft { id }')).draft).toBeNull()
    const next = await scenarios.draft('addToDraft', 'AddToDraftInput', {
      changes: [retitle('Summer')],
    })
    const named = await schedule(next.ok.scenario.id, inDays(6), { name: ' Summer ' })
    expect(named.ok.scenario).toMatchObject({ kind: 'SCENARIO', name: 'Summer' })
    expect((await schedule(ok.scenario.id, inDays(5), input)).ok.scenario.name).toBe(
      planned.ok.plan.title,
    )
    for (const { id } of [ok.scenario, next.ok.scenario]) {
      await scenarios.write('unscheduleScenario', { scenarioId: id })
    }
  })

  it('has changes hold from its day where they would from before it, when that is asked for', async () => {
    const day = inDays(30)
    const { ok } = await scenarios.create('Dated', [
      rename('Dated'),
      retitle('From later on', inDays(60)),
      rename('And again', inDays(3)),
    ])
    const { id } = ok.scenario
    const { body } = await api.ask(
      'query ($id: ID!, $day: Date!) { node(id: $id) { ... on Scenario { changesBefore(day: $day) } } }',
      { variables: { id, day } },
    )
    expect(body.data.node).toEqual({ changesBefore: 2 })
    const left = await schedule(id, day)
    expect(left.ok.scenario).toMatchObject({ revision: 1, schedule: { changesBefore: 2 } })
    const moved = await schedule(id, day, { moveDates: true })
    expect(moved.ok.scenario).toMatchObject({ revision: 2, schedule: { changesBefore: 0 } })
    const nameOn = async (asOf: string) =>
      (await scenarios.at(id, 'teams { nodes { name } }', { asOf })).teams.nodes[0].name
    expect(await nameOn(inDays(29))).toBe('East')
    expect(await nameOn(day)).toBe('And again')
    const titleOn = async (asOf: string) =>
      (await scenarios.at(id, 'positions { nodes { title } }', { asOf })).positions.nodes.map(
        ({ title }: { title: string }) => title,
      )
    expect(await titleOn(inDays(59))).toContain('CSM 2')
    expect(await titleOn(inDays(60))).toContain('From later on')
    expect(moved.ok.scenario.changes.nodes.map((each: { id: string }) => each.id)).toEqual(
      ok.scenario.changes.nodes.map((each: { id: string }) => each.id),
    )
    await scenarios.write('unscheduleScenario', { scenarioId: id })
  })

  it('is refused where changes would not apply when they hold from its day', async () => {
    const { ok } = await scenarios.create('Away for a week', [
      { recordLeave: { person: { id: ids.person }, effective: inDays(1), to: inDays(8) } },
    ])
    const moved = await schedule(ok.scenario.id, inDays(10), { moveDates: true })
    expect(moved.error).toMatchObject({ code: 'PERIOD_EMPTY' })
    expect(await coming()).toEqual([])
    expect(await schedule(ok.scenario.id, inDays(10))).toMatchObject({
      ok: { scenario: { schedule: { problems: [], changesBefore: 1 } } },
    })
  })

  it('says at once what is in the way', async () => {
    const { ok } = await scenarios.create('Ours', [rename('Ours')])
    await acme.apply([rename('Theirs')])
    const done = await schedule(ok.scenario.id, inDays(3))
    expect(done.ok.scenario.schedule).toMatchObject({
      problems: [
        {
          code: 'SCENARIO_CONFLICTS',
          message:
            '“Ours” and what it stands on have both changed 1 thing; say for each which side is to hold.',
        },
      ],
    })
  })

  it('is not for those who may not enter the organization', async () => {
    const { ok } = await scenarios.create('Hidden', [retitle('Hidden')])
    const { cookie } = await signInMember(api, 'Eva', [])
    const asked = { scenarioId: ok.scenario.id, on: inDays(3) }
    const stranger = { token: null, headers: { cookie, origin: 'http://localhost' } }
    const refused = await scenarios.write('scheduleScenario', asked, stranger)
    expect(refused.error).toMatchObject({ code: 'SCENARIO_NOT_FOUND' })
  })
})
