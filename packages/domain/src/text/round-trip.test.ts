import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FACTS, KIND_NAMES, KINDS, THING_KINDS } from '../entities/registry.js'
import { decide } from '../plans/decide.js'
import { type Fact, factId, factKey } from '../plans/fact.js'
import type { OrganizationState } from '../state/organization-state.js'
import { allRecords } from '../testing/all-records.js'
import { randomChange } from '../testing/plans/random-change.js'
import { acme, apply, id, ORG } from '../testing/plans/small-company.js'
import { isTable } from './file-of-kind.js'
import { readFolder } from './read-folder.js'
import type { KindRecord } from './record-of.js'
import { recordsOfState, stateOfRecords } from './state-records.js'
import { textChanges, restoresOf } from './text-changes.js'
import { asRead } from '../testing/text/as-read.js'
import { EVENTS } from './thing-tree.js'
import { COLUMNS, columnsOf } from './thing-rows.js'
import { writeFolder } from './write-folder.js'

/** An organization after many random changes, with its facts. */
function randomOrganization(choices: readonly number[]): {
  readonly state: OrganizationState
  readonly records: readonly KindRecord[]
} {
  let at = 0
  let ids = 100_000
  const chance = {
    pick: (below: number) => (choices[at++ % choices.length]! + at) % Math.max(1, below),
    newId: () => id(ids++),
  }
  let state = acme
  const facts = new Map<string, Fact>()
  for (let tries = 0; tries < 250; tries += 1) {
    const change = randomChange(state, chance)
    if (change.type === 'restore') continue
    const outcome = decide(state, [change])
    if (!outcome.ok) continue
    const gone = new Set(
      outcome.value.changes.filter(({ after }) => after === null).map((each) => each.id),
    )
    const isNamed = [...facts.values()].some((fact) =>
      Object.values(fact).some((value) => typeof value === 'string' && gone.has(value)),
    )
    if (isNamed) continue
    ;({ state } = outcome.value)
    for (const fact of outcome.value.facts) facts.set(`${fact.fact} ${factId(factKey(fact))}`, fact)
    for (const key of outcome.value.retractions) facts.delete(`${key.fact} ${factId(key)}`)
  }
  const ofFacts = [...facts.values()].map((record) => ({ kind: record.fact, record }))
  return { state, records: [...recordsOfState(state), ...ofFacts] }
}

const empty = apply(null, {
  type: 'createOrganization',
  effective: '2025-01-01',
  id: ORG,
  slug: 'acme',
  name: 'Empty',
  currency: 'USD',
})
const choicesOf = fc.array(fc.nat(10_000), { minLength: 40, maxLength: 60 })

describe('an organization as text', () => {
  it('is read back as it is into an empty one, and written the same again', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(choicesOf, (choices) => {
        const { records } = randomOrganization(choices)
        for (const { kind } of records) seen.add(kind)
        const folder = writeFolder(records, true)
        const read = readFolder(asRead(folder), empty.organization)
        expect(read.problems).toEqual([])
        const changes = textChanges(recordsOfState(empty), read)
        const decided = decide(empty, restoresOf(changes))
        if (!decided.ok) throw new Error(JSON.stringify(decided.error))
        const { state, facts } = decided.value
        const again = [
          ...recordsOfState(state),
          ...facts.map((record) => ({ kind: record.fact, record })),
        ]
        expect(writeFolder(again, true)).toEqual(folder)
        expect(textChanges(again, read)).toEqual([])
      }),
      { numRuns: 60 },
    )
    expect([...seen].toSorted()).toEqual([...KIND_NAMES].toSorted())
  }, 120_000)

  it('is the same in whatever order the records come', () => {
    fc.assert(
      fc.property(choicesOf, fc.integer(), (choices, seed) => {
        const { records } = randomOrganization(choices)
        const order = (n: number) => Math.imul(n + 1, seed | 1)
        const shuffled = records
          .map((record, place) => ({ record, place: order(place) }))
          .toSorted((a, b) => a.place - b.place)
          .map(({ record }) => record)
        expect(writeFolder(shuffled, true)).toEqual(writeFolder(records, true))
      }),
      { numRuns: 10 },
    )
  })

  it('differs in one file for a change of one thing that stays where it is and keeps its first name', () => {
    let compared = 0
    fc.assert(
      fc.property(
        choicesOf,
        fc.array(fc.nat(10_000), { minLength: 20, maxLength: 30 }),
        (choices, more) => {
          const { state } = randomOrganization(choices)
          let at = 0
          const chance = {
            pick: (below: number) => (more[at++ % more.length]! + at) % Math.max(1, below),
            newId: () => id(900_000 + at),
          }
          const change = randomChange(state, chance)
          const decided = change.type === 'restore' ? null : decide(state, [change])
          if (!decided?.ok || decided.value.changes.length !== 1) return
          const [only] = decided.value.changes
          const seats = { before: seatTeam(only!.before), after: seatTeam(only!.after) }
          const isMoved =
            seats.before !== null && seats.after !== null && seats.before !== seats.after
          if (isMoved || firstLabel(only!.before) !== firstLabel(only!.after)) return
          const before = writeFolder([...recordsOfState(state)], false)
          const after = writeFolder([...recordsOfState(decided.value.state)], false)
          const known = new Map(before.map((file) => [file.path, JSON.stringify(file)]))
          const differing = after.filter((file) => known.get(file.path) !== JSON.stringify(file))
          compared += 1
          expect(differing.map(({ path }) => path)).toHaveLength(1)
          expect(after).toHaveLength(before.length)
        },
      ),
      { numRuns: 150 },
    )
    expect(compared).toBeGreaterThan(20)
  })

  it('makes the state again that its records come from', () => {
    fc.assert(
      fc.property(choicesOf, (choices) => {
        const { state, records } = randomOrganization(choices)
        const again = stateOfRecords(records, state.revision)
        expect(allRecords(again)).toEqual(allRecords(state))
      }),
      { numRuns: 10 },
    )
  })
})

interface Labelled {
  readonly teamId?: string
  readonly name?: string
  readonly title?: string
}

function versionsOf(record: object | null): readonly { readonly fields: Labelled }[] {
  return record !== null && 'history' in record ? (record.history as never) : []
}

function seatTeam(record: object | null): string | null {
  return versionsOf(record).at(-1)?.fields.teamId ?? null
}

function firstLabel(record: object | null): string | null {
  const { name, title } = versionsOf(record)[0]?.fields ?? {}
  return name ?? title ?? null
}

describe('the form of every kind', () => {
  it.each(KIND_NAMES)('has no two columns or keys of one name for %s', (kind) => {
    const names = columnsOf(kind).map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    const taken = new Set<string>([...EVENTS, ...Object.values(COLUMNS)])
    expect(Object.keys(KINDS[kind].fields).filter((name) => taken.has(name))).toEqual([])
  })

  it('tells what may be many as tables', () => {
    expect(Object.keys(FACTS).every((kind) => isTable(kind as keyof typeof FACTS))).toBe(true)
    expect(THING_KINDS.filter((kind) => isTable(kind))).toContain('coverage')
    expect(isTable('person')).toBe(false)
  })
})
