import { describe, expect, it } from 'vitest'
import { parseDay } from '../kernel/days.js'
import type { Change } from '../plans/change.js'
import { acme, ANA, BOSS, GLOBEX, POD } from '../testing/plans/small-company.js'
import { type Grant, grantOf, limitedGrant } from './grant.js'
import { mayPlan } from './may-plan.js'

const today = parseDay('2026-06-30')!
const effective = '2026-07-01'
const own: Change = { type: 'updateAccount', effective, id: GLOBEX, name: 'Globex 2' }
const foreign: Change = { type: 'updatePosition', effective, id: BOSS, title: 'Boss' }
const pay: Change = { type: 'updatePerson', effective, id: ANA, loadedCost: 90_000_00 }
const settings: Change = { type: 'updateOrganization', effective, name: 'Acme 2' }

/** Which of the four somebody may plan. */
const planned = (grant: Grant) =>
  [own, foreign, pay, settings].map((change) => mayPlan(acme, [change], grant, today))

describe('the plans that somebody may make', () => {
  it('are those of which every part is theirs', () => {
    expect(planned(grantOf('OWNER'))).toEqual([true, true, true, true])
    expect(planned(grantOf('SERVICE'))).toEqual([true, true, false, false])
    expect(planned(grantOf('TEAM_MANAGER', [POD]))).toEqual([true, false, false, false])
    expect(mayPlan(acme, [own, foreign], grantOf('TEAM_MANAGER', [POD]), today)).toBe(false)
  })

  it('are all for whoever keeps them in scenarios alone, and none for whoever keeps none', () => {
    expect(planned(grantOf('PLANNER'))).toEqual([true, true, true, true])
    expect(planned(grantOf('VIEWER'))).toEqual([false, false, false, false])
    const without = limitedGrant(grantOf('OWNER'), ['organization.read', 'organization.change'])
    expect(planned(without)).toEqual([true, true, false, false])
  })

  it('are not kept back for what else is wrong with them', () => {
    const never: Change = { ...foreign, effective: 'someday' }
    expect(mayPlan(acme, [never], grantOf('TEAM_MANAGER', [POD]), today)).toBe(true)
  })
})
