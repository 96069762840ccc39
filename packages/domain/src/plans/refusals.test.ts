import { describe, expect, it } from 'vitest'
import type { Change } from './change.js'
import { decide } from './decide.js'
import type { ProblemCode } from './problem.js'
import {
  ANA,
  BEA,
  BOSS,
  CSM,
  GLOBEX,
  INITECH,
  OTHER,
  POD,
  ROOT,
  SEAT,
  acme,
  apply,
  id,
  on,
  refusals,
} from '../testing/plans/small-company.js'

describe('what decide refuses', () => {
  it('refuses what an ending says that is nothing of it', () => {
    const close = { type: 'closeAccount', effective: '2026-03-01', id: INITECH, region: 'EMEA' }
    expect(refusals(acme, close as Change)).toEqual([['INVALID_VALUE', 0, 'region']])
  })

  it('answers every problem with its change, and writes nothing of the plan', () => {
    expect(
      refusals(
        acme,
        { type: 'updateTeam', effective: '2026-02-01', id: POD, name: 'Fine' },
        { type: 'updateTeam', effective: '2026-02-30', id: POD, name: 'Bad date' },
        { type: 'updateTeam', effective: '2026-02-01', id: id(999), name: 'Nobody' },
        {
          type: 'openPosition',
          effective: on,
          id: id(61),
          title: ' ',
          roleId: CSM,
          teamId: POD,
          fte: 101,
        },
      ),
    ).toEqual([
      ['INVALID_VALUE', 1, 'effective'],
      ['NOT_FOUND', 2, 'id'],
      ['INVALID_VALUE', 3, 'title'],
      ['OUT_OF_RANGE', 3, 'fte'],
    ])
  })

  it.each<[string, readonly [ProblemCode, number, string | null], Change[]]>([
    [
      'a team still holding seats',
      ['IN_USE', 0, 'id'],
      [{ type: 'retireTeam', effective: '2026-05-01', id: POD }],
    ],
    [
      'a seat opened in a team retired earlier in the plan',
      ['RETIRED_TEAM', 2, 'teamId'],
      [
        { type: 'createTeam', effective: on, id: id(80), name: 'Short', kind: 'POD' },
        { type: 'retireTeam', effective: '2026-05-01', id: id(80) },
        {
          type: 'openPosition',
          effective: '2026-02-01',
          id: id(81),
          title: 'X',
          roleId: CSM,
          teamId: id(80),
        },
      ],
    ],
    [
      'a cycle of teams',
      ['CYCLE', 0, 'parentId'],
      [{ type: 'moveTeam', effective: '2026-02-01', id: ROOT, parentId: POD }],
    ],
    [
      'a cycle of reporting lines',
      ['CYCLE', 0, 'reportsToId'],
      [{ type: 'movePosition', effective: '2026-02-01', id: BOSS, reportsToId: SEAT }],
    ],
    [
      'a second whole person in a whole seat',
      ['FTE_EXCEEDED', 0, 'fte'],
      [
        {
          type: 'fillPosition',
          effective: '2026-02-01',
          id: id(82),
          positionId: SEAT,
          personId: BEA,
        },
      ],
    ],
    [
      'a person in two whole seats',
      ['FTE_EXCEEDED', 0, 'fte'],
      [
        {
          type: 'fillPosition',
          effective: '2026-02-01',
          id: id(83),
          positionId: OTHER,
          personId: ANA,
        },
      ],
    ],
    [
      'employment that ends before its seat is vacated',
      ['IN_USE', 0, 'id'],
      [{ type: 'endEmployment', effective: '2026-02-01', id: ANA }],
    ],
    [
      'an account closed while covered',
      ['IN_USE', 0, 'id'],
      [{ type: 'closeAccount', effective: '2026-02-01', id: GLOBEX }],
    ],
    [
      'an external id twice',
      ['EXTERNAL_ID_TAKEN', 0, 'externalReferences'],
      [
        {
          type: 'addAccount',
          effective: on,
          id: id(84),
          externalReferences: [{ source: 'default', id: 'G-1' }],
          name: 'Twin',
          acv: 1,
          segment: 'SMB',
        },
      ],
    ],
    [
      'money in another currency',
      ['CURRENCY_MISMATCH', 0, 'currency'],
      [
        {
          type: 'addAccount',
          effective: on,
          id: id(85),
          name: 'Euro',
          acv: 1,
          segment: 'SMB',
          currency: 'EUR',
        },
      ],
    ],
    [
      'coverage without a target',
      ['INVALID_VALUE', 0, 'positionId'],
      [
        {
          type: 'coverAccount',
          effective: on,
          id: id(86),
          accountId: INITECH,
          responsibility: 'CSM',
        },
      ],
    ],
    [
      'coverage by who covers it already',
      ['SAME_TARGET', 0, null],
      [
        {
          type: 'coverAccount',
          effective: '2026-02-01',
          id: id(87),
          accountId: GLOBEX,
          responsibility: 'CSM',
          positionId: SEAT,
        },
      ],
    ],
    [
      'a text that no database can hold',
      ['INVALID_VALUE', 0, 'name'],
      [{ type: 'updateTeam', effective: on, id: POD, name: 'a\u0000b' }],
    ],
    [
      'a policy nobody knows',
      ['UNKNOWN_POLICY_KEY', 0, 'key'],
      [{ type: 'setPolicy', effective: on, key: 'no.such.figure', value: 1 }],
    ],
  ])('refuses %s', (_what, expected, changes) => {
    expect(refusals(acme, ...changes)).toContainEqual(expected)
  })

  it('says what stands in the way', () => {
    const decided = decide(acme, [{ type: 'endEmployment', effective: '2026-02-01', id: ANA }])
    expect(!decided.ok && decided.error[0]).toMatchObject({
      params: { thing: 'person', name: 'Ana', what: 'occupancy', count: 1, examples: 'Ana' },
    })
  })

  it('keeps an account that things around it are recorded of from being taken out', () => {
    const state = apply(acme, {
      type: 'createRenewal',
      effective: on,
      id: id(90),
      accountId: INITECH,
      contractEnd: '2026-12-31',
    })
    const close = { type: 'closeAccount', effective: on, id: INITECH } as const
    expect(refusals(acme, close)).toEqual([])
    const decided = decide(state, [close])
    expect(!decided.ok && decided.error[0]).toMatchObject({
      code: 'IN_USE',
      params: { thing: 'account', what: 'renewal', count: 1 },
    })
  })

  it('gives the id of one account’s coverage to no other’s', () => {
    const cover = {
      type: 'coverAccount',
      effective: '2026-02-01',
      id: id(70),
      accountId: INITECH,
      responsibility: 'CSM',
      positionId: SEAT,
    } as const
    expect(refusals(acme, cover)).toEqual([['ALREADY_EXISTS', 0, 'id']])
  })
})
