import { expect, test } from 'vitest'
import { nextVisit } from './visit'

const noon = new Date('2026-03-02T12:00:00.000Z')

test('the first visit has nothing before it', () => {
  expect(nextVisit(null, noon)).toEqual({ since: null, seen: '2026-03-02T12:00:00.000Z' })
})

test('looking again within half an hour is the same visit', () => {
  const kept = { since: '2026-02-27T09:00:00.000Z', seen: '2026-03-02T11:31:00.000Z' }
  expect(nextVisit(kept, noon)).toEqual({ since: kept.since, seen: '2026-03-02T12:00:00.000Z' })
})

test('after longer a visit begins, and what happened since the last one is told', () => {
  const kept = { since: '2026-02-27T09:00:00.000Z', seen: '2026-03-02T11:29:00.000Z' }
  expect(nextVisit(kept, noon)).toEqual({ since: kept.seen, seen: '2026-03-02T12:00:00.000Z' })
})
