import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay, parseDay } from '../kernel/days.js'
import { lives } from '../kernel/history.js'
import { GLOBEX, INITECH, acme, apply, at } from '../testing/plans/small-company.js'
import type { Change } from '../plans/change.js'
import { decide } from '../plans/decide.js'
import { dayShown, lifeOn, periodShown } from './life.js'
import { recordTableOf } from './table-of.js'

const day = (date: string) => parseDay(date)!

describe('a period on a day', () => {
  const march = { from: day('2026-03-01'), to: day('2026-04-01') }

  it.each([
    ['2026-02-28', 'FUTURE', '2026-03-01'],
    ['2026-03-01', 'LIVE', '2026-03-01'],
    ['2026-03-31', 'LIVE', '2026-03-31'],
    ['2026-04-01', 'ENDED', '2026-03-31'],
  ])('on %s is %s and shown as on %s', (date, life, shown) => {
    expect(lifeOn(march, day(date))).toBe(life)
    expect(formatDay(dayShown(march, day(date)))).toBe(shown)
  })

  it('is the next one where there is another to come, and the last one after all', () => {
    const may = { from: day('2026-05-01'), to: day('2026-06-01') }
    const both = [march, may]
    expect(periodShown(both, day('2026-01-01'))).toBe(march)
    expect(periodShown(both, day('2026-04-15'))).toBe(may)
    expect(periodShown(both, day('2027-01-01'))).toBe(may)
    expect(periodShown([], day('2026-04-15'))).toBeNull()
  })
})

const FIRST = day('2026-01-01')
const steps = fc.array(
  fc.record({
    type: fc.constantFrom('closeAccount', 'reopen', 'updateAccount'),
    on: fc.integer({ min: 0, max: 40 }),
  }),
  { maxLength: 10 },
)

/** Initech after it was closed, won back and renamed, as far as that could be. */
function afterAll(all: typeof steps extends fc.Arbitrary<infer T> ? T : never) {
  return all.reduce((state, { type, on }, number) => {
    const named = { id: INITECH, effective: formatDay(FIRST + on) }
    const change =
      type === 'reopen'
        ? { type: 'addAccount', ...named, name: 'Initech', acv: number, segment: 'SMB' }
        : { type, ...named, ...(type === 'updateAccount' && { acv: number }) }
    const decided = decide(state, [change as Change])
    return decided.ok ? decided.value.state : state
  }, acme)
}

describe('what a view tells to be live', () => {
  it('is every thing whose version on the day is shown, whatever happened to it', () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: -2, max: 44 }), (all, later) => {
        const state = afterAll(all)
        const table = recordTableOf(state, 'account')
        const on = FIRST + later
        const view = at(state, formatDay(on))
        // Closed on its first day, it never was.
        const history = state.accounts.get(INITECH)?.history ?? []
        const row = table.byId.find(INITECH)
        const version = table.versionShown(row, on)
        const shown = version === -1 ? null : table.versionAt(version)
        expect(shown).toEqual(periodShown(history, on))
        expect(table.livesOf(row)).toEqual(lives(history))
        const isLive = shown !== null && lifeOn(shown, on) === 'LIVE'
        expect(
          [...view.liveEntries('account')].map((entry) => table.columns.versionRow.at(entry)),
        ).toEqual([...view.accounts.rows])
        expect(view.accounts.rowOf(INITECH) === row).toBe(isLive)
      }),
    )
  })

  it('finds one account like all of them, in whichever order they are asked for', () => {
    const closed = apply(acme, { type: 'closeAccount', effective: '2026-05-01', id: INITECH })
    for (const date of ['2025-12-31', '2026-04-30', '2026-05-01']) {
      const [one, all] = [at(apply(closed), date).accounts, at(apply(closed), date).accounts]
      const rows = new Set(all.rows)
      for (const id of [GLOBEX, INITECH]) {
        const row = one.rowOf(id)
        expect(row).toBe(all.rowOf(id))
        expect(rows.has(row)).toBe(row !== -1)
        if (row !== -1) expect(one.get(row)).toEqual(all.get(row))
      }
    }
  })
})
