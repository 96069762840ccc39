import { describe, expect, it } from 'vitest'
import { parseDay } from '../kernel/days.js'
import type { Change } from '../plans/change.js'
import { decide } from '../plans/decide.js'
import {
  acme,
  ANA,
  apply,
  BEA,
  BOSS,
  CSM,
  GLOBEX,
  id,
  INITECH,
  on,
  OTHER,
  POD,
  ROOT,
  SEAT,
} from '../testing/plans/small-company.js'
import { forbiddenChanges } from './forbidden-changes.js'
import { type Grant, grantOf } from './grant.js'
import type { BuiltInRole } from './roles.js'

const today = parseDay('2026-06-30')!
const effective = '2026-07-01'
const [WEST, FAR] = [id(22), id(33)]
/** A second pod with a seat and Bea in it, who answers for Initech. */
const state = apply(
  acme,
  { type: 'createTeam', effective: on, id: WEST, name: 'West', kind: 'POD', parentId: ROOT },
  { type: 'openPosition', effective: on, id: FAR, title: 'CSM 3', roleId: CSM, teamId: WEST },
  { type: 'fillPosition', effective: on, id: id(61), positionId: FAR, personId: BEA },
  {
    type: 'coverAccount',
    effective: on,
    id: id(71),
    accountId: INITECH,
    responsibility: 'CSM',
    positionId: FAR,
  },
)

function refused(grant: Grant, ...changes: Change[]): readonly string[] {
  const decided = decide(state, changes)
  if (!decided.ok) throw new Error(JSON.stringify(decided.error))
  return forbiddenChanges(state, decided.value, grant, today).map(({ what }) => what)
}
const manager = grantOf('TEAM_MANAGER', [POD])
const as = (role: BuiltInRole) => grantOf(role)

describe('what somebody may not change', () => {
  it('is nothing for an owner', () => {
    const all: readonly Change[] = [
      { type: 'updateOrganization', effective, name: 'Acme 2' },
      { type: 'updatePerson', effective, id: ANA, loadedCost: 90_000_00 },
      { type: 'movePosition', effective, id: SEAT, teamId: WEST },
    ]
    expect(refused(as('OWNER'), ...all)).toEqual([])
  })

  it('is the settings and what is sensitive, for a program', () => {
    const service = as('SERVICE')
    expect(refused(service, { type: 'updateOrganization', effective, name: 'Acme 2' })).toEqual([
      'SETTINGS',
    ])
    expect(refused(service, { type: 'updatePerson', effective, id: ANA, loadedCost: 1 })).toEqual([
      'PAY',
    ])
    expect(refused(service, { type: 'updatePerson', effective, id: ANA, name: 'Anna' })).toEqual([])
    const away = {
      type: 'recordLeave',
      effective,
      id: id(80),
      personId: ANA,
      to: '2026-08-01',
    } as const
    expect(refused(service, { ...away, kind: 'MEDICAL' })).toEqual(['PERSON_DATA'])
    expect(refused(service, away)).toEqual([])
  })

  it('is what lies outside of the teams of who manages some', () => {
    const own: readonly Change[] = [
      { type: 'updateTeam', effective, id: POD, name: 'East' },
      { type: 'createTeam', effective, id: id(23), name: 'East 1', kind: 'POD', parentId: POD },
      { type: 'movePosition', effective, id: SEAT, teamId: id(23) },
      { type: 'vacatePosition', effective, positionId: SEAT, personId: ANA },
      { type: 'updateAccount', effective, id: GLOBEX, name: 'Globex 2' },
      { type: 'hirePerson', effective, id: id(42), name: 'Cem' },
      { type: 'fillPosition', effective, id: id(62), positionId: OTHER, personId: id(42) },
    ]
    for (const change of own.slice(0, 2)) expect(refused(manager, change)).toEqual([])
    expect(refused(manager, ...own)).toEqual([])
    const foreign: readonly Change[] = [
      { type: 'updateTeam', effective, id: WEST, name: 'Ours' },
      { type: 'moveTeam', effective, id: POD, parentId: WEST },
      { type: 'movePosition', effective, id: SEAT, teamId: WEST },
      { type: 'movePosition', effective, id: FAR, teamId: POD },
      { type: 'updatePosition', effective, id: BOSS, title: 'Boss' },
      { type: 'updatePerson', effective, id: BEA, name: 'Beatrice' },
      { type: 'vacatePosition', effective, positionId: FAR, personId: BEA },
      { type: 'updateAccount', effective, id: INITECH, name: 'Ours' },
      {
        type: 'handOverAccount',
        effective,
        id: id(72),
        accountId: INITECH,
        responsibility: 'CSM',
        positionId: SEAT,
      },
      { type: 'createRole', effective, id: id(12), name: 'Lead', family: 'LEADERSHIP' },
    ] as Change[]
    for (const change of foreign) {
      expect([change.type, [...new Set(refused(manager, change))]]).toEqual([
        change.type,
        ['OTHER_TEAMS'],
      ])
    }
    const longer = { type: 'setPolicy', effective, key: 'ramp.csm.months', value: 4 } as const
    expect(refused(manager, longer)).toEqual(['SETTINGS'])
  })

  it('is nobody’s whose customers they are, and facts of others’', () => {
    const touch = (accountId: string) =>
      ({
        type: 'recordTouchpoint',
        accountId,
        source: 'crm',
        externalId: 'call-1',
        effective: '2026-06-01',
        kind: 'CALL',
      }) as Change
    expect(refused(manager, touch(GLOBEX))).toEqual([])
    expect(refused(manager, touch(INITECH))).toEqual(['OTHER_TEAMS'])
  })
  it('tells the rows of columnar changes that do it, of facts, too', () => {
    const rows: readonly Change[] = [
      { type: 'updateAccount', effective, id: GLOBEX, name: 'Globex 2' },
      {
        type: 'columnar',
        of: 'updateAccount',
        columns: {
          effective: [effective, effective],
          id: [GLOBEX, INITECH],
          region: ['North', 'North'],
        },
      },
    ]
    const calls: readonly Change[] = [
      {
        type: 'columnar',
        of: 'recordTouchpoint',
        columns: {
          accountId: [INITECH, GLOBEX, INITECH],
          source: ['crm', 'crm', 'crm'],
          externalId: ['call-1', 'call-2', 'call-3'],
          effective: ['2026-06-01', '2026-06-01', '2026-06-01'],
          kind: ['CALL', 'CALL', 'CALL'],
        },
      },
    ]
    const placesOf = (changes: readonly Change[]) => {
      const decided = decide(state, changes)
      if (!decided.ok) throw new Error(JSON.stringify(decided.error))
      return forbiddenChanges(state, decided.value, manager, today).map(({ at }) => at)
    }
    expect(placesOf(rows)).toEqual([{ changeIndex: 1, row: 1 }])
    expect(placesOf(calls)).toEqual([
      { changeIndex: 0, row: 0 },
      { changeIndex: 0, row: 2 },
    ])
  })
})
