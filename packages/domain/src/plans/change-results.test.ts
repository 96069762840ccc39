import { describe, expect, it } from 'vitest'
import { ANA, GLOBEX, OTHER, SEAT, acme, id, on } from '../testing/plans/small-company.js'
import type { SingleChange } from './change.js'
import { changeResults } from './change-results.js'
import { decide } from './decide.js'

const effective = '2026-02-01'

function resultsOf(...changes: SingleChange[]) {
  const decided = decide(acme, changes)
  if (!decided.ok) throw new Error(JSON.stringify(decided.error))
  return changeResults(decided.value).map(({ kind, id: of, outcome }) => [kind, of, outcome])
}

describe('the results of a plan', () => {
  it('tell for each change what became of the thing it is about', () => {
    const results = resultsOf(
      { type: 'updateAccount', effective, id: GLOBEX, region: 'EMEA' },
      { type: 'updateAccount', effective, id: GLOBEX, strategic: false },
      { type: 'updatePerson', effective: on, id: ANA, name: 'Ana' },
      {
        type: 'addStakeholder',
        effective,
        id: id(401),
        accountId: GLOBEX,
        name: 'Ira',
        role: 'USER',
      },
      { type: 'setPolicy', effective, key: 'ramp.csm.months', value: 4 },
      {
        type: 'recordHealthSignal',
        effective,
        source: 's',
        accountId: GLOBEX,
        family: 'USAGE',
        metric: 'logins',
        value: 1,
      },
    )
    expect(results.slice(0, 4)).toEqual([
      ['account', GLOBEX, 'CHANGED'],
      ['account', GLOBEX, 'CHANGED'],
      ['person', ANA, 'UNCHANGED'],
      ['stakeholder', id(401), 'CREATED'],
    ])
    expect(results[4]).toEqual(['policy', 'ramp.csm.months', 'CREATED'])
    expect(results[5]).toEqual(['healthSignal', null, 'RECORDED'])
  })

  it('tell what a vacated seat and an ended coverage were', () => {
    const [vacated, ended, , filled] = resultsOf(
      { type: 'vacatePosition', effective, positionId: SEAT },
      { type: 'endCoverage', effective, accountId: GLOBEX, responsibility: 'CSM' },
      { type: 'updatePosition', effective, id: OTHER, title: 'Second' },
      { type: 'fillPosition', effective, id: id(402), positionId: OTHER, personId: ANA },
    )
    expect(vacated).toMatchObject(['occupancy', expect.any(String), 'ENDED'])
    expect(ended).toEqual(['coverage', id(70), 'ENDED'])
    expect(filled).toEqual(['occupancy', id(402), 'CREATED'])
  })
})
