import { describe, expect, it } from 'vitest'
import { FOREVER, parseDay } from '../kernel/days.js'
import type { Change } from './change.js'
import { decide } from './decide.js'
import {
  ANA,
  BEA,
  BOSS,
  GLOBEX,
  INITECH,
  OTHER,
  POD,
  ROOT,
  SEAT,
  acme,
  apply,
  at,
  coveredBy,
  id,
  on,
  refusals,
  smallCompany,
} from '../testing/plans/small-company.js'

describe('decide', () => {
  it('makes one revision of a plan, with one entry per thing', () => {
    const decided = decide(null, smallCompany)
    expect(decided.ok && decided.value.state.revision).toBe(1)
    expect(decided.ok && decided.value.changes.length).toBe(smallCompany.length)
    expect(decided.ok && decided.value.changes.every(({ before }) => before === null)).toBe(true)
  })

  it('leaves the state it was given untouched', () => {
    apply(acme, { type: 'updateTeam', effective: '2026-02-01', id: POD, name: 'Wombats' })
    apply(acme, { type: 'updateAccount', effective: '2026-02-01', id: GLOBEX, acv: 1 })
    expect(at(acme, '2026-03-01').teams.get(POD)?.name).toBe('Pod')
    const { accounts } = at(acme, '2026-03-01')
    expect(accounts.acv(accounts.rowOf(GLOBEX))).toBe(100_00)
  })

  it('sets a field from its day until the next recorded change of that field', () => {
    const later = apply(acme, {
      type: 'updateAccount',
      effective: '2026-06-01',
      id: GLOBEX,
      acv: 600_00,
    })
    const backdated = apply(later, {
      type: 'updateAccount',
      effective: '2026-03-01',
      id: GLOBEX,
      acv: 300_00,
      region: 'EMEA',
    })
    const seen = ['2026-02-28', '2026-03-01', '2026-05-31', '2026-06-01'].map((date) => {
      const { accounts } = at(backdated, date)
      const row = accounts.rowOf(GLOBEX)
      return [accounts.acv(row), accounts.region(row)]
    })
    expect(seen).toEqual([
      [100_00, null],
      [300_00, 'EMEA'],
      [300_00, 'EMEA'],
      [600_00, 'EMEA'],
    ])
  })

  it('lets a plan open before it closes: only the final timeline counts', () => {
    const moved = apply(
      acme,
      { type: 'endEmployment', effective: '2026-03-01', id: ANA },
      {
        type: 'fillPosition',
        effective: '2026-03-01',
        id: id(88),
        positionId: SEAT,
        personId: BEA,
      },
      { type: 'vacatePosition', effective: '2026-03-01', positionId: SEAT, personId: ANA },
    )
    expect(
      at(moved, '2026-03-01')
        .occupanciesOfPosition(SEAT)
        .map((held) => held.personId),
    ).toEqual([BEA])
    expect(
      at(moved, '2026-02-28')
        .occupanciesOfPosition(SEAT)
        .map((held) => held.personId),
    ).toEqual([ANA])
  })

  it('splits the standing coverage around a temporary one', () => {
    const covered = apply(acme, {
      type: 'coverAccount',
      effective: '2026-07-01',
      to: '2026-07-15',
      id: id(89),
      accountId: GLOBEX,
      responsibility: 'CSM',
      positionId: OTHER,
      reason: 'holidays',
    })
    expect(
      ['2026-06-30', '2026-07-01', '2026-07-14', '2026-07-15'].map((day) =>
        coveredBy(covered, GLOBEX, day),
      ),
    ).toEqual([[SEAT], [OTHER], [OTHER], [SEAT]])
  })

  it('hands an account over with a transition that ends with an outcome', () => {
    const handed = apply(acme, {
      type: 'handOverAccount',
      effective: '2026-04-01',
      id: id(90),
      accountId: GLOBEX,
      responsibility: 'CSM',
      teamId: POD,
      transitionUntil: '2026-05-01',
    })
    expect(coveredBy(handed, GLOBEX, '2026-04-01')).toEqual([POD])
    const view = at(handed, '2026-04-15')
    const transition = view.coverage
      .ofAccount(view.accounts.rowOf(GLOBEX))
      .map((row) => view.coverage.get(row))
      .find(({ kind }) => kind === 'TRANSITION')!
    expect(transition).toMatchObject({ positionId: SEAT, to: parseDay('2026-05-01') })
    const done = apply(handed, {
      type: 'completeHandover',
      effective: '2026-04-20',
      id: transition.id,
      accountId: GLOBEX,
      outcome: 'DONE',
      satisfaction: 5,
    })
    const record = [...done.coverage.values()]
    expect(record.find((held) => held.id === transition.id)).toMatchObject({
      outcome: 'DONE',
      satisfaction: 5,
      to: parseDay('2026-04-20'),
    })
  })

  it('takes out what would last no day', () => {
    const undone = apply(
      acme,
      { type: 'retireTeam', effective: on, id: ROOT },
      ...([] as Change[]),
      {
        type: 'moveTeam',
        effective: on,
        id: POD,
        parentId: null,
      },
      { type: 'movePosition', effective: on, id: BOSS, teamId: POD },
    )
    expect(undone.teams.has(ROOT)).toBe(false)
  })

  it('decides columnar rows as the changes they stand for', () => {
    const rows = {
      type: 'columnar',
      of: 'addAccount',
      columns: {
        id: [id(101), id(102), id(103)],
        effective: [on, on, on],
        name: ['One', 'Two', 'Three'],
        acv: [1, -2, 3],
        segment: ['SMB', 'SMB', 'HUGE'],
      },
    } as const
    const decided = decide(acme, [rows])
    expect(!decided.ok && decided.error.map(({ code, row, field }) => [code, row, field])).toEqual([
      ['OUT_OF_RANGE', 1, 'acv'],
      ['INVALID_VALUE', 2, 'segment'],
    ])
    const fixed = {
      ...rows,
      columns: { ...rows.columns, acv: [1, 2, 3], segment: ['SMB', 'SMB', 'SMB'] },
    }
    expect(at(apply(acme, fixed), on).accounts.count).toBe(5)
  })

  it('keeps the last of two facts of the same day', () => {
    const volume = {
      type: 'recordTicketVolume',
      effective: on,
      source: 'desk',
      accountId: GLOBEX,
      solved: 0,
      breached: 0,
      resolutionMinutes: 0,
    } as const
    const decided = decide(acme, [
      { ...volume, opened: 1 },
      { ...volume, opened: 2 },
    ])
    expect(decided.ok && decided.value.facts).toMatchObject([{ opened: 2, day: parseDay(on) }])
  })

  it('has no revision for a plan that changes nothing', () => {
    const same = decide(acme, [
      { type: 'createTeam', effective: on, id: id(110), name: 'Passing', kind: 'POD' },
      { type: 'retireTeam', effective: on, id: id(110) },
    ])
    expect(same.ok && [same.value.state.revision, same.value.changes]).toEqual([1, []])
  })

  it('lets an account that was lost come back under its id, and none be made with that id', () => {
    const lost = apply(acme, { type: 'closeAccount', effective: '2026-03-01', id: INITECH })
    const returned = apply(lost, {
      type: 'upsertAccount',
      effective: '2026-06-01',
      id: id(500),
      reference: { source: 'default', id: 'I-1' },
      ifEnded: 'REOPEN',
    })
    const live = ['2026-02-28', '2026-03-01', '2026-05-31', '2026-06-01'].map(
      (date) => at(returned, date).accounts.rowOf(INITECH) >= 0,
    )
    expect(live).toEqual([true, false, false, true])
    const anew = {
      type: 'addAccount',
      id: INITECH,
      name: 'Initech',
      acv: 5,
      segment: 'SMB',
    } as const
    expect(refusals(lost, { ...anew, effective: '2026-06-01' })).toEqual([
      ['ALREADY_EXISTS', 0, 'id'],
    ])
  })

  it('ends an open coverage with the account', () => {
    const closed = apply(
      acme,
      { type: 'endCoverage', effective: '2026-08-01', accountId: GLOBEX, responsibility: 'CSM' },
      { type: 'closeAccount', effective: '2026-08-01', id: GLOBEX },
    )
    expect(at(closed, '2026-08-01').accounts.rowOf(GLOBEX)).toBe(-1)
    expect(closed.accounts.get(GLOBEX)?.history.at(-1)?.to).toBe(parseDay('2026-08-01'))
    expect(acme.accounts.get(GLOBEX)?.history.at(-1)?.to).toBe(FOREVER)
  })
})
