import { describe, expect, it } from 'vitest'
import { formatDay, parseDay } from '../kernel/days.js'
import type { OrganizationState } from '../state/organization-state.js'
import {
  GLOBEX,
  INITECH,
  OTHER,
  POD,
  SEAT,
  acme,
  apply,
  coveredBy,
  id,
  on,
  refusals,
} from '../testing/plans/small-company.js'
import type { Change, ChangeOf } from './change.js'

type Cover = ChangeOf<'coverAccount'>

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
        type: 'upsertAccount',
        effective: '2026-09-01',
        id: id(500),
        reference: { source: 'default', id: 'I-1' },
        ifEnded: 'REOPEN',
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
