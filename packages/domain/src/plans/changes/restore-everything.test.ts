import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FACTS, THING_KINDS } from '../../entities/registry.js'
import type { ThingChange } from '../../state/records.js'
import { allRecords } from '../../testing/all-records.js'
import { decided, factName, factsAfter, randomHistory } from '../../testing/plans/random-history.js'
import type { Restore } from '../change.js'
import { type Fact, factId, type FactKey, factKey } from '../fact.js'

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

describe('whatever was done to things of all kinds', () => {
  it('restoring what it changed leads back to what was there, and restoring again forward', () => {
    const restoredKinds = new Set<string>()
    const goneKinds = new Set<string>()
    fc.assert(
      fc.property(
        fc.array(fc.nat(10_000), { minLength: 40, maxLength: 60 }),
        fc.nat(),
        (choices, seed) => {
          const { states, decisions, facts } = randomHistory(choices)
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
            for (const key of keys) factKeys.set(factName(key), key)
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
          expect(factsAfter(facts.at(-1)!, undone)).toEqual(facts[from])
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
          expect(factsAfter(facts[from]!, redone)).toEqual(facts.at(-1))
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
