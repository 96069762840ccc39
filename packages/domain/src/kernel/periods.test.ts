import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginLife, endLife, type History, lives, versionAt } from './history.js'
import { derivedId, isId } from './ids.js'
import { firstGap, overlaps, type Period } from './periods.js'
import { FOREVER, parseDay } from './days.js'
import { same } from './same.js'

const LAST = 30
const day = fc.integer({ min: 0, max: LAST })
const period = fc
  .tuple(day, fc.integer({ min: 1, max: 10 }))
  .map(([from, length]): Period => ({ from, to: from + length }))
const covers = ({ from, to }: Period, on: number) => from <= on && on < to
const days = Array.from({ length: LAST + 12 }, (_, index) => index)

describe('half-open periods', () => {
  it('overlap where they share a day', () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        expect(overlaps(a, b)).toBe(days.some((on) => covers(a, on) && covers(b, on)))
      }),
    )
    expect(overlaps({ from: 0, to: 5 }, { from: 5, to: 9 })).toBe(false)
  })

  it('have their first gap on the first of their days that nothing covers', () => {
    fc.assert(
      fc.property(period, fc.array(period, { maxLength: 6 }), (whole, parts) => {
        const covering = parts.toSorted((a, b) => a.from - b.from)
        const gap = days.find(
          (on) => covers(whole, on) && !covering.some((part) => covers(part, on)),
        )
        expect(firstGap(whole, covering)).toBe(gap ?? null)
      }),
    )
  })
})

describe('a life', () => {
  it('is known day by day, whatever began and ended it', () => {
    const step = fc.record({ begin: fc.boolean(), on: day })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let history: History<{ readonly n: number }> = []
        let live = new Set<number>()
        for (const [n, { begin, on }] of steps.entries()) {
          if (begin) {
            const begun = beginLife(history, on, { n })
            expect(begun === null).toBe(live.has(on))
            if (begun === null) continue
            const next = history.find(({ from }) => from > on)?.from ?? FOREVER
            live = new Set([...live, ...days.filter((each) => each >= on && each < next)])
            history = begun
          } else {
            const ended = endLife(history, on)
            if (!ended.ok) continue
            live = new Set([...live].filter((each) => each < on))
            history = ended.value
          }
          const known = days.filter((each) => versionAt(history, each) !== null)
          expect(known).toEqual(days.filter((each) => live.has(each)))
          expect(days.filter((each) => lives(history).some((life) => covers(life, each)))).toEqual(
            known,
          )
        }
      }),
    )
  })

  it('does not end before it has lasted a day, nor before what is recorded later', () => {
    const begun = beginLife<object>([], 10, {})!
    const refused = (history: History<object>, on: number) => {
      const ended = endLife(history, on)
      return ended.ok ? null : ended.error
    }
    expect([9, 10, 11].map((on) => refused(begun, on))).toEqual(['NOT_LIVE', 'PERIOD_EMPTY', null])
    const ended = endLife(begun, 20)
    const again = ended.ok ? beginLife<object>(ended.value, 20, {})! : []
    // Began again on the very day on which it ended: one unbroken life of two versions.
    expect(lives(again)).toEqual([{ from: 10, to: FOREVER }])
    expect([19, 20, 21].map((on) => refused(again, on))).toEqual([
      'LATER_CHANGES',
      'PERIOD_EMPTY',
      null,
    ])
  })
})

describe('days', () => {
  it('are those of years of four digits', () => {
    expect(parseDay('0999-12-31')).toBeNull()
    expect(parseDay('1000-01-01')).not.toBeNull()
    expect(parseDay('1001-01-01')! - parseDay('1000-01-01')!).toBe(365)
    expect(parseDay('1970-01-01')).toBe(0)
  })
})

describe('an id derived from another', () => {
  const base = '01900000-0000-7000-8000-00000000000f'

  it('is so many further in the last twelve digits, and begins anew after the last', () => {
    expect(derivedId(base, 1)).toBe('01900000-0000-7000-8000-000000000010')
    expect(derivedId(base, 16 ** 6)).toBe('01900000-0000-7000-8000-00000100000f')
    expect(derivedId('01900000-0000-7000-8000-ffffffffffff', 3)).toBe(
      '01900000-0000-7000-8000-000000000002',
    )
  })

  it('is an id, and another one for every step', () => {
    const steps = fc.uniqueArray(fc.integer({ min: 1, max: 2_000_000 }), { maxLength: 20 })
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 48n - 1n }), steps, (low, all) => {
        const id = base.slice(0, -12) + low.toString(16).padStart(12, '0')
        const derived = all.map((step) => derivedId(id, step))
        expect(derived.every(isId)).toBe(true)
        expect(new Set([id, ...derived]).size).toBe(all.length + 1)
      }),
    )
  })
})

describe('sameness', () => {
  it('is that of what JSON would write, in any order of fields', () => {
    const reversed = (value: unknown): unknown =>
      value !== null && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(
            Object.entries(value)
              .toReversed()
              .map(([name, part]) => [name, reversed(part)]),
          )
        : value
    const plain = fc.jsonValue({ maxDepth: 3 })
    fc.assert(
      fc.property(plain, plain, (a, b) => {
        expect(same(a, reversed(a))).toBe(true)
        expect(same(a, [a])).toBe(false)
        expect(same({ a }, { b: a })).toBe(false)
        expect(same(a, b)).toBe(same(b, a))
        if (JSON.stringify(a) === JSON.stringify(b)) expect(same(a, b)).toBe(true)
      }),
    )
    const different: [unknown, unknown][] = [
      [{}, null],
      [null, {}],
      [[], {}],
      [1, '1'],
      [{ a: 1 }, { a: 1, b: undefined }],
      [
        { a: 1, b: undefined },
        { a: 1, c: undefined },
      ],
      [{}, 1],
      [1, {}],
    ]
    for (const [a, b] of different) expect(same(a, b)).toBe(false)
  })
})
