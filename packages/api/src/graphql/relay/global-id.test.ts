import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newId } from '../../database/new-id.js'
import { decodeGlobalId, decodeReference, encodeGlobalId, readGlobalId } from './global-id.js'

const refusal = (path: readonly unknown[]) =>
  expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT', argument: path } })

describe('global ids', () => {
  const [organization, team] = [newId(), newId()]
  const id = encodeGlobalId('Team', organization, team)

  it('come back as what they stand for', () => {
    expect(readGlobalId(id)).toEqual({ type: 'Team', parts: [organization, team] })
    expect(decodeGlobalId('Team', id)).toEqual([organization, team])
  })

  it('are refused where another type is wanted', () => {
    expect(() => decodeGlobalId('Person', id, ['input', 'personId'])).toThrow(
      refusal(['input', 'personId']),
    )
  })

  it('are nothing when they are anything else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readGlobalId(text)
        expect(read === null || encodeGlobalId(read.type, ...read.parts) === text).toBe(true)
      }),
    )
    for (const text of ['', ':', 'VGVhbTo', `${id}=`, `${id} `, team]) {
      expect(readGlobalId(text)).toBeNull()
    }
  })

  it('may be bare UUIDs in inputs', () => {
    expect(decodeReference('Team', id, ['x'])).toBe(team)
    expect(decodeReference('Team', team, ['x'])).toBe(team)
    expect(decodeReference('Team', team.toUpperCase(), ['x'])).toBe(team)
    expect(() => decodeReference('Team', 'team', ['x'])).toThrow(refusal(['x']))
    const odd = encodeGlobalId('Team', organization, 'odd')
    expect(() => decodeReference('Team', odd, ['x'])).toThrow(refusal(['x']))
  })
})

describe('new ids', () => {
  it('are UUIDs of version 7 that grow with time', () => {
    const ids = [1_700_000_000_000, 1_700_000_000_001, 1_800_000_000_000].map((now) => newId(now))
    expect(ids).toEqual(ids.toSorted())
    for (const id of ids) {
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    }
    expect(new Set(Array.from({ length: 1_000 }, () => newId())).size).toBe(1_000)
  })
})
