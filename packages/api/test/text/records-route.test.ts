import { anOrganization } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { useApp } from '../http/use-app.js'
import { plantFixture } from '../reads/plant.js'
import { signInMember } from '../session/sign-in-member.js'

const north = anOrganization({ slug: 'north' }).withTeam('CS').withSeat('CSM 1').filledBy('Ana')
const south = anOrganization({ slug: 'south' }).withTeam('South team').withAccounts(3)

describe('the records of an organization', () => {
  const api = useApp()
  let member = ''
  let [northId, southId] = ['', '']
  beforeAll(async () => {
    northId = await plantFixture(api.database, north)
    southId = await plantFixture(api.database, south)
    ;({ cookie: member } = await signInMember(api, 'Ana', [northId]))
  })
  const root = () => ({ authorization: `Bearer ${api.token}` })
  const read = async (query: string, headers: Record<string, string>) =>
    api.inject({ method: 'GET', url: `/records?${query}`, headers })
  const plan = async (query: string, lines: readonly unknown[], headers: Record<string, string>) =>
    api.inject({
      method: 'POST',
      url: `/records?${query}`,
      headers: { 'content-type': 'application/x-ndjson', ...headers },
      payload: lines
        .map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
        .join('\n'),
    })
  const recordsOf = (body: string) =>
    body
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  const revisionOf = async (slug: string): Promise<number> => {
    const [head] = recordsOf((await read(`organization=${slug}`, root())).body)
    return head.revision
  }
  const teamOf = async (slug: string) => {
    const { body } = await read(`organization=${slug}`, root())
    return recordsOf(body).find(({ kind }) => kind === 'team').record
  }

  it('are told one a line, with what they are of before and their number after', async () => {
    const { statusCode, body, headers } = await read('organization=north&facts=true', root())
    expect([statusCode, headers['content-type']]).toEqual([
      200,
      'application/x-ndjson; charset=utf-8',
    ])
    const [head, ...lines] = recordsOf(body)
    expect(head).toEqual({
      organization: { id: northId, slug: 'north', currency: 'USD' },
      revision: 1,
    })
    expect(lines.at(-1)).toEqual({ end: lines.length - 1 })
    expect(lines.slice(0, -1).map(({ kind }) => kind)).toContain('occupancy')
  })

  it('are told and taken by nobody who may not enter the organization', async () => {
    const before = await revisionOf('south')
    const record = { ...(await teamOf('south')) }
    for (const [headers, status] of [
      [{}, 401],
      [{ authorization: 'Bearer nonsense' }, 401],
      [{ cookie: member }, 404],
    ] as const) {
      expect((await read('organization=south', headers)).statusCode).toBe(status)
      const line = { kind: 'team', id: record.id, record: null }
      const answer = await plan('organization=south&expectedRevision=1', [line], headers)
      expect(answer.statusCode).toBe(status)
    }
    expect((await read('organization=north', { cookie: member })).statusCode).toBe(200)
    expect(await revisionOf('south')).toBe(before)
  })

  it('are of the organization that is named, whichever a record says', async () => {
    const [{ record }] = recordsOf((await read('organization=south', root())).body).slice(1)
    expect(record.id).toBe(southId)
    const line = { kind: 'organization', id: southId, record }
    const query = `organization=north&expectedRevision=${await revisionOf('north')}`
    const { statusCode, body } = await plan(query, [line], { cookie: member })
    expect([statusCode, JSON.parse(body).errors[0].extensions.code]).toEqual([422, 'INVALID_VALUE'])
  })

  it('are set in one plan, or decided without being written', async () => {
    const team = await teamOf('north')
    const named = {
      ...team,
      history: [{ ...team.history[0], fields: { ...team.history[0].fields, name: 'Success' } }],
    }
    const line = { kind: 'team', id: team.id, record: named }
    const revision = await revisionOf('north')
    const query = `organization=north&expectedRevision=${revision}`
    const tried = await plan(`${query}&dryRun=true`, [line], root())
    expect(tried.json()).toEqual({ revision, changed: true, changeCount: 1, factCount: 0 })
    expect(await revisionOf('north')).toBe(revision)
    const done = await plan(query, [line], root())
    expect(done.json()).toMatchObject({ revision: revision + 1, changeCount: 1 })
    expect((await teamOf('north')).history[0].fields.name).toBe('Success')
    const late = await plan(`${query}&dryRun=true`, [line], root())
    expect(late.json().errors[0].extensions.code).toBe('REVISION_CONFLICT')
  })

  it('are refused by line and field, all of them or none', async () => {
    const team = await teamOf('north')
    const lines = [
      {
        kind: 'team',
        id: team.id,
        record: { ...team, externalReferences: [{ source: 'x', id: '1' }] },
      },
      { kind: 'account', id: 'no id', record: null },
      { kind: 'touchpoint', id: 'crm:1', record: { fact: 'touchpoint' } },
      {
        kind: 'team',
        id: team.id,
        record: { ...team, history: [{ from: 1, to: 0, set: null, fields: 3 }] },
      },
    ]
    const revision = await revisionOf('north')
    const query = `organization=north&expectedRevision=${revision}`
    for (const dryRun of ['true', 'false']) {
      const answer = await plan(`${query}&dryRun=${dryRun}`, lines, root())
      expect(answer.statusCode).toBe(422)
      const told = answer
        .json()
        .errors.map(({ extensions }: never) => [extensions['line'], extensions['field']])
      expect(told).toEqual(
        expect.arrayContaining([
          [1, 'id'],
          [2, 'source'],
          [2, 'externalId'],
          [3, 'history'],
        ]),
      )
    }
    expect(await revisionOf('north')).toBe(revision)
  })

  it.each<[string, readonly unknown[]]>([
    ['{', ['{']],
    ['a text', ['"x"']],
    ['an unknown kind', [{ kind: 'planet', id: 'x', record: null }]],
    ['no id', [{ kind: 'team', record: null }]],
    ['a list', [{ kind: 'team', id: 'x', record: [] }]],
  ])('are a bad request where a line is %s', async (_, lines) => {
    const answer = await plan('organization=north&expectedRevision=1', lines, root())
    expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([
      400,
      'BAD_USER_INPUT',
    ])
  })

  it('are asked for by what can be read', async () => {
    for (const query of [
      '',
      'organization=',
      'organization=north&revision=0',
      'organization=north&facts=yes',
    ]) {
      expect((await read(query, root())).statusCode).toBe(400)
    }
    expect((await read('organization=north&revision=99', root())).statusCode).toBe(404)
    expect((await plan('organization=north', [], root())).statusCode).toBe(400)
    const json = await plan('organization=north&expectedRevision=1', [], {
      ...root(),
      'content-type': 'application/json',
    })
    expect(json.statusCode).toBeGreaterThanOrEqual(400)
    expect(json.statusCode).toBeLessThan(500)
  })
})
