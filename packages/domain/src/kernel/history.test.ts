import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginLife, endLife, type History, lives, setFieldsFrom, versionAt } from './history.js'
import { FOREVER, formatDay, parseDay } from './days.js'

interface Fields {
  readonly a: number
  readonly b: number
}
const LAST_DAY = 40
const day = fc.integer({ min: 0, max: LAST_DAY })
const change = fc.record({
  day,
  set: fc.record({ a: fc.integer(), b: fc.integer() }, { requiredKeys: [] }),
})
const begun = beginLife<Fields>([], 0, { a: 0, b: 0 })!

describe('history', () => {
  it('agrees with a plain ledger: the last recorded change of a field on or before the day', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        let history: History<Fields> = begun
        const ledger = { a: new Map([[0, 0]]), b: new Map([[0, 0]]) }
        for (const { day: from, set } of changes) {
          history = setFieldsFrom(history, from, set)!
          for (const name of ['a', 'b'] as const) {
            const value = set[name]
            if (value !== undefined) ledger[name].set(from, value)
          }
        }
        for (let on = 0; on <= LAST_DAY; on += 1) {
          const expected = (name: 'a' | 'b') =>
            [...ledger[name]].filter(([from]) => from <= on).toSorted((x, y) => y[0] - x[0])[0]![1]
          expect(versionAt(history, on)?.fields).toEqual({ a: expected('a'), b: expected('b') })
        }
      }),
    )
  })

  it('never leaves versions that overlap or are empty', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), day, (changes, end) => {
        let history: History<Fields> = begun
        for (const { day: from, set } of changes) history = setFieldsFrom(history, from, set)!
        const ended = endLife(history, end)
        if (ended.ok) history = ended.value
        for (const { from, to } of history) expect(from).toBeLessThan(to)
        expect(lives(history)).toEqual([{ from: 0, to: ended.ok ? end : FOREVER }])
      }),
    )
  })

  it('lets a thing live again after a gap, and not while it lives', () => {
    const ended = endLife(begun, 10)
    const again = ended.ok ? beginLife(ended.value, 20, { a: 1, b: 1 }) : null
    expect(lives(again!)).toEqual([
      { from: 0, to: 10 },
      { from: 20, to: FOREVER },
    ])
    expect(beginLife(again!, 25, { a: 2, b: 2 })).toBeNull()
    expect(setFieldsFrom(again!, 15, { a: 3 })).toBeNull()
  })
})

describe('days', () => {
  it('survive the way to text and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 1_000_000 }), (on) => {
        expect(parseDay(formatDay(on))).toBe(on)
      }),
    )
  })

  it.each(['2026-02-29', '2026-13-01', '26-01-01', '2026-1-1', '', '2026-01-01T00:00'])(
    'are refused when they are not calendar dates: %s',
    (text) => expect(parseDay(text)).toBeNull(),
  )
})
