import { describe, expect, it } from 'vitest'
import { FOREVER } from '../kernel/forever.js'
import { parseDay } from '../kernel/parse-day.js'
import type { OrganizationState } from '../state/organization-state.js'
import { viewAt } from '../state/view-at.js'
import type { Change } from './change.js'
import { decide } from './decide.js'
import type { ProblemCode } from './problem.js'

const id = (n: number) => `00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`
const ORG = id(1)
const [CSM, LEAD] = [id(10), id(11)]
const [ROOT, POD] = [id(20), id(21)]
const [SEAT, BOSS, OTHER] = [id(30), id(31), id(32)]
const [ANA, BEA] = [id(40), id(41)]
const [GLOBEX, INITECH] = [id(50), id(51)]
const on = '2026-01-01'

const company: readonly Change[] = [
  {
    type: 'createOrganization',
    effective: on,
    id: ORG,
    slug: 'acme',
    name: 'Acme',
    currency: 'USD',
  },
  { type: 'createRole', effective: on, id: CSM, name: 'CSM', family: 'CSM' },
  { type: 'createRole', effective: on, id: LEAD, name: 'VP', family: 'LEADERSHIP', layer: 'VP' },
  { type: 'createTeam', effective: on, id: ROOT, name: 'CS', kind: 'FUNCTION' },
  { type: 'createTeam', effective: on, id: POD, name: 'Pod', kind: 'POD', parentId: ROOT },
  { type: 'openPosition', effective: on, id: BOSS, title: 'VP', roleId: LEAD, teamId: ROOT },
  {
    type: 'openPosition',
    effective: on,
    id: SEAT,
    title: 'CSM 1',
    roleId: CSM,
    teamId: POD,
    reportsToId: BOSS,
  },
  {
    type: 'openPosition',
    effective: on,
    id: OTHER,
    title: 'CSM 2',
    roleId: CSM,
    teamId: POD,
    reportsToId: BOSS,
  },
  { type: 'hirePerson', effective: on, id: ANA, name: 'Ana' },
  { type: 'hirePerson', effective: on, id: BEA, name: 'Bea' },
  { type: 'fillPosition', effective: on, id: id(60), positionId: SEAT, personId: ANA },
  {
    type: 'addAccount',
    effective: on,
    id: GLOBEX,
    externalId: 'G-1',
    name: 'Globex',
    acv: 100_00,
    segment: 'SMB',
  },
  {
    type: 'addAccount',
    effective: on,
    id: INITECH,
    externalId: 'I-1',
    name: 'Initech',
    acv: 200_00,
    segment: 'SMB',
  },
  {
    type: 'coverAccount',
    effective: on,
    id: id(70),
    accountId: GLOBEX,
    responsibility: 'CSM',
    positionId: SEAT,
  },
]

function apply(state: OrganizationState | null, ...changes: Change[]): OrganizationState {
  const decided = decide(state, changes)
  if (!decided.ok) throw new Error(JSON.stringify(decided.error))
  return decided.value.state
}

function refusals(state: OrganizationState, ...changes: Change[]) {
  const decided = decide(state, changes)
  return decided.ok
    ? []
    : decided.error.map(({ code, changeIndex, field }) => [code, changeIndex, field] as const)
}

const acme = apply(null, ...company)
const at = (state: OrganizationState, date: string) => viewAt(state, parseDay(date)!)
const coveredBy = (state: OrganizationState, accountId: string, date: string) => {
  const view = at(state, date)
  return view.coverage
    .ofAccount(view.accounts.rowOf(accountId))
    .filter((row) => view.coverage.kind(row) === 'ACCOUNTABLE')
    .map((row) => view.coverage.positionId(row) ?? view.coverage.teamId(row))
}

describe('decide', () => {
  it('makes one revision of a plan, with one entry per thing', () => {
    const decided = decide(null, company)
    expect(decided.ok && decided.value.state.revision).toBe(1)
    expect(decided.ok && decided.value.changes.length).toBe(company.length)
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
      ['EXTERNAL_ID_TAKEN', 0, 'externalId'],
      [
        {
          type: 'addAccount',
          effective: on,
          id: id(84),
          externalId: 'G-1',
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
    const record = done.coverage.rowsOfAccount(0).map((row) => done.coverage.recordAt(row))
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
