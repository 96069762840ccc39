import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../src/database/new-id.js'
import { DataRetentionSweep } from '../../src/privacy/data-retention-sweep.js'
import { createServices } from '../../src/services.js'
import { silentLog } from '../database/silent-log.js'
import { type AskOptions, useApp } from '../http/use-app.js'
import { memberWithRole } from '../members/members-of-roles.js'
import { planApi } from '../plans/plan-api.js'
import { rowsNaming } from './rows-naming.js'

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
  const sweep = async () => {
    const services = await createServices({ database: api.served, log: silentLog })
    const sweeping = new DataRetentionSweep({
      database: api.served,
      services,
      accessLog: api.session.accessLog,
      log: silentLog,
      onUsersErased: async () => api.session.principals.forget(null),
    })
    await sweeping.sweep()
    await sweeping.close()
    await services.close()
  }

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
