import { describe, expect, it } from 'vitest'
import { PrincipalCache, type Found } from './principal-cache.js'
import type { Principal } from './principal.js'

const ana: Principal = {
  kind: 'token',
  id: 'ana',
  name: 'Ana',
  userId: null,
  access: { allOrganizations: true, grants: new Map() },
}

describe('PrincipalCache', () => {
  let now = 0
  let looked = 0
  const find =
    (expiresAt: Date | null = null) =>
    async (): Promise<Found> => {
      looked += 1
      return { principal: ana, expiresAt }
    }
  const cache = () => {
    now = 0
    looked = 0
    return new PrincipalCache(() => now)
  }

  it('looks up once for a while, and once for those who ask together', async () => {
    const principals = cache()
    await Promise.all([principals.get('a', find()), principals.get('a', find())])
    now = 29_999
    expect(await principals.get('a', find())).toBe(ana)
    expect(looked).toBe(1)
    now = 30_001
    await principals.get('a', find())
    expect(looked).toBe(2)
  })

  it('does not outlive the token', async () => {
    const principals = cache()
    await principals.get('a', find(new Date(1_000)))
    now = 1_001
    await principals.get('a', find())
    expect(looked).toBe(2)
  })

  it('keeps neither refusals nor failures', async () => {
    const principals = cache()
    expect(await principals.get('a', async () => null)).toBeNull()
    await expect(
      principals.get('a', async () => {
        throw new Error('the database is away')
      }),
    ).rejects.toThrow('away')
    expect(await principals.get('a', find())).toBe(ana)
  })

  it('does not keep what was revoked while it was looked up', async () => {
    const principals = cache()
    let resolve: (found: Found) => void = () => undefined
    const promise = new Promise<Found>((answer) => {
      resolve = answer
    })
    const first = principals.get('a', async () => promise)
    principals.drop('a')
    resolve({ principal: ana, expiresAt: null })
    await first
    expect(await principals.get('a', async () => null)).toBeNull()
  })

  it('stays small', async () => {
    const principals = cache()
    for (let index = 0; index < 10_001; index += 1) await principals.get(`t${index}`, find())
    await principals.get('t1', find())
    expect(looked).toBe(10_001)
    await principals.get('t0', find())
    expect(looked).toBe(10_002)
  })
})
