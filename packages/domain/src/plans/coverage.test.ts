import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay } from '../kernel/format-day.js'
import { parseDay } from '../kernel/parse-day.js'
import type { OrganizationState } from '../state/organization-state.js'
import { viewAt } from '../state/view-at.js'
import {
  GLOBEX,
  INITECH,
  OTHER,
  POD,
  SEAT,
  acme,
  apply,
  at,
  coveredBy,
  id,
  on,
  refusals,
} from '../testing/plans/small-company.js'
import type { Change } from './change.js'
import { decide } from './decide.js'

type Cover = Extract<Change, { type: 'coverAccount' }>
type HandOver = Extract<Change, { type: 'handOverAccount' }>

const cover = (effective: string, given: Partial<Cover>): Cover => ({
  type: 'coverAccount',
  effective,
  id: id(Number(effective.replaceAll('-', ''))),
  accountId: GLOBEX,
  responsibility: 'CSM',
  ...given,
})

/** Who is accountable on the day before each date, and on it. */
const around = (state: OrganizationState, accountId: string, ...dates: string[]) =>
  dates.map((date) =>
    [-1, 0].map((later) => coveredBy(state, accountId, formatDay(parseDay(date)! + later))[0]),
  )

describe('coverage without an end', () => {
  it('lasts for good where nothing is recorded after it', () => {
    const covered = apply(acme, cover('2026-03-01', { accountId: INITECH, positionId: SEAT }))
    expect(around(covered, INITECH, '2026-03-01')).toEqual([[undefined, SEAT]])
    expect(coveredBy(covered, INITECH, '2199-12-31')).toEqual([SEAT])
  })

  it('lasts until somebody else’s, recorded for later, begins', () => {
    const later = apply(acme, cover('2026-06-01', { positionId: OTHER }))
    const backdated = apply(later, cover('2026-03-01', { teamId: POD }))
    expect(around(backdated, GLOBEX, '2026-03-01', '2026-06-01')).toEqual([
      [SEAT, POD],
      [POD, OTHER],
    ])
  })

  it('lasts until the next one begins where nobody covers', () => {
    const later = apply(acme, cover('2026-06-01', { accountId: INITECH, positionId: OTHER }))
    const backdated = apply(later, cover('2026-02-01', { accountId: INITECH, positionId: SEAT }))
    expect(around(backdated, INITECH, '2026-02-01', '2026-06-01')).toEqual([
      [undefined, SEAT],
      [SEAT, OTHER],
    ])
  })

  it('lasts until the day on which a recorded end leaves the account uncovered', () => {
    const ended = apply(acme, {
      type: 'endCoverage',
      effective: '2026-08-01',
      accountId: GLOBEX,
      responsibility: 'CSM',
    })
    const backdated = apply(ended, cover('2026-03-01', { positionId: OTHER }))
    expect(around(backdated, GLOBEX, '2026-03-01', '2026-08-01')).toEqual([
      [SEAT, OTHER],
      [OTHER, undefined],
    ])
  })

  it('lasts no longer than the account’s life', () => {
    const lost = apply(
      acme,
      { type: 'closeAccount', effective: '2026-05-01', id: INITECH },
      {
        type: 'addAccount',
        effective: '2026-09-01',
        id: INITECH,
        externalId: 'I-1',
        name: 'Initech',
        acv: 1,
        segment: 'SMB',
      },
      cover('2026-10-01', { accountId: INITECH, positionId: OTHER }),
    )
    const covered = apply(lost, cover('2026-02-01', { accountId: INITECH, positionId: SEAT }))
    expect(around(covered, INITECH, '2026-02-01', '2026-10-01')).toEqual([
      [undefined, SEAT],
      [undefined, OTHER],
    ])
    expect(coveredBy(covered, INITECH, '2026-04-30')).toEqual([SEAT])
    expect(coveredBy(covered, INITECH, '2026-09-01')).toEqual([])
    expect(refusals(lost, cover('2026-05-01', { accountId: INITECH, positionId: SEAT }))).toEqual([
      ['NOT_LIVE', 0, 'effective'],
    ])
  })

  it('is another matter for another responsibility', () => {
    const support = apply(
      acme,
      cover('2026-06-01', { responsibility: 'SUPPORT', positionId: OTHER }),
    )
    expect(new Set(coveredBy(support, GLOBEX, '2026-06-01'))).toEqual(new Set([SEAT, OTHER]))
    expect(refusals(support, cover('2026-03-01', { positionId: SEAT }))).toEqual([
      ['SAME_TARGET', 0, null],
    ])
  })
})

describe('a change of who covers', () => {
  it('is refused where the same seat covers already, from the first day of it to the last', () => {
    const ended = apply(acme, {
      type: 'endCoverage',
      effective: '2026-08-01',
      accountId: GLOBEX,
      responsibility: 'CSM',
    })
    for (const given of [{}, { to: '2026-08-01' }]) {
      expect(refusals(ended, cover(on, { positionId: SEAT, ...given }))).toEqual([
        ['SAME_TARGET', 0, null],
      ])
    }
    expect(refusals(ended, cover(on, { positionId: SEAT, to: '2026-08-02' }))).toEqual([])
  })

  it('is refused with every part that makes no sense', () => {
    const [nobody, noDay] = [id(999), '2026-02-30']
    const about = { accountId: GLOBEX, responsibility: 'CSM' } as const
    const outcome = { id: id(70), outcome: 'DONE' } as const
    const unknown = { ...about, accountId: nobody }
    const faulty: readonly [Change, readonly (readonly string[])[]][] = [
      [{ type: 'endCoverage', effective: on, ...unknown }, [['NOT_FOUND', 'accountId']]],
      [{ type: 'endCoverage', effective: noDay, ...about }, [['INVALID_VALUE', 'effective']]],
      [
        { type: 'completeHandover', effective: on, ...unknown, ...outcome },
        [['NOT_FOUND', 'accountId']],
      ],
      [
        { type: 'completeHandover', effective: noDay, ...about, ...outcome },
        [['INVALID_VALUE', 'effective']],
      ],
      [cover(on, { positionId: OTHER, accountId: nobody }), [['NOT_FOUND', 'accountId']]],
      [cover(noDay, { positionId: OTHER }), [['INVALID_VALUE', 'effective']]],
      [cover(on, { positionId: OTHER, id: 'no id' }), [['INVALID_VALUE', 'id']]],
      [cover(on, { positionId: OTHER, teamId: POD }), [['INVALID_VALUE', 'positionId']]],
      [cover(on, { positionId: nobody }), [['NOT_FOUND', 'positionId']]],
      [cover(on, { teamId: nobody }), [['NOT_FOUND', 'teamId']]],
      [cover(on, { positionId: OTHER, id: id(70) }), [['ALREADY_EXISTS', 'id']]],
      [cover(on, { positionId: OTHER, to: on }), [['PERIOD_EMPTY', 'to']]],
    ]
    for (const [change, problems] of faulty) {
      expect(refusals(acme, change)).toEqual(problems.map(([code, field]) => [code, 0, field]))
    }
  })
})

describe('a handover', () => {
  const handOver = (given: Partial<HandOver>): HandOver => ({
    type: 'handOverAccount',
    effective: '2026-04-01',
    id: id(500),
    accountId: GLOBEX,
    responsibility: 'CSM',
    positionId: OTHER,
    ...given,
  })
  const transitions = (state: OrganizationState, date: string) => {
    const view = at(state, date)
    return view.coverage
      .ofAccount(view.accounts.rowOf(GLOBEX))
      .filter((row) => view.coverage.kind(row) === 'TRANSITION')
      .map((row) => view.coverage.get(row))
  }
  const inTransition = (state: OrganizationState, ...dates: string[]) =>
    dates.map((date) => transitions(state, date).map(({ positionId }) => positionId))
  const complete = (
    state: OrganizationState,
    effective: string,
    given: Partial<Extract<Change, { type: 'completeHandover' }>> = {},
  ): Change => ({
    type: 'completeHandover',
    effective,
    id: transitions(state, '2026-04-01')[0]!.id,
    accountId: GLOBEX,
    outcome: 'DONE',
    ...given,
  })
  const handed = apply(acme, handOver({ transitionUntil: '2026-05-01', reason: 'relocation' }))

  it('ends the former holder’s accountability that day, and their transition on its own', () => {
    expect(around(handed, GLOBEX, '2026-04-01')).toEqual([[SEAT, OTHER]])
    expect(inTransition(handed, '2026-03-31', '2026-04-01', '2026-04-30', '2026-05-01')).toEqual([
      [],
      [SEAT],
      [SEAT],
      [],
    ])
    expect(transitions(handed, '2026-04-01')[0]?.reason).toBe('relocation')
    expect(coveredBy(handed, GLOBEX, '2026-05-01')).toEqual([OTHER])
  })

  it('has no transition unless one is asked for', () => {
    const atOnce = apply(acme, handOver({}))
    expect(around(atOnce, GLOBEX, '2026-04-01')).toEqual([[SEAT, OTHER]])
    expect(inTransition(atOnce, '2026-04-01')).toEqual([[]])
  })

  it('may have a transition of one day, and not of none', () => {
    const day = apply(acme, handOver({ transitionUntil: '2026-04-02' }))
    expect(inTransition(day, '2026-04-01', '2026-04-02')).toEqual([[SEAT], []])
    for (const transitionUntil of ['2026-04-01', '2026-03-31']) {
      expect(refusals(acme, handOver({ transitionUntil }))).toEqual([
        ['PERIOD_EMPTY', 0, 'transitionUntil'],
      ])
    }
  })

  it('needs someone to take over from, and someone else to take over', () => {
    expect(refusals(acme, handOver({ accountId: INITECH }))).toEqual([
      ['NOT_COVERED', 0, 'effective'],
    ])
    expect(refusals(acme, handOver({ positionId: SEAT, transitionUntil: '2026-05-01' }))).toEqual([
      ['SAME_TARGET', 0, null],
    ])
  })

  it('is completed early: the transition ends with it', () => {
    const done = apply(handed, complete(handed, '2026-04-02', { satisfaction: 1 }))
    expect(inTransition(done, '2026-04-01', '2026-04-02')).toEqual([[SEAT], []])
    expect(transitions(done, '2026-04-01')[0]).toMatchObject({ outcome: 'DONE', satisfaction: 1 })
    expect(coveredBy(done, GLOBEX, '2026-04-02')).toEqual([OTHER])
  })

  it('is completed late: the transition ended when it had to', () => {
    const late = apply(handed, complete(handed, '2026-06-01', { outcome: 'ABANDONED' }))
    expect(inTransition(late, '2026-04-30', '2026-05-01')).toEqual([[SEAT], []])
    expect(transitions(late, '2026-04-30')[0]).toMatchObject({
      outcome: 'ABANDONED',
      outcomeOn: parseDay('2026-06-01'),
    })
  })

  it('is not completed on the day it begins, nor with a satisfaction that is none', () => {
    expect(refusals(handed, complete(handed, '2026-04-01'))).toEqual([
      ['PERIOD_EMPTY', 0, 'effective'],
    ])
    for (const satisfaction of [0, 6, 2.5]) {
      const decided = decide(handed, [complete(handed, '2026-04-20', { satisfaction })])
      expect(!decided.ok && decided.error).toMatchObject([
        { code: 'OUT_OF_RANGE', field: 'satisfaction', params: { min: 1, max: 5 } },
      ])
    }
    for (const satisfaction of [1, 5]) {
      expect(refusals(handed, complete(handed, '2026-04-20', { satisfaction }))).toEqual([])
    }
    // The new holder's own coverage is no transition.
    expect(refusals(handed, complete(handed, '2026-04-20', { id: id(500) }))).toEqual([
      ['NOT_FOUND', 0, 'id'],
    ])
  })
})

const FIRST = parseDay(on)!
const DAYS = 12
const day = fc.integer({ min: FIRST, max: FIRST + DAYS - 1 })
const length = fc.integer({ min: 1, max: 5 })
const target = fc.constantFrom({ positionId: SEAT }, { positionId: OTHER }, { teamId: POD })
const steps = fc.array(
  fc.record({
    type: fc.constantFrom(
      'coverAccount' as const,
      'coverAccount' as const,
      'endCoverage' as const,
      'handOverAccount' as const,
    ),
    from: day,
    length: fc.option(length),
    target,
  }),
  { minLength: 1, maxLength: 8 },
)
type Step = typeof steps extends fc.Arbitrary<readonly (infer T)[]> ? T : never

describe('whatever was recorded before, a change of who covers', () => {
  it('holds from its day to its end or the next recorded change, and changes no other day', () => {
    fc.assert(
      fc.property(steps, (all) => {
        let state = acme
        let before = daysOf(state)
        for (const [index, step] of all.entries()) {
          const decided = decide(state, [changeOf(step, index)])
          const expected = expectedOf(before, step)
          if (decided.ok) {
            state = decided.value.state
            before = daysOf(state)
            expect(before.map(({ who }) => who)).toEqual(expected)
            for (const { after } of decided.value.changes) {
              if (after !== null && 'to' in after) expect(after.from).toBeLessThan(after.to)
            }
          } else if (decided.error[0]?.code === 'SAME_TARGET') {
            expect(expected).toEqual(before.map(({ who }) => who))
          } else {
            expect(decided.error[0]?.code).toBe('NOT_COVERED')
            expect(before[step.from - FIRST]?.who).toBeNull()
          }
        }
      }),
    )
  }, 20_000)
})

function changeOf(step: Step, number: number): Change {
  const about = {
    effective: formatDay(step.from),
    accountId: GLOBEX,
    responsibility: 'CSM' as const,
  }
  const until = step.length === null ? null : formatDay(step.from + step.length)
  if (step.type === 'endCoverage') return { type: 'endCoverage', ...about }
  const placed = { ...about, id: id((number + 1) * 10_000_000), ...step.target }
  return step.type === 'coverAccount'
    ? { type: 'coverAccount', ...placed, to: until }
    : { type: 'handOverAccount', ...placed, transitionUntil: until }
}

interface CoveredDay {
  readonly who: string | null
  /** What is recorded for it: another record is a recorded change. */
  readonly record: string | null
}

/** Who is accountable for Globex on each of the days, and well after them. */
function daysOf(state: OrganizationState): readonly CoveredDay[] {
  return Array.from({ length: DAYS + 6 }, (_, index) => {
    const { accounts, coverage } = viewAt(state, FIRST + index)
    const held = coverage
      .ofAccount(accounts.rowOf(GLOBEX))
      .map((row) => coverage.get(row))
      .find(({ kind }) => kind === 'ACCOUNTABLE')
    return { who: held?.positionId ?? held?.teamId ?? null, record: held?.id ?? null }
  })
}

function expectedOf(before: readonly CoveredDay[], step: Step): readonly (string | null)[] {
  const from = step.from - FIRST
  const next = before.findIndex(
    ({ record }, index) => index > from && record !== before[from]?.record,
  )
  const ownEnd = step.type === 'coverAccount' && step.length !== null
  const end = ownEnd ? from + (step.length ?? 0) : next === -1 ? before.length : next
  const now = step.type === 'endCoverage' ? null : (Object.values(step.target)[0] ?? null)
  return before.map(({ who }, index) => (index >= from && index < end ? now : who))
}
