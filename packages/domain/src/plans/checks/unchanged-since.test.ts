import { describe, expect, it } from 'vitest'
import {
  acme,
  apply,
  BEA,
  GLOBEX,
  id,
  INITECH,
  OTHER,
  POD,
  ROOT,
  refusals,
  SEAT,
} from '../../testing/plans/small-company.js'
import { changedIn } from '../../state/changed-in.js'
import type { Change } from '../change.js'

const effective = '2026-02-01'
const rename: Change = { type: 'updateTeam', effective, id: POD, name: 'Pod A' }
const move: Change = { type: 'movePosition', effective, id: SEAT, teamId: ROOT }
const policy: Change = { type: 'setPolicy', effective, key: 'ramp.csm.months', value: 4 }

describe('the revision that changed a thing last', () => {
  it('is that of the last plan that altered it, and of no other', () => {
    const later = apply(apply(acme, rename), move, policy)
    expect(changedIn(later, 'team', POD)).toBe(2)
    expect(changedIn(later, 'position', SEAT)).toBe(3)
    expect(changedIn(later, 'policy', 'ramp.csm.months')).toBe(3)
    expect(changedIn(later, 'team', ROOT)).toBe(1)
    expect(changedIn(later, 'account', id(999))).toBe(0)
  })

  it('is not that of a plan that names the thing and leaves it as it is', () => {
    const again = apply(apply(acme, rename), { ...rename, effective: '2026-02-01' }, policy)
    expect(changedIn(again, 'team', POD)).toBe(2)
  })
})

describe('a change under the condition that nothing changed', () => {
  const later = apply(apply(acme, rename), policy)

  it('is carried out when its thing was not changed since, whatever else was', () => {
    expect(refusals(later, { ...move, ifUnchangedSince: 1 })).toEqual([])
    expect(refusals(later, { ...rename, ifUnchangedSince: 2 })).toEqual([])
  })

  it('is refused when a plan changed it since', () => {
    expect(refusals(later, { ...rename, ifUnchangedSince: 1 })).toEqual([
      ['CHANGED_SINCE', 0, 'ifUnchangedSince'],
    ])
  })

  it('looks at whom the seat has, and at what the account has for the responsibility', () => {
    const fill = { type: 'fillPosition', effective, id: id(600), positionId: OTHER } as const
    const filled = apply(acme, { ...fill, personId: BEA })
    const vacate = { type: 'vacatePosition', effective, positionId: OTHER } as const
    expect(refusals(filled, { ...vacate, ifUnchangedSince: 1 })).toEqual([
      ['CHANGED_SINCE', 0, 'ifUnchangedSince'],
    ])
    const hand = { type: 'handOverAccount', effective, responsibility: 'CSM' } as const
    const over = apply(acme, { ...hand, id: id(601), accountId: GLOBEX, positionId: OTHER })
    const back = { ...hand, effective: '2026-03-01', id: id(602), positionId: SEAT }
    expect(refusals(over, { ...back, accountId: GLOBEX, ifUnchangedSince: 1 })).toEqual([
      ['CHANGED_SINCE', 0, 'ifUnchangedSince'],
    ])
    const cover = { ...back, type: 'coverAccount', accountId: INITECH } as const
    expect(refusals(over, { ...cover, ifUnchangedSince: 1 })).toEqual([])
  })

  it.each([-1, 4, 1.5])('cannot name the revision %d', (ifUnchangedSince) => {
    expect(refusals(later, { ...rename, ifUnchangedSince })).toEqual([
      ['OUT_OF_RANGE', 0, 'ifUnchangedSince'],
    ])
  })
})
