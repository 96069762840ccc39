import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FACTS, THING_KINDS } from '../../entities/registry.js'
import type { OrganizationState } from '../../state/organization-state.js'
import type { ThingChange } from '../../state/records.js'
import { allRecords } from '../../testing/all-records.js'
import { randomChange } from '../../testing/plans/random-change.js'
import { acme, id } from '../../testing/plans/small-company.js'
import type { Change, Restore } from '../change.js'
import { decide } from '../decide.js'
import type { Decision } from '../decision.js'
import { type Fact, factId, type FactKey, factKey } from '../fact.js'

function decided(state: OrganizationState, ...changes: readonly Change[]): Decision {
  const outcome = decide(state, changes)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  return outcome.value
}

/** What restores a thing to what it was before a plan. */
function restoring(revision: number, { kind, id: of, before, after }: ThingChange): Restore {
  const record = before ?? after
  const coverage = kind === 'coverage' && record !== null && 'accountId' in record ? record : null
  return {
    type: 'restore',
    kind,
    id: of,
    revision,
    record: before,
    ...(coverage !== null && { accountId: coverage.accountId }),
  }
}

/** A history of plans that each were accepted: the states, and what each plan came to. */
interface Story {
  readonly states: readonly OrganizationState[]
  readonly decisions: readonly Decision[]
  /** The facts recorded after each, by key. */
  readonly facts: readonly ReadonlyMap<string, Fact>[]
}

function recorded(
  facts: ReadonlyMap<string, Fact>,
  { facts: given, retractions }: Pick<Decision, 'facts' | 'retractions'>,
): ReadonlyMap<string, Fact> {
  const next = new Map(facts)
  for (const key of retractions) next.delete(nameOf(key))
  for (const fact of given) next.set(nameOf(factKey(fact)), fact)
  return next
}

function storyOf(choices: readonly number[]): Story {
  let at = 0
  let ids = 100_000
  const chance = {
    pick: (below: number) => (choices[at++ % choices.length]! + at) % Math.max(1, below),
    newId: () => id(ids++),
  }
  const states = [acme]
  const decisions: Decision[] = []
  const facts: ReadonlyMap<string, Fact>[] = [new Map()]
  for (let tries = 0; tries < 150; tries += 1) {
    const state = states.at(-1)!
    const outcome = decide(state, [randomChange(state, chance)])
    if (!outcome.ok || outcome.value.state === state) continue
    const left = recorded(facts.at(-1)!, outcome.value)
    if (isNamed(outcome.value, left)) continue
    states.push(outcome.value.state)
    decisions.push(outcome.value)
    facts.push(left)
  }
  return { states, decisions, facts }
}

/** Whether facts name what a plan takes out: the store, which alone knows them, refuses that. */
function isNamed({ changes }: Decision, facts: ReadonlyMap<string, Fact>): boolean {
  const gone = new Set(changes.filter(({ after }) => after === null).map(({ id: of }) => of))
  return [...facts.values()].some((fact) =>
    Object.values(fact).some((value) => typeof value === 'string' && gone.has(value)),
  )
}

const nameOf = (key: FactKey) => `${key.fact} ${factId(key)}`

describe('whatever was done to things of all kinds', () => {
  it('restoring what it changed leads back to what was there, and restoring again forward', () => {
    const restoredKinds = new Set<string>()
    const goneKinds = new Set<string>()
    fc.assert(
      fc.property(
        fc.array(fc.nat(10_000), { minLength: 40, maxLength: 60 }),
        fc.nat(),
        (choices, seed) => {
          const { states, decisions, facts } = storyOf(choices)
          const from = seed % states.length
          const [past, present] = [states[from]!, states.at(-1)!]
          const touched = new Map<string, ThingChange>()
          const latest = new Map<string, ThingChange>()
          const factKeys = new Map<string, FactKey>()
          for (const decision of decisions.slice(from)) {
            for (const change of decision.changes) {
              const name = `${change.kind} ${change.id}`
              touched.set(name, touched.get(name) ?? change)
              latest.set(name, change)
            }
            const keys = [...decision.facts.map(factKey), ...decision.retractions]
            for (const key of keys) factKeys.set(nameOf(key), key)
          }
          const restores = (
            changes: ReadonlyMap<string, ThingChange>,
            which: ReadonlyMap<string, Fact>,
            revision: number,
          ): Restore[] => [
            // What comes back comes after what it is kept with.
            ...[...changes.values()]
              .map((change) => restoring(revision, change))
              .toSorted((a, b) => Number(a.kind === 'coverage') - Number(b.kind === 'coverage')),
            ...[...factKeys].map(([name, key]): Restore => ({
              type: 'restore',
              kind: key.fact,
              id: factId(key),
              revision,
              record: which.get(name) ?? null,
            })),
          ]
          const back = restores(touched, facts[from]!, past.revision)
          const undone = decided(present, ...back)
          expect({ ...allRecords(undone.state), revision: 0 }).toEqual({
            ...allRecords(past),
            revision: 0,
          })
          expect(recorded(facts.at(-1)!, undone)).toEqual(facts[from])
          const swapped = [...latest].map(([name, { after }]): readonly [string, ThingChange] => [
            name,
            { ...touched.get(name)!, before: after } as ThingChange,
          ])
          const again = restores(new Map(swapped), facts.at(-1)!, past.revision)
          const redone = decided(undone.state, ...again)
          expect({ ...allRecords(redone.state), revision: 0 }).toEqual({
            ...allRecords(present),
            revision: 0,
          })
          expect(recorded(facts[from]!, redone)).toEqual(facts.at(-1))
          for (const { kind, record } of back) {
            restoredKinds.add(kind)
            if (record === null) goneKinds.add(kind)
          }
        },
      ),
      { numRuns: 60 },
    )
    const kinds = [...THING_KINDS, ...Object.keys(FACTS)]
    expect([...restoredKinds].toSorted()).toEqual(kinds.toSorted())
    const removable = kinds.filter((kind) => kind !== 'organization')
    expect([...goneKinds].toSorted()).toEqual(removable.toSorted())
  }, 120_000)
})
