import { beforeEach, describe, expect, it } from 'vitest'
import { useApp } from '../http/use-app.js'

describe('giving a token another secret', () => {
  const api = useApp()

  const mutate = async (name: string, fields: string, input: object) => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ok { ${fields} } error { code } } }`
    return (await api.ask(query, { variables: { input } })).body.data[name]
  }
  const make = async (input: object = {}) =>
    (await mutate('createApiToken', 'secret token { id start }', { name: 'warehouse', ...input }))
      .ok
  const rotate = async (id: string, overlapMinutes?: number) =>
    mutate('rotateApiToken', 'secret token { id start lastUsedAt formerValidUntil }', {
      id,
      ...(overlapMinutes !== undefined && { overlapMinutes }),
    })
  const statusOf = async (token: string) => (await api.ask('{ viewer { name } }', { token })).status
  const pass = async (minutes: number) => {
    await api.database.pool.query(
      `UPDATE former_api_key SET "validUntil" = "validUntil" - make_interval(mins => $1)`,
      [minutes],
    )
    await api.session.principals.forget(null)
  }

  beforeEach(async () => {
    await api.database.pool.query('DELETE FROM attempt_count')
  })

  it('takes the one before for the time chosen, and not longer', async () => {
    const { secret, token } = await make()
    expect(await statusOf(secret)).toBe(200)
    const { ok } = await rotate(token.id, 30)
    expect(ok.token).toMatchObject({ id: token.id, start: ok.secret.slice(0, 8) })
    expect(Date.parse(ok.token.formerValidUntil)).toBeGreaterThan(Date.now() + 29 * 60_000)
    expect([await statusOf(secret), await statusOf(ok.secret)]).toEqual([200, 200])
    await pass(29)
    expect(await statusOf(secret)).toBe(200)
    await pass(1)
    expect([await statusOf(secret), await statusOf(ok.secret)]).toEqual([401, 200])
  })

  it('ends the one before at once where no time is wanted, and those before it', async () => {
    const first = await make()
    const second = (await rotate(first.token.id)).ok
    expect(await statusOf(first.secret)).toBe(200)
    const third = (await rotate(first.token.id, 0)).ok
    const secrets = [first.secret, second.secret, third.secret]
    expect(await Promise.all(secrets.map(statusOf))).toEqual([401, 401, 200])
  })

  it('revokes all secrets together', async () => {
    const { secret, token } = await make()
    const { ok } = await rotate(token.id)
    expect([await statusOf(secret), await statusOf(ok.secret)]).toEqual([200, 200])
    await mutate('revokeApiToken', 'revokedId', { id: token.id })
    expect([await statusOf(secret), await statusOf(ok.secret)]).toEqual([401, 401])
  })

  it('does not make a token last longer', async () => {
    const expiresAt = new Date(Date.now() + 3_600_000).toISOString()
    const { secret, token } = await make({ expiresAt })
    await rotate(token.id, 120)
    await api.database.pool.query(
      `UPDATE api_key SET "expiresAt" = now() WHERE "expiresAt" > now()`,
    )
    await api.session.principals.forget(null)
    expect(await statusOf(secret)).toBe(401)
  })

  it('keeps to what may be chosen, and to tokens that one may revoke', async () => {
    const { token } = await make()
    expect((await rotate(token.id, -1)).error.code).toBe('OUT_OF_RANGE')
    expect((await rotate(token.id, 10_081)).error.code).toBe('OUT_OF_RANGE')
    const { body } = await api.ask('{ viewer { id } }')
    expect((await rotate(body.data.viewer.id)).error.code).toBe('NOT_FOUND')
    expect(await statusOf(api.token)).toBe(200)
  })

  it('leaves valid tokens alone where many wrong ones come from', async () => {
    const { secret } = await make()
    const statuses = []
    for (let at = 0; at < 62; at += 1) statuses.push(await statusOf(`pst_${at}`.padEnd(47, 'x')))
    expect(statuses.slice(58)).toEqual([401, 401, 429, 429])
    expect([await statusOf(secret), await statusOf(api.token)]).toEqual([200, 200])
  })
})
