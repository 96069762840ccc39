import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FACTS, THING_KINDS, type ThingKind } from '../../entities/registry.js'
import { allRecords } from '../../testing/all-records.js'
import {
  decided,
  factName,
  factsAfter,
  isNamedByFacts,
  type RandomHistory,
  randomHistory,
} from '../../testing/plans/random-history.js'
import type { OrganizationState } from '../../state/organization-state.js'
import { draftState } from '../../state/state-draft.js'
import { decide } from '../decide.js'
import { factId, type FactKey, factKey } from '../fact.js'
import type { ProblemCode } from '../problem.js'
import { dependentsOf, firstNeeding, shortenedBy } from './dependents-of.js'
import { lastEnding, neededBy } from './needed-by.js'
import type { Trail, TrailStep } from './trail.js'
import { undoOf } from './undo-of.js'

const nameOf = (kind: string, id: string) => `${kind} ${id}`

/** What each revision of a history did, by thing and fact. */
function trailsOf({ states, decisions, facts }: RandomHistory): ReadonlyMap<string, Trail> {
  const trails = new Map<string, { kind: Trail['kind']; id: string; steps: TrailStep[] }>()
  const add = (kind: Trail['kind'], id: string, step: TrailStep) => {
    const name = nameOf(kind, id)
    const trail = trails.get(name) ?? { kind, id, steps: [] }
    trail.steps.push(step)
    trails.set(name, trail)
  }
  for (const [index, decision] of decisions.entries()) {
    const { revision } = states[index + 1]!
    for (const { kind, id, before, after } of decision.changes) {
      add(kind, id, { revision, before, after })
    }
    const keys = [...decision.facts.map(factKey), ...decision.retractions]
    for (const key of new Map<string, FactKey>(
      keys.map((each) => [factName(each), each]),
    ).values()) {
      const [before, after] = [facts[index]!, facts[index + 1]!].map(
        (recorded) => recorded.get(factName(key)) ?? null,
      )
      add(key.fact, factId(key), { revision, before: before!, after: after! })
    }
  }
  return trails
}

/** All that has to be undone together with some revisions, as it is asked again and again. */
function closureOf(
  state: OrganizationState,
  trails: ReadonlyMap<string, Trail>,
  asked: readonly number[],
): ReadonlySet<number> {
  const all = new Set(asked)
  const since = Math.min(...asked)
  const stepsOf = ({ kind, id }: { kind: string; id: string }) =>
    trails.get(nameOf(kind, id))?.steps.filter(({ revision }) => revision >= since) ?? []
  for (;;) {
    const { restores, later } = undoOf(trails.values(), all)
    const shortened = shortenedBy(state, restores)
    const built = dependentsOf(state, restores, shortened).map((dependent) => {
      const first = firstNeeding(dependent.kind, stepsOf(dependent), shortened)
      expect(first).not.toBeNull()
      return first!
    })
    const ended = neededBy(state, restores).flatMap((needed) => {
      const last = lastEnding(needed, stepsOf(needed))
      return last === null ? [] : [last]
    })
    const more = [...later, ...built, ...ended].filter((revision) => !all.has(revision))
    if (more.length === 0) return all
    for (const revision of more) all.add(revision)
  }
}

const recordsOf = (state: OrganizationState) => ({ ...allRecords(state), revision: 0 })

const REFERENCE_PROBLEMS: ReadonlySet<ProblemCode> = new Set([
  'CLOSED_POSITION',
  'IN_USE',
  'NOT_FOUND',
  'NOT_LIVE',
  'RETIRED_TEAM',
] as const)

const CLOSED_TWICE = [
  994, 963, 6897, 2269, 6903, 4069, 151, 0, 285, 8420, 4733, 8744, 0, 6477, 5386, 721, 1965, 1631,
  5360, 6109, 0, 7619, 8805, 2624, 9997, 4188, 2488, 9148, 9909, 5766, 5423, 7052, 1225, 8293, 2812,
  5711, 7787, 4178, 1374, 7369, 0, 5478, 787, 3701, 6880,
]

const manyChoices = fc.array(fc.nat(10_000), { minLength: 40, maxLength: 60 })

describe('the inverse of plans', () => {
  it('of the last ones leads back to what was before them, things and facts', () => {
    const kinds = new Set<string>()
    fc.assert(
      fc.property(manyChoices, fc.nat(), (choices, seed) => {
        const history = randomHistory(choices)
        const { states, facts, decisions } = history
        // All that was chosen may be refused.
        fc.pre(decisions.length > 0)
        const from = seed % (states.length - 1)
        const undone = new Set(states.slice(from + 1).map(({ revision }) => revision))
        const { restores, later } = undoOf(trailsOf(history).values(), undone)
        expect(later).toEqual([])
        const after = decided(states.at(-1)!, ...restores)
        expect(recordsOf(after.state)).toEqual(recordsOf(states[from]!))
        expect(factsAfter(facts.at(-1)!, after)).toEqual(facts[from])
        for (const { kind } of restores) kinds.add(kind)
      }),
      { numRuns: 60 },
    )
    expect([...kinds].toSorted()).toEqual([...THING_KINDS, ...Object.keys(FACTS)].toSorted())
  }, 120_000)

  it('takes back what any of them did, nothing else, and its own inverse makes it again', () => {
    const seen = { undone: 0, wider: 0, kept: 0 }
    fc.assert(
      fc.property(manyChoices, fc.nat(), (choices, seed) => {
        const history = randomHistory(choices)
        const { states, facts, decisions } = history
        fc.pre(decisions.length > 0)
        const present = states.at(-1)!
        const trails = trailsOf(history)
        const asked = states[1 + (seed % decisions.length)]!.revision
        const all = closureOf(present, trails, [asked])
        if (all.size > 1) seen.wider += 1
        const { restores, later } = undoOf(trails.values(), all)
        expect(later).toEqual([])
        const outcome = decide(present, restores)
        // What is left to be refused is no reference to what is not there.
        const codes = outcome.ok ? [] : outcome.error.map(({ code }) => code)
        expect(codes.filter((code) => REFERENCE_PROBLEMS.has(code))).toEqual([])
        if (!outcome.ok || isNamedByFacts(outcome.value, factsAfter(facts.at(-1)!, outcome.value)))
          return
        const undo = outcome.value
        if (undo.state === present) return
        seen.undone += 1
        if (all.size < decisions.length) seen.kept += 1
        const left = factsAfter(facts.at(-1)!, undo)
        for (const [name, { kind, id, steps }] of trails) {
          const first = steps.find(({ revision }) => all.has(revision))
          const now = Object.hasOwn(FACTS, kind)
            ? (left.get(name) ?? null)
            : draftState(undo.state).record(kind as ThingKind, id)
          expect(now, name).toEqual(first === undefined ? steps.at(-1)!.after : first.before)
        }
        const again = undoOf(
          trailsOf(followedBy(history, undo, left)).values(),
          new Set([undo.state.revision]),
        )
        const redone = decided(undo.state, ...again.restores)
        expect(recordsOf(redone.state)).toEqual(recordsOf(present))
        expect(factsAfter(left, redone)).toEqual(facts.at(-1))
      }),
      // Among them a position that was closed for a day, and then for an earlier one.
      { numRuns: 150, examples: [[CLOSED_TWICE, 9]] },
    )
    expect(seen.undone).toBeGreaterThan(60)
    expect(seen.wider).toBeGreaterThan(20)
    expect(seen.kept).toBeGreaterThan(40)
  }, 120_000)
})

function followedBy(
  { states, decisions, facts }: RandomHistory,
  decision: RandomHistory['decisions'][number],
  left: RandomHistory['facts'][number],
): RandomHistory {
  return {
    states: [...states, decision.state],
    decisions: [...decisions, decision],
    facts: [...facts, left],
  }
}
