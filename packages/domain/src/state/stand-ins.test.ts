import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay, parseDay } from '../kernel/days.js'
import {
  BOSS,
  GLOBEX,
  OTHER,
  POD,
  SEAT,
  acme,
  apply,
  id,
  on,
} from '../testing/plans/small-company.js'
import type { Change } from '../plans/change.js'
import { decide } from '../plans/decide.js'
import type { OrganizationState } from './organization-state.js'
import { standIns, tookOverFrom } from './stand-ins.js'

type Target = { readonly positionId: string } | { readonly teamId: string }
const [ana, bea, boss, pod] = [
  { positionId: SEAT },
  { positionId: OTHER },
  { positionId: BOSS },
  { teamId: POD },
]
/** Far apart: what a change splits off gets the ids after its own. */
const APART = 10_000_000
let made = 0
const cover = (target: Target, effective: string, to: string | null = null): Change => ({
  type: 'coverAccount',
  effective,
  to,
  id: id((made += APART)),
  accountId: GLOBEX,
  responsibility: 'CSM',
  ...target,
})
const rowsOf = ({ coverage }: OrganizationState) =>
  [...coverage.values()]
    .filter(({ accountId }) => accountId === GLOBEX)
    .toSorted((a, b) => a.from - b.from)

/** Each stretch of who covers Globex: who, from when, for whom and when that one is back. */
const told = (...changes: Change[]) => {
  const rows = rowsOf(apply(acme, ...changes))
  const known = standIns(rows)
  return rows.map((row) => {
    const standIn = known.get(row.id)
    const from = [row.positionId ?? row.teamId, formatDay(row.from)]
    if (standIn === undefined) return from
    const { positionId, teamId } = standIn.standsInFor
    return [...from, positionId ?? teamId, formatDay(standIn.resumesOn)]
  })
}

describe('who stands in for whom', () => {
  it('is told of cover that splits what stands there', () => {
    expect(told(cover(pod, '2026-03-01', '2026-04-01'))).toEqual([
      [SEAT, on],
      [POD, '2026-03-01', SEAT, '2026-04-01'],
      [SEAT, '2026-04-01'],
    ])
  })

  it('is told of two who share an absence, and of one who stands in for a stand-in', () => {
    expect(
      told(cover(bea, '2026-03-01', '2026-05-01'), cover(pod, '2026-04-01', '2026-05-01')),
    ).toEqual([
      [SEAT, on],
      [OTHER, '2026-03-01', SEAT, '2026-05-01'],
      [POD, '2026-04-01', SEAT, '2026-05-01'],
      [SEAT, '2026-05-01'],
    ])
    expect(
      told(cover(bea, '2026-03-01', '2026-06-01'), cover(pod, '2026-04-01', '2026-05-01')),
    ).toEqual([
      [SEAT, on],
      [OTHER, '2026-03-01', SEAT, '2026-06-01'],
      [POD, '2026-04-01', OTHER, '2026-05-01'],
      [OTHER, '2026-05-01', SEAT, '2026-06-01'],
      [SEAT, '2026-06-01'],
    ])
  })

  it('says until when after cover was extended', () => {
    expect(
      told(cover(bea, '2026-03-01', '2026-05-01'), cover(bea, '2026-05-01', '2026-06-01')),
    ).toEqual([
      [SEAT, on],
      [OTHER, '2026-03-01', SEAT, '2026-06-01'],
      [OTHER, '2026-05-01', SEAT, '2026-06-01'],
      [SEAT, '2026-06-01'],
    ])
  })

  it('is told of the second absence like the first, and never of who covers ordinarily', () => {
    expect(
      told(cover(bea, '2026-03-01', '2026-04-01'), cover(bea, '2026-07-01', '2026-08-01')),
    ).toEqual([
      [SEAT, on],
      [OTHER, '2026-03-01', SEAT, '2026-04-01'],
      [SEAT, '2026-04-01'],
      [OTHER, '2026-07-01', SEAT, '2026-08-01'],
      [SEAT, '2026-08-01'],
    ])
  })

  it('is told of nobody where the former holder does not come back, or nobody was there', () => {
    expect(told(cover(bea, '2026-03-01'), cover(pod, '2026-05-01'))).toEqual([
      [SEAT, on],
      [OTHER, '2026-03-01'],
      [POD, '2026-05-01'],
    ])
    const end: Change = {
      type: 'endCoverage',
      effective: '2026-03-01',
      accountId: GLOBEX,
      responsibility: 'CSM',
    }
    expect(told(end, cover(ana, '2026-06-01'), cover(bea, '2026-05-01', '2026-06-01'))).toEqual([
      [SEAT, on],
      [OTHER, '2026-05-01'],
      [SEAT, '2026-06-01'],
    ])
  })

  it('is not told of a handover’s transition', () => {
    const handover: Change = {
      type: 'handOverAccount',
      effective: '2026-03-01',
      transitionUntil: '2026-04-01',
      id: id(90),
      accountId: GLOBEX,
      responsibility: 'CSM',
      ...bea,
    }
    const state = apply(acme, handover, cover(ana, '2026-03-20', '2026-04-10'))
    const transitions = rowsOf(state).filter(({ kind }) => kind === 'TRANSITION')
    const known = standIns(rowsOf(state))
    expect(transitions.map((row) => known.get(row.id))).toEqual([undefined])
  })
})

const FIRST = parseDay(on)!
const steps = fc.array(
  fc.record({
    from: fc.integer({ min: 0, max: 30 }),
    length: fc.option(fc.integer({ min: 1, max: 12 })),
    target: fc.constantFrom<Target | null>(ana, bea, pod, null),
  }),
  { maxLength: 8 },
)

describe('whatever was recorded before', () => {
  const run = (all: typeof steps extends fc.Arbitrary<infer T> ? T : never) =>
    all.reduce((state, { from, length, target }) => {
      const effective = formatDay(FIRST + from)
      const to = length === null ? null : formatDay(FIRST + from + length)
      const change: Change =
        target === null
          ? { type: 'endCoverage', effective, accountId: GLOBEX, responsibility: 'CSM' }
          : cover(target, effective, to)
      const decided = decide(state, [change])
      return decided.ok ? decided.value.state : state
    }, acme)

  it('a stand-in is for another, who covered before it and is back on the day told', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const rows = rowsOf(run(all))
        for (const [rowId, { standsInFor, resumesOn }] of standIns(rows)) {
          const row = rows.find((each) => each.id === rowId)!
          const isTheirs = (each: typeof row) =>
            each.positionId === standsInFor.positionId && each.teamId === standsInFor.teamId
          expect(isTheirs(row)).toBe(false)
          expect(rows.some((each) => isTheirs(each) && each.to <= row.from)).toBe(true)
          expect(rows.find((each) => isTheirs(each) && each.from === resumesOn)).toBeDefined()
          for (let day = row.from; day < resumesOn; day += 1) {
            const covering = rows.filter((each) => each.from <= day && day < each.to)
            expect(covering).toHaveLength(1)
            expect(covering.some(isTheirs)).toBe(false)
          }
        }
      }),
    )
  })

  it('cover by somebody new within a stretch is for whose stretch it is, until it ends', () => {
    fc.assert(
      fc.property(steps, fc.nat(), fc.nat(), (all, whose, from) => {
        const state = run(all)
        const long = rowsOf(state).filter((row) => row.to - row.from > 2)
        const row = long[whose % long.length]
        if (row === undefined) return
        const day = row.from + 1 + (from % (Math.min(row.to, row.from + 40) - row.from - 2))
        const change = cover(boss, formatDay(day), formatDay(day + 1)) as Change & { id: string }
        expect(standIns(rowsOf(apply(state, change))).get(change.id)).toEqual({
          standsInFor: { positionId: row.positionId, teamId: row.teamId },
          resumesOn: day + 1,
        })
      }),
    )
  })
})

describe('taking over', () => {
  const former = (...changes: Change[]) => {
    const rows = rowsOf(apply(acme, ...changes))
    return rows.map(({ id: rowId }) => tookOverFrom(rows, rowId)?.positionId ?? null)
  }

  it('is from whom answered before, for good', () => {
    expect(former(cover(bea, '2026-05-01'))).toEqual([null, SEAT])
  })

  it('is no cover for a while, and no coming back', () => {
    expect(former(cover(bea, '2026-05-01', '2026-06-01'))).toEqual([null, null, null])
  })
})
