import { describe, expect, it } from 'vitest'
import { CSM, POD, ROOT, acme, apply, id, on, refusals } from '../testing/plans/small-company.js'
import type { Change } from './change.js'
import { decide } from './decide.js'

const problemsOf = (...changes: Change[]) => {
  const decided = decide(acme, changes)
  return decided.ok ? [] : decided.error
}

describe('lines and references', () => {
  it('may turn round one after the other, and not at once', () => {
    const under = (effective: string, team: string, parentId: string | null): Change => ({
      type: 'moveTeam',
      effective,
      id: team,
      parentId,
    })
    // POD is below ROOT until May; then ROOT is below POD.
    const turned = [under('2026-05-01', POD, null), under('2026-05-01', ROOT, POD)]
    expect(problemsOf(...turned)).toEqual([])
    expect(refusals(acme, under('2026-05-02', POD, null), turned[1]!)[0]).toEqual([
      'CYCLE',
      0,
      'parentId',
    ])
  })

  it('tell five examples of what stands in the way, however many there are', () => {
    const seats = Array.from({ length: 6 }, (_, index): Change => ({
      type: 'openPosition',
      effective: on,
      id: id(700 + index),
      title: `Seat ${index}`,
      roleId: CSM,
      teamId: id(22),
    }))
    const full = apply(
      acme,
      { type: 'createTeam', effective: on, id: id(22), name: 'Full', kind: 'POD' },
      ...seats,
    )
    const decided = decide(full, [{ type: 'retireTeam', effective: '2026-02-01', id: id(22) }])
    const [problem] = decided.ok ? [] : decided.error
    expect(problem).toMatchObject({ code: 'IN_USE', params: { count: 6 } })
    const { examples } = problem!.params as { readonly examples: string }
    expect(examples.match(/Seat \d/g)).toHaveLength(5)
  })

  it('let a name from elsewhere be used again once the thing that had it never was', () => {
    const team = (number: number): Change => ({
      type: 'createTeam',
      effective: on,
      id: id(number),
      name: `Team ${number}`,
      kind: 'POD',
      externalReferences: [{ source: 'default', id: 'T-1' }],
    })
    expect(problemsOf(team(900))).toEqual([])
    expect(refusals(acme, team(900), team(901))).toEqual([
      ['EXTERNAL_ID_TAKEN', 1, 'externalReferences'],
    ])
    const kept = apply(acme, team(900))
    expect(refusals(kept, team(901))).toEqual([['EXTERNAL_ID_TAKEN', 0, 'externalReferences']])
    const gone: Change = { type: 'retireTeam', effective: on, id: id(900) }
    expect(problemsOf(team(900), gone, team(901))).toEqual([])
  })
})
