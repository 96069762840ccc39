import { describe, expect, it } from 'vitest'
import {
  acme,
  ANA,
  apply,
  at,
  coveredBy,
  GLOBEX,
  id,
  INITECH,
  on,
  OTHER,
  refusals,
  SEAT,
} from '../../testing/plans/small-company.js'
import { changeResults } from '../change-results.js'
import { decide } from '../decide.js'

const reopen = { type: 'reopenAccount', id: GLOBEX } as const
const named = { source: 'default', id: 'G-1' }

/** Globex became strategic, was told apart by its region, and left with all that it had. */
const left = apply(
  acme,
  { type: 'updateAccount', effective: '2026-02-01', id: GLOBEX, strategic: true, region: 'EMEA' },
  {
    type: 'createRenewal',
    effective: on,
    id: id(301),
    accountId: GLOBEX,
    contractEnd: '2027-01-01',
  },
  { type: 'closeAccount', effective: '2026-05-01', id: GLOBEX, withWhatDependsOnIt: true },
)

const accountOn = (state: typeof left, date: string) => {
  const { accounts } = at(state, date)
  const row = accounts.rowOf(GLOBEX)
  return row === -1 ? null : accounts.get(row)
}

describe('reopenAccount', () => {
  it('lets an account live again from a day, as it was last but for what is given', () => {
    const back = apply(left, { ...reopen, effective: '2026-08-01', acv: 700_00, region: null })
    expect(accountOn(back, '2026-04-30')).toMatchObject({ acv: 100_00, region: 'EMEA' })
    expect(accountOn(back, '2026-07-31')).toBeNull()
    expect(accountOn(back, '2026-08-01')).toMatchObject({
      id: GLOBEX,
      externalReferences: [named],
      name: 'Globex',
      strategic: true,
      acv: 700_00,
      region: null,
    })
  })

  it('is told as what became of the change', () => {
    const decided = decide(left, [{ ...reopen, effective: '2026-08-01' }])
    if (!decided.ok) throw new Error(JSON.stringify(decided.error))
    expect(changeResults(decided.value)).toMatchObject([{ id: GLOBEX, outcome: 'REOPENED' }])
  })

  it('finds the account by an external reference', () => {
    const back = apply(left, { ...reopen, id: named, effective: '2026-05-01' })
    expect(accountOn(back, '2026-05-01')).toMatchObject({ name: 'Globex' })
  })

  it('leaves ended what ended with the account', () => {
    const back = apply(left, { ...reopen, effective: '2026-08-01' })
    expect(coveredBy(left, GLOBEX, '2026-04-30')).not.toEqual([])
    expect(coveredBy(back, GLOBEX, '2026-08-01')).toEqual([])
    expect(at(back, '2026-08-01').ofAccount('renewal', GLOBEX)).toEqual([])
  })

  it('lets a later change of the plan cover it', () => {
    const back = apply(
      left,
      { ...reopen, effective: '2026-08-01' },
      {
        type: 'coverAccount',
        effective: '2026-08-01',
        id: id(400),
        accountId: named,
        responsibility: 'CSM',
        positionId: OTHER,
      },
    )
    expect(coveredBy(back, GLOBEX, '2026-08-01')).toEqual([OTHER])
  })

  it.each([
    ['live', { ...reopen, id: INITECH, effective: '2026-08-01' }],
    ['still live on the day', { ...reopen, effective: '2026-04-30' }],
    ['not begun', { ...reopen, effective: '2025-12-31' }],
  ])('is refused while the account is %s', (_, change) => {
    expect(refusals(left, change)).toEqual([['NOT_ENDED', 0, 'effective']])
  })

  it('is refused where the account is not known, and with values that are not its', () => {
    const given = { ...reopen, effective: '2026-08-01' }
    expect(refusals(left, { ...given, id: id(999) })).toEqual([['NOT_FOUND', 0, 'id']])
    expect(refusals(left, { ...given, acv: -1 })).toEqual([['OUT_OF_RANGE', 0, 'acv']])
    expect(refusals(left, { ...given, contractStart: '2026-09-01', contractEnd: on })).toEqual([
      ['PERIOD_EMPTY', 0, 'contractEnd'],
    ])
  })

  it('lives until the next recorded life, which it does not touch', () => {
    const later = apply(left, { ...reopen, effective: '2026-08-01', acv: 1 })
    const back = apply(later, { ...reopen, effective: '2026-06-01', acv: 2 })
    expect(accountOn(back, '2026-07-31')).toMatchObject({ acv: 2 })
    expect(accountOn(back, '2026-08-01')).toMatchObject({ acv: 1 })
  })
})

describe('rehirePerson', () => {
  const fired = apply(acme, {
    type: 'endEmployment',
    effective: '2026-05-01',
    id: ANA,
    withWhatDependsOnIt: true,
  })

  it('employs a person again without the seat, which can be filled anew', () => {
    const effective = '2026-09-01'
    const rehire = { type: 'rehirePerson', effective, id: ANA, region: 'LATAM' } as const
    const back = apply(fired, rehire)
    expect(at(back, '2026-08-31').people.get(ANA)).toBeUndefined()
    expect(at(back, effective).people.get(ANA)).toMatchObject({ name: 'Ana', region: 'LATAM' })
    expect(at(back, effective).occupanciesOfPerson(ANA)).toEqual([])
    const fill = { type: 'fillPosition', effective, positionId: SEAT, personId: ANA } as const
    const seated = apply(back, { ...fill, id: id(401) })
    expect(at(seated, effective).occupanciesOfPerson(ANA)).toHaveLength(1)
  })

  it('is refused while the person is employed', () => {
    const rehire = { type: 'rehirePerson', effective: '2026-04-30', id: ANA } as const
    expect(refusals(fired, rehire)).toEqual([['NOT_ENDED', 0, 'effective']])
  })
})
