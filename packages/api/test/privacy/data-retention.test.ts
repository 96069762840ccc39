import { pseudonymOf } from '@postscale/domain'
import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../src/database/new-id.js'
import { DataRetentionSweep } from '../../src/privacy/data-retention-sweep.js'
import { createServices } from '../../src/services.js'
import { silentLog } from '../database/silent-log.js'
import { type AskOptions, type TestApp, useApp } from '../http/use-app.js'
import { memberWithRole } from '../members/members-of-roles.js'
import { planApi } from '../plans/plan-api.js'
import { rowsNaming } from './rows-naming.js'

async function sweepOnce(api: TestApp, log = silentLog): Promise<void> {
  const services = await createServices({ database: api.served, log: silentLog })
  const sweeping = new DataRetentionSweep({
    database: api.served,
    services,
    accessLog: api.session.accessLog,
    log,
    onUsersErased: async () => api.session.principals.forget(null),
  })
  await sweeping.sweep()
  await sweeping.close()
  await services.close()
}

describe('how long personal data is kept', () => {
  const api = useApp()
  const acme = planApi(api, 'acme')
  let admin: AskOptions

  const set = async (change: object, as: AskOptions = admin) => {
    const query = `mutation ($input: SetDataRetentionInput!) { setDataRetention(input: $input) {
      ok { dataRetention { formerPeopleMonths formerStakeholdersMonths formerUsersMonths accessLogMonths } }
      error { code problems { path } } } }`
    const input = { organizationId: 'acme', ...change }
    const { body } = await api.ask(query, { ...as, variables: { input } })
    return body.errors?.[0]?.extensions.code ?? body.data.setDataRetention
  }
  const sweep = async () => sweepOnce(api)

  beforeAll(async () => {
    await acme.create()
    const effective = '2020-01-01'
    const [old, late, here] = [newId(), newId(), newId()]
    const hired = [
      [old, 'Olive Past'],
      [late, 'Laura Late'],
      [here, 'Hanna Here'],
    ] as const
    await acme.apply(hired.map(([id, name]) => ({ hirePerson: { id, name, effective } })))
    const lately = new Date(Date.now() - 20 * 86_400_000).toISOString().slice(0, 10)
    await acme.apply([
      { endEmployment: { person: { id: old }, effective: '2021-01-01' } },
      { endEmployment: { person: { id: late }, effective: lately } },
    ])
    admin = (await memberWithRole(api, 'Adam', 'ADMIN')).as
    const { userId } = await memberWithRole(api, 'Ulrich', 'VIEWER')
    await api.database.pool.query(
      `UPDATE membership SET "deactivatedAt" = now() - interval '13 months' WHERE "userId" = $1`,
      [userId],
    )
  })

  it('is for good until somebody says otherwise', async () => {
    const { dataRetention } = await acme.read(
      'dataRetention { formerPeopleMonths formerStakeholdersMonths formerUsersMonths accessLogMonths }',
    )
    expect(Object.values(dataRetention)).toEqual([null, null, null, null])
    await sweep()
    expect(await rowsNaming(api.database.pool, /olive past/)).not.toEqual([])
  })

  it('is said in months, by those who may', async () => {
    const { ok } = await set({ formerPeopleMonths: 24, accessLogMonths: 24 })
    expect(ok.dataRetention).toMatchObject({ formerPeopleMonths: 24, formerUsersMonths: null })
    const more = await set({ formerUsersMonths: 12, accessLogMonths: null })
    expect(more.ok.dataRetention).toMatchObject({
      formerPeopleMonths: 24,
      formerUsersMonths: 12,
      accessLogMonths: null,
    })
    const wrong = await set({ formerPeopleMonths: 0 })
    expect(wrong.error).toEqual({
      code: 'OUT_OF_RANGE',
      problems: [{ path: ['input', 'formerPeopleMonths'] }],
    })
    const planner = (await memberWithRole(api, 'Paul', 'PLANNER')).as
    expect(await set({ accessLogMonths: 1 }, planner)).toBe('FORBIDDEN')
    const { accessEvents } = await acme.read(
      'accessEvents(first: 1) { nodes { kind actor { name } } }',
    )
    expect(accessEvents.nodes).toEqual([
      { kind: 'DATA_RETENTION_CHANGED', actor: { name: 'Adam' } },
    ])
  })

  it('erases who left longer ago, and nobody else', async () => {
    const revision = await acme.revision()
    await sweep()
    const { pool } = api.database
    expect(await rowsNaming(pool, /olive past|ulrich/)).toEqual([])
    expect(await rowsNaming(pool, /laura late/)).not.toEqual([])
    expect(await rowsNaming(pool, /hanna here/)).not.toEqual([])
    expect(await acme.revision()).toBe(revision + 1)
    const { audit } = await acme.read('audit(first: 1) { nodes { title actor { kind name } } }')
    const actor = { kind: 'SYSTEM', name: 'Postscale retention' }
    expect(audit.nodes).toEqual([{ title: 'Erase the personal data of 2 people', actor }])
    await sweep()
    expect(await acme.revision()).toBe(revision + 1)
  })

  it('forgets the access log of longer ago', async () => {
    const kept = async () =>
      (await acme.read('accessEvents { totalCount }')).accessEvents.totalCount
    const before = await kept()
    await api.database.pool.query(
      `INSERT INTO access_event ("organizationId", "recordedAt", tie, kind, "actorKind", "actorId", "actorName", "subjectName")
       SELECT id, now() - interval '25 months', 7, 'JOINED', 'user', 'x', 'X', 'X' FROM organization`,
    )
    expect(await kept()).toBe(before + 1)
    await set({ accessLogMonths: 24 })
    await sweep()
    expect(await kept()).toBe(before + 1)
  })
})

describe('many whose time is over', () => {
  const api = useApp()
  const acme = planApi(api, 'acme')
  const left = Array.from({ length: 230 }, (_, place) => ({
    id: newId(),
    name: `Sam Leaver${place}`,
  }))

  beforeAll(async () => {
    await acme.create()
    const effective = '2020-01-01'
    const account = newId()
    await acme.apply([
      {
        addAccount: {
          id: account,
          name: 'Globex',
          acv: { amountMinor: 5_000_000 },
          segment: 'ENTERPRISE',
          effective,
        },
      },
      ...left.map(({ id, name }) => ({
        addStakeholder: { id, name, account: { id: account }, role: 'SPONSOR', effective },
      })),
    ])
    const [first, second, last] = [left[0]!, left[1]!, left.at(-1)!]
    await acme.apply(
      [
        {
          createTeam: {
            name: `With ${second.name} and ${last.name}`,
            kind: 'POD',
            effective: '2026-01-01',
          },
        },
        ...left.map(({ id }) => ({
          removeStakeholder: { stakeholder: { id }, effective: '2021-01-01' },
        })),
      ],
      { title: `${first.name.toUpperCase()} told ${second.name}, not Sam Leaver of ${last.name}` },
    )
    const { userId } = await memberWithRole(api, 'Ulrich', 'VIEWER')
    await api.database.pool.query(
      `UPDATE membership SET "deactivatedAt" = now() - interval '13 months' WHERE "userId" = $1`,
      [userId],
    )
    const { error } = await acme.apply([
      {
        updateOrganization: {
          approvalRule: 'NAMED',
          approvers: ['ulrich@example.com'],
          approvalOverChanges: 10_000,
          effective: '2026-01-01',
        },
      },
    ])
    if (error !== null) throw new Error(error.message)
    await api.ask(
      `mutation { setDataRetention(input: { organizationId: "acme", formerStakeholdersMonths: 24, formerUsersMonths: 12 }) { error { code } } }`,
    )
  })

  it('are erased in one sweep and few revisions, each with their own pseudonym', async () => {
    const revision = await acme.revision()
    await sweepOnce(api)
    expect(await rowsNaming(api.database.pool, /leaver\d/)).toEqual([])
    const { rows } = await api.database.pool.query<{ id: string; name: string }>(
      `SELECT id, name FROM stakeholder_version`,
    )
    const pseudonym = ({ id }: { readonly id: string }) => pseudonymOf('en', id)
    const names = new Map(rows.map(({ id, name }) => [id, name]))
    expect(names).toEqual(new Map(left.map((each) => [each.id, pseudonym(each)])))
    expect(await acme.revision()).toBeLessThanOrEqual(revision + 10)
    const [first, second, last] = [left[0]!, left[1]!, left.at(-1)!].map(pseudonym)
    const { teams, audit } = await acme.read('teams { nodes { name } } audit { nodes { title } }')
    expect(teams.nodes).toEqual([{ name: `With ${second} and ${last}` }])
    const titles = audit.nodes.map(({ title }: { readonly title: string }) => title)
    expect(titles).toContain(`${first} told ${second}, not Sam Leaver of ${last}`)
    expect(titles).toContain('Erase the personal data of 200 people')
  })

  it('do not wait for one who cannot be erased, which is told', async () => {
    expect(await rowsNaming(api.database.pool, /ulrich/)).not.toEqual([])
    const told: object[] = []
    const warn = (about: object) => told.push(about)
    await sweepOnce(api, { ...silentLog, warn })
    expect(told).toEqual([expect.objectContaining({ kind: 'user', why: 'PROBLEMS' })])
  })
})
