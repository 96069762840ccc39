import { describe, expect, it } from 'vitest'
import { anOrganization } from '../testing/an-organization.js'
import type { Change } from './change.js'
import { decide } from './decide.js'

const acme = anOrganization().withTeam('CS')
const team = acme.id('team', 'CS')
const id = acme.id('account', 'a target')

function refusals(fields: object): readonly unknown[] {
  const change = { type: 'setTarget', effective: '2026-03-02', id, ...fields }
  const decided = decide(acme.state(), [change as unknown as Change])
  if (decided.ok) return []
  return decided.error.map(({ code, field, params }) => [
    code,
    field,
    'reason' in params ? params.reason : null,
  ])
}

describe('a target', () => {
  it('takes the value of its metric', () => {
    expect(refusals({ metric: 'GRR', share: 0.92 })).toEqual([])
    expect(refusals({ metric: 'COST', cost: 1_000, teamId: team })).toEqual([])
    expect(refusals({ metric: 'GRR' })).toEqual([['REQUIRED', 'share', null]])
  })

  it('takes no other value, and no group of which its metric is not told', () => {
    expect(refusals({ metric: 'GRR', share: 0.92, people: 3 })).toEqual([
      ['INVALID_VALUE', 'people', 'NOT_OF_METRIC'],
    ])
    expect(refusals({ metric: 'HEADCOUNT', people: 3, segment: 'SMB' })).toEqual([
      ['INVALID_VALUE', 'segment', 'NOT_OF_METRIC'],
    ])
    expect(refusals({ metric: 'GRR', share: 0.92, teamId: team })).toEqual([
      ['INVALID_VALUE', 'teamId', 'NOT_OF_METRIC'],
    ])
  })
})
