import { formatDay } from '@postscale/domain'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dayIn } from '../../src/graphql/today.js'
import { ScheduleSweep } from '../../src/jobs/schedule-sweep.js'
import { createServices, type Services } from '../../src/services.js'
import { useApp } from '../http/use-app.js'
import { planApi, smallTeam } from '../plans/plan-api.js'
import { signInMember } from '../session/sign-in-member.js'
import { scenarioApi } from '../scenarios/scenario-api.js'

const today = dayIn('UTC')
const inDays = (days: number) => formatDay(today + days)
/** An hour of a day to come, in Greenwich. */
const at = (days: number, hour = 12) =>
  new Date(`${inDays(days)}T${String(hour).padStart(2, '0')}:00:00Z`)

describe('the sweep of what is scheduled', () => {
  const api = useApp()
  const log = pino({ level: 'silent' })
  const started: Services[] = []
  let sweep: ScheduleSweep
  let organizations = 0

  /** What another process of the server would do. */
  async function anotherSweep(): Promise<ScheduleSweep> {
    const services = await createServices({ database: api.database, log })
    started.push(services)
    return new ScheduleSweep({ services, principals: api.session.principals, log })
  }
  beforeAll(async () => {
    sweep = await anotherSweep()
  })
  afterAll(async () => {
    for (const services of started) await services.close()
  })

  /** A company with one team, whose name tells what was applied. */
  async function company(timeZone = 'UTC') {
    organizations += 1
    const slug = `company-${organizations}`
    const acme = planApi(api, slug)
    const scenarios = scenarioApi(api, slug)
    const { ids, changes } = smallTeam()
    const created = await api.ask(
      `mutation ($input: CreateOrganizationInput!) { createOrganization(input: $input) { error { message } } }`,
      {
        variables: {
          input: {
            change: { slug, name: slug, currency: 'USD', timeZone, effective: '2026-01-01' },
          },
        },
      },
    )
    expect(created.body.data.createOrganization.error).toBeNull()
    await acme.apply(changes)
    const rename = (name: string) => ({
      updateTeam: { team: { id: ids.team }, name, effective: '2026-02-01' },
    })
    return {
      ...acme,
      scenarios,
      ids,
      rename,
      teamName: async () => (await acme.read('teams { nodes { name } }')).teams.nodes[0].name,
      scheduled: async (name: string, on: string) => {
        const { ok } = await scenarios.create(name, [rename(name)])
        const done = await scenarios.write('scheduleScenario', { scenarioId: ok.scenario.id, on })
        expect(done.error).toBeNull()
        return ok.scenario.id as string
      },
      find: async (id: string) => {
        const { body } = await api.ask(
          `query ($id: ID!) { node(id: $id) { ... on Scenario { status mergedIn
            schedule { day checkedAt problems { code message } appliedRevision } } } }`,
          { variables: { id } },
        )
        return body.data.node
      },
    }
  }

  it('applies a scenario on its day where the organization is, as whoever scheduled it', async () => {
    const [east, west] = [await company('Pacific/Kiritimati'), await company('America/Los_Angeles')]
    await east.scheduled('Early', inDays(10))
    const id = await west.scheduled('Late', inDays(10))
    const revision = await west.revision()

    await sweep.sweep(at(9, 9))
    expect([await east.teamName(), await west.teamName()]).toEqual(['East', 'East'])
    await sweep.sweep(at(9, 11))
    expect([await east.teamName(), await west.teamName()]).toEqual(['Early', 'East'])
    await sweep.sweep(at(10, 6))
    expect(await west.teamName()).toBe('East')
    await sweep.sweep(at(10, 9))
    expect(await west.teamName()).toBe('Late')
    await sweep.sweep(at(11, 9))
    expect(await west.revision()).toBe(revision + 1)
    expect(await west.find(id)).toMatchObject({
      status: 'MERGED',
      mergedIn: revision + 1,
      schedule: { appliedRevision: revision + 1, problems: [] },
    })
    const { auditEntry, scheduled } = await west.read(
      `auditEntry(revision: ${revision + 1}) { title actor { name } } scheduled { id }`,
    )
    expect(auditEntry).toEqual({ title: 'Late', actor: { name: 'POSTSCALE_BOOTSTRAP_TOKEN' } })
    expect(scheduled).toEqual([])
  })

  it('looks every day whether it could, and keeps a refusal', async () => {
    const acme = await company()
    const id = await acme.scheduled('Ours', inDays(5))
    await acme.apply([acme.rename('Theirs')])
    const conflict = { code: 'SCENARIO_CONFLICTS', message: expect.stringContaining('“Ours”') }

    await sweep.sweep(at(1))
    const first = await acme.find(id)
    expect(first.schedule).toMatchObject({ checkedAt: at(1).toISOString(), problems: [conflict] })
    await sweep.sweep(at(1, 13))
    expect((await acme.find(id)).schedule.checkedAt).toBe(at(1).toISOString())
    await sweep.sweep(at(2))
    expect((await acme.find(id)).schedule.checkedAt).toBe(at(2).toISOString())

    await sweep.sweep(at(5))
    await sweep.sweep(at(5, 13))
    const refused = await acme.find(id)
    expect(refused).toMatchObject({ status: 'OPEN', schedule: { problems: [conflict] } })
    expect(refused.schedule.checkedAt).toBe(at(5).toISOString())
    const { scheduled } = await acme.read(
      'scheduled { schedule { concernsViewer problems { code } } }',
    )
    expect(scheduled).toEqual([
      { schedule: { concernsViewer: true, problems: [{ code: 'SCENARIO_CONFLICTS' }] } },
    ])
  })

  it('tries again the next day, and not before', async () => {
    const acme = await company()
    const { ok } = await acme.scenarios.create('Base', [acme.rename('Base')])
    const above = await acme.scenarios.create('Above', [acme.rename('Above')], {
      baseId: ok.scenario.id,
    })
    const scenarioId = above.ok.scenario.id
    await acme.scenarios.write('scheduleScenario', { scenarioId, on: inDays(5) })
    await sweep.sweep(at(5))
    expect((await acme.find(scenarioId)).schedule.problems).toMatchObject([
      { code: 'SCENARIO_ON_OPEN' },
    ])
    await acme.scenarios.merge(ok.scenario.id)
    await sweep.sweep(at(5, 13))
    expect(await acme.teamName()).toBe('Base')
    await sweep.sweep(at(6))
    expect(await acme.teamName()).toBe('Above')
    expect((await acme.find(scenarioId)).schedule.problems).toEqual([])
  })

  it('foresees that approval is missing, and applies once it is given', async () => {
    const acme = await company()
    const { ok } = await acme.apply([
      { updateOrganization: { approvalRule: 'ONE_OTHER', effective: '2026-02-01' } },
    ])
    const id = await acme.scheduled('Agreed', inDays(5))
    const needed = { code: 'APPROVAL_NEEDED', message: expect.stringContaining('Nobody has') }
    expect((await acme.find(id)).schedule.problems).toEqual([needed])
    await sweep.sweep(at(5))
    expect(await acme.teamName()).toBe('East')
    expect((await acme.find(id)).schedule.problems).toEqual([needed])

    const { rows } = await api.database.pool.query<{ id: string }>(
      'SELECT id FROM organization WHERE slug = $1',
      [ok.organization.slug],
    )
    const { cookie } = await signInMember(api, 'Bo', [rows[0]!.id])
    const who = { token: null, headers: { cookie } }
    const said = { scenarioId: id, expectedRevision: 1 }
    expect((await acme.scenarios.write('approveScenario', said, who)).error).toBeNull()
    await sweep.sweep(at(5, 13))
    expect(await acme.teamName()).toBe('Agreed')
  })

  it('tries again as soon as the scenario is changed', async () => {
    const acme = await company()
    const id = await acme.scheduled('Ours', inDays(5))
    await acme.apply([acme.rename('Theirs')])
    await sweep.sweep(at(5))
    expect(await acme.teamName()).toBe('Theirs')
    const { body } = await api.ask(
      'query ($id: ID!) { node(id: $id) { ... on Scenario { changes { nodes { id } } } } }',
      { variables: { id } },
    )
    const keepIds = body.data.node.changes.nodes.map((each: { id: string }) => each.id)
    await acme.scenarios.write('rebaseScenario', { scenarioId: id, keepIds })
    await sweep.sweep(at(5, 13))
    expect(await acme.teamName()).toBe('Ours')
    expect(await acme.find(id)).toMatchObject({ status: 'MERGED' })
  })

  it('applies what the scenario is by then, and one on another after that', async () => {
    const acme = await company()
    const base = await acme.scheduled('Base', inDays(5))
    const { ok } = await acme.scenarios.create(
      'Above',
      [
        {
          updatePosition: {
            position: { id: acme.ids.other },
            title: 'Above',
            effective: '2026-02-01',
          },
        },
      ],
      { baseId: base },
    )
    const above = ok.scenario.id
    await acme.scenarios.write('scheduleScenario', { scenarioId: above, on: inDays(5) })
    expect((await acme.find(above)).schedule.problems).toMatchObject([{ code: 'SCENARIO_ON_OPEN' }])
    await acme.scenarios.write('addToScenario', {
      scenarioId: base,
      changes: [acme.rename('Added since')],
    })
    const before = await acme.revision()
    await sweep.sweep(at(5))
    expect(await acme.teamName()).toBe('Added since')
    expect(await acme.find(base)).toMatchObject({ mergedIn: before + 1 })
    expect(await acme.find(above)).toMatchObject({ mergedIn: before + 2 })
  })

  it('leaves what is archived, taken off, put off or merged by hand', async () => {
    const acme = await company()
    const archived = await acme.scheduled('Archived', inDays(5))
    await acme.scenarios.write('updateScenario', { scenarioId: archived, archived: true })
    await acme.scenarios.write('updateScenario', { scenarioId: archived, archived: false })
    const off = await acme.scheduled('Off', inDays(5))
    await acme.scenarios.write('unscheduleScenario', { scenarioId: off })
    const later = await acme.scheduled('Put off', inDays(5))
    await acme.scenarios.write('scheduleScenario', { scenarioId: later, on: inDays(8) })
    const byHand = await acme.scheduled('By hand', inDays(5))
    await acme.scenarios.merge(byHand)
    const revision = await acme.revision()
    await sweep.sweep(at(6))
    expect(await acme.revision()).toBe(revision)
    expect(await acme.teamName()).toBe('By hand')
    for (const id of [archived, off, byHand]) expect((await acme.find(id)).schedule).toBeNull()
    const { scheduled } = await acme.read('scheduled { id }')
    expect(scheduled).toEqual([{ id: later }])
  })

  it('lets one of several processes do it', async () => {
    const others = [sweep, await anotherSweep(), await anotherSweep()]
    const acme = await company()
    for (let round = 1; round <= 5; round += 1) {
      const id = await acme.scheduled(`Round ${round}`, inDays(5))
      const revision = await acme.revision()
      await Promise.all(others.map((each) => each.sweep(at(5))))
      expect(await acme.revision()).toBe(revision + 1)
      expect(await acme.find(id)).toMatchObject({
        status: 'MERGED',
        mergedIn: revision + 1,
        schedule: { appliedRevision: revision + 1, problems: [] },
      })
    }
  })

  it('applies nothing for somebody who may not change the organization by then', async () => {
    const acme = await company()
    const id = await acme.scheduled('Parting', inDays(5))
    const { rows } = await api.database.pool.query<{ key: string; actorId: string }>(
      `UPDATE scenario_schedule SET "actorId" = 'gone' RETURNING "actorId"`,
    )
    expect(rows.length).toBeGreaterThan(0)
    await sweep.sweep(at(5))
    expect(await acme.teamName()).toBe('East')
    expect((await acme.find(id)).schedule.problems).toMatchObject([
      { code: 'SCHEDULER_NOT_ALLOWED' },
    ])
    await acme.scenarios.write('scheduleScenario', { scenarioId: id, on: inDays(5) })
    await sweep.sweep(at(5, 13))
    expect(await acme.teamName()).toBe('Parting')
  })
})
