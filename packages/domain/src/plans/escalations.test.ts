import { describe, expect, it } from 'vitest'
import {
  acme,
  apply,
  at,
  GLOBEX,
  id,
  INITECH,
  on,
  refusals,
  SEAT,
} from '../testing/plans/small-company.js'
import type { Change } from './change.js'

const ESCALATION = id(310)
const open: Change = {
  type: 'openEscalation',
  effective: '2026-02-01',
  id: ESCALATION,
  accountId: GLOBEX,
  title: 'Data is missing',
  severity: 'HIGH',
  ownerPositionId: SEAT,
  openedOn: '2026-02-01',
  nextUpdateOn: '2026-02-03',
}
const close = { type: 'closeEscalation', effective: '2026-02-20', id: ESCALATION } as const
const opened = apply(acme, open)

const of = (state: typeof acme, date: string) => at(state, date).ofAccount('escalation', GLOBEX)

describe('an escalation', () => {
  it('is open from its day until it is closed', () => {
    const closed = apply(opened, close)
    expect(of(closed, '2026-01-31')).toEqual([])
    expect(of(closed, '2026-02-19')).toMatchObject([{ title: 'Data is missing', cause: null }])
    expect(of(closed, '2026-02-20')).toEqual([])
  })

  it('is closed with its cause, which holds on its last day', () => {
    const closed = apply(
      opened,
      { type: 'updateEscalation', effective: '2026-02-10', id: ESCALATION, severity: 'CRITICAL' },
      { ...close, cause: 'A failed migration' },
    )
    expect(of(closed, '2026-02-18')).toMatchObject([{ severity: 'CRITICAL', cause: null }])
    expect(of(closed, '2026-02-19')).toMatchObject([
      { severity: 'CRITICAL', cause: 'A failed migration' },
    ])
    expect(of(closed, '2026-02-20')).toEqual([])
  })

  it('says its cause only as it is closed', () => {
    const update = { type: 'updateEscalation', effective: '2026-02-10', id: ESCALATION }
    expect(refusals(opened, { ...update, cause: 'A failed migration' } as Change)).toEqual([
      ['INVALID_VALUE', 0, 'cause'],
    ])
    expect(refusals(opened, { ...close, cause: ' ' })).toEqual([['INVALID_VALUE', 0, 'cause']])
  })

  it('stays with its account, and promises an update after it was opened', () => {
    const update = { type: 'updateEscalation', effective: '2026-02-10', id: ESCALATION } as const
    expect(refusals(opened, { ...update, accountId: INITECH } as Change)).toEqual([
      ['INVALID_VALUE', 0, 'accountId'],
    ])
    expect(refusals(opened, { ...update, nextUpdateOn: on })).toEqual([
      ['PERIOD_EMPTY', 0, 'nextUpdateOn'],
    ])
  })

  it('stands in the way of its account’s end, or ends with it', () => {
    const closing = { type: 'closeAccount', effective: '2026-03-01', id: GLOBEX } as const
    expect(refusals(opened, closing).map(([code]) => code)).toContain('IN_USE')
    const gone = apply(opened, { ...closing, withWhatDependsOnIt: true })
    expect(of(gone, '2026-02-28')).toHaveLength(1)
    expect(of(gone, '2026-03-01')).toEqual([])
  })
})
