import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OrganizationState } from '../../state/organization-state.js'
import { allRecords } from '../../testing/all-records.js'
import { randomChange } from '../../testing/plans/random-change.js'
import { acme, GLOBEX, id, OTHER } from '../../testing/plans/small-company.js'
import type { Change } from '../change.js'
import { decide } from '../decide.js'
import type { Decision } from '../decision.js'
import { findConflicts } from './find-conflicts.js'

function decided(state: OrganizationState, ...changes: readonly Change[]): Decision | null {
  const outcome = decide(state, changes)
  return outcome.ok ? outcome.value : null
}

/** A source of chances out of given numbers; ids are never given twice. */
function chanceOf(choices: readonly number[], firstId: number) {
  let at = 0
  let ids = firstId
  return {
    pick: (below: number) => (choices[at++ % choices.length]! + at) % Math.max(1, below),
    newId: () => id(ids++),
  }
}

/** Changes that are accepted one after the other, of all kinds. */
function planOn(base: OrganizationState, choices: readonly number[], firstId: number) {
  const chance = chanceOf(choices, firstId)
  const changes: Change[] = []
  let state = base
  for (let tries = 0; tries < 12; tries += 1) {
    const change = randomChange(state, chance)
    const next = decided(state, change)
    // What changes nothing is recorded nowhere, and cannot be in the way of anything.
    if (next === null || next.state === state) continue
    if (next.facts.length + next.retractions.length > 0) continue
    changes.push(change)
    state = next.state
  }
  return changes
}

/** Everything a state says and nothing of how it came to be said: stretches with the same values are one. */
function valuesOf(state: OrganizationState): unknown {
  return JSON.parse(
    JSON.stringify(allRecords(state), (key, value: unknown) =>
      key === 'history' ? joined(value as Stretch[]) : value,
    ),
  )
}

interface Stretch {
  readonly from: number
  readonly to: number
  readonly fields: object
}

function joined(history: readonly Stretch[]): readonly Stretch[] {
  const whole: Stretch[] = []
  for (const { from, to, fields } of history) {
    const last = whole.at(-1)
    const goesOn = last?.to === from && JSON.stringify(last.fields) === JSON.stringify(fields)
    if (goesOn) whole[whole.length - 1] = { ...last, to }
    else whole.push({ from, to, fields })
  }
  return whole
}

const numbers = fc.array(fc.nat({ max: 9_999 }), { minLength: 40, maxLength: 80 })

describe('conflicts of two plans on one base', () => {
  it('are all found: where there is none, both can be applied in either order to the same', () => {
    let apart = 0
    fc.assert(
      fc.property(numbers, numbers, numbers, (before, one, other) => {
        const base = decided(acme, ...planOn(acme, before, 100_000))?.state ?? acme
        const [ours, theirs] = [planOn(base, one, 200_000), planOn(base, other, 300_000)]
        const [own, line] = [decided(base, ...ours), decided(base, ...theirs)]
        if (own === null || line === null) return
        const merged = decided(line.state, ...ours)
        const reversed = decided(own.state, ...theirs)
        if (merged === null || reversed === null) return
        // A name taken away before the other looks by it, and not after, is a conflict of that one alone.
        const conflicts = [
          ...findConflicts({ base, ours: own, theirs: line.state, merged }),
          ...findConflicts({ base, ours: line, theirs: own.state, merged: reversed }),
        ]
        if (conflicts.length > 0) return
        apart += 1
        expect(valuesOf(merged.state)).toEqual(valuesOf(reversed.state))
      }),
      { numRuns: 400, endOnFailure: true },
    )
    expect(apart).toBeGreaterThan(20)
  })

  it('are that one side leaves nobody where the other puts somebody', () => {
    const slot = { accountId: GLOBEX, responsibility: 'CSM', effective: '2026-03-01' } as const
    const cover: Change = { type: 'coverAccount', id: id(901), positionId: OTHER, ...slot }
    const base = acme
    const ours = decided(base, cover)!
    const theirs = decided(base, { type: 'endCoverage', ...slot })!.state
    const merged = decided(theirs, cover)!
    const conflicts = findConflicts({ base, ours, theirs, merged })
    expect(conflicts.map((each) => [each.kind, each.id])).toContainEqual(['coverage', id(901)])
  })

  it('are none when the line has not moved, whatever the plan', () => {
    fc.assert(
      fc.property(numbers, (choices) => {
        const plan = planOn(acme, choices, 200_000)
        const ours = decided(acme, ...plan)
        if (ours === null) return
        expect(findConflicts({ base: acme, ours, theirs: acme, merged: ours })).toEqual([])
      }),
    )
  })

  it('are none when both sides did the same', () => {
    fc.assert(
      fc.property(numbers, (choices) => {
        const plan = planOn(acme, choices, 200_000)
        const ours = decided(acme, ...plan)
        if (ours === null) return
        const merged = decided(ours.state)
        if (merged === null) return
        expect(findConflicts({ base: acme, ours, theirs: ours.state, merged })).toEqual([])
      }),
    )
  })
})
