import { isId } from '@postscale/domain'
import { expect, it } from 'vitest'
import { demoId } from '../../src/demo/demo-id.js'

it('makes the same UUIDv7 of the same words, in the order of their ordinals', () => {
  expect(demoId('acme-cloud')).toBe(demoId('acme-cloud'))
  expect(demoId('acme-cloud')).not.toBe(demoId('acme-clouds'))
  const ids = [0, 1, 2, 100_000].map((ordinal) => demoId(`account ${ordinal}`, ordinal))
  expect(ids).toEqual(ids.toSorted())
  for (const id of ids) {
    expect(isId(id)).toBe(true)
    expect(id).toMatch(/^.{8}-.{4}-7.{3}-[89ab]/)
  }
})
