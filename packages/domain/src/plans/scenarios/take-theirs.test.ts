import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { same } from '../../kernel/same.js'
import { settersOf } from '../../entities/change-order.js'
import type { ChangeName } from '../../entities/change-words.js'
import { type Entity, upsertName } from '../../entities/entity.js'
import { ENTITIES } from '../../entities/registry.js'
import type { OrganizationState } from '../../state/organization-state.js'
import { draftState } from '../../state/state-draft.js'
import { TABLE_KINDS } from '../../state/table-kinds.js'
import { allRecords } from '../../testing/all-records.js'
import { randomChange } from '../../testing/plans/random-change.js'
import { acme, BOSS, GLOBEX, id, OTHER, POD } from '../../testing/plans/small-company.js'
import type { NamingChange } from '../change.js'
import { decide } from '../decide.js'
import type { Decision } from '../decision.js'
import { type Conflict, findConflicts } from './find-conflicts.js'
import { partsToTake, type TakenParts, takeTheirs } from './take-theirs.js'

const { team, position, account } = ENTITIES
const types = [team, position, account].flatMap(({ kind, changes, fields }: Entity) => [
  changes.update,
  changes.update,
  upsertName(kind),
  ...settersOf(fields, changes.end),
  ...(changes.end === undefined ? [] : [changes.end]),
]) as readonly ChangeName[]

function decided(state: OrganizationState, changes: readonly NamingChange[]): Decision | null {
  const outcome = decide(state, changes)
  return outcome.ok ? outcome.value : null
}

/** Changes that are accepted one after the other, most of which set fields. */
function planOn(base: OrganizationState, choices: readonly number[], firstId: number) {
  let at = 0
  let ids = firstId
  const chance = {
    pick: (below: number) => (choices[at++ % choices.length]! + at) % Math.max(1, below),
    newId: () => id(ids++),
  }
  const changes: NamingChange[] = []
  let state = base
  for (let tries = 0; tries < 16; tries += 1) {
    const change = randomChange(state, chance, types)
    const next = decided(state, [change])
    if (next === null || next.state === state) continue
    changes.push(change)
    state = next.state
  }
  return changes
}

interface Sides {
  readonly line: OrganizationState
  readonly ours: readonly NamingChange[]
  readonly merged: Decision
  readonly conflicts: readonly Conflict[]
}

/** What two plans on one base make of it, one upon the other; null where they cannot be. */
function sidesOf(
  base: OrganizationState,
  ours: readonly NamingChange[],
  theirs: readonly NamingChange[],
): Sides | null {
  const [own, line] = [decided(base, ours), decided(base, theirs)?.state]
  const merged = line === undefined ? null : decided(line, ours)
  if (own === null || line === undefined || merged === null) return null
  return {
    line,
    ours,
    merged,
    conflicts: findConflicts({ base, ours: own, theirs: line, merged }),
  }
}

function afterTaking({ line, ours }: Sides, taken: readonly TakenParts[]): Decision | null {
  const left = takeTheirs(ours, taken)
  return decided(
    line,
    left.filter((change) => change !== null),
  )
}

/** What each field of each thing is over time, however often it was set to that, by kind, id and field. */
function valuesIn(state: OrganizationState): ReadonlyMap<string, unknown> {
  const draft = draftState(state)
  const values = new Map<string, unknown>()
  const records = allRecords(state)
  for (const kind of TABLE_KINDS) {
    for (const [key] of records[kind] as readonly (readonly [string, unknown])[]) {
      for (const [name, value] of Object.entries(draft.record(kind, key) as object)) {
        if (name !== 'history') values.set(`${kind} ${key} ${name}`, value)
        else addValues(values, `${kind} ${key}`, value as readonly Stretch[])
      }
    }
  }
  return values
}

interface Stretch {
  readonly from: number
  readonly to: number
  readonly fields: Readonly<Record<string, unknown>>
}

function addValues(values: Map<string, unknown>, thing: string, history: readonly Stretch[]): void {
  for (const name of Object.keys(history[0]!.fields)) {
    const known: { from: number; to: number; value: unknown }[] = []
    for (const { from, to, fields } of history) {
      const last = known.at(-1)
      const value = fields[name]
      if (last?.to === from && same(last.value, value)) last.to = to
      else known.push({ from, to, value })
    }
    values.set(`${thing} ${name}`, known)
  }
}

const numbers = fc.array(fc.nat({ max: 9_999 }), { minLength: 60, maxLength: 120 })

describe('taking theirs', () => {
  it('lets theirs hold in that part, and ours in all others', () => {
    let taken = 0
    fc.assert(
      fc.property(numbers, numbers, numbers, (before, one, other) => {
        const base = decided(acme, planOn(acme, before, 100_000))?.state ?? acme
        const sides = sidesOf(base, planOn(base, one, 200_000), planOn(base, other, 300_000))
        if (sides === null) return
        for (const conflict of sides.conflicts) {
          for (const field of partsToTake(conflict, sides.ours)) {
            const done = afterTaking(sides, [{ conflict, fields: [field] }])
            if (done === null) continue
            taken += 1
            const [line, merged, after] = [sides.line, sides.merged.state, done.state].map(valuesIn)
            const thing = `${conflict.kind} ${conflict.id}`
            expect(after!.get(`${thing} ${field}`)).toEqual(line!.get(`${thing} ${field}`))
            const others = (values: typeof after) =>
              [...values!].filter(([name]) => name !== `${thing} ${field}`)
            expect(others(after)).toEqual(others(merged))
          }
        }
      }),
      { numRuns: 300, endOnFailure: true },
    )
    expect(taken).toBeGreaterThan(20)
  })

  it('of one of five fields leaves the change with four, and of all of them leaves no change', () => {
    const effective = '2026-02-01'
    const given = {
      name: 'Globex SA',
      region: 'ES',
      segment: 'MID_MARKET',
      acv: 300_00,
      strategic: true,
    } as const
    const ours: NamingChange = { type: 'updateAccount', effective, id: GLOBEX, ...given }
    const theirs: NamingChange = { type: 'updateAccount', effective, id: GLOBEX, region: 'PT' }
    const { conflicts } = sidesOf(acme, [ours], [theirs])!
    const [conflict] = conflicts
    expect(conflicts.map(({ fields }) => fields)).toEqual([['region']])
    expect(partsToTake(conflict!, [ours])).toEqual(['region'])
    const { region: _, ...four } = given
    const taken = (fields: readonly string[]) =>
      takeTheirs([ours], [{ conflict: conflict!, fields }])
    expect(taken(['region'])).toEqual([{ type: 'updateAccount', effective, id: GLOBEX, ...four }])
    expect(taken(Object.keys(given))).toEqual([null])
  })

  it('is of fields alone: who has a seat, an account or an end is one whole', () => {
    const effective = '2026-03-01'
    const slot = { accountId: GLOBEX, responsibility: 'CSM', effective } as const
    const cover = (holder: string, of: number): NamingChange => {
      return { type: 'coverAccount', id: id(of), positionId: holder, ...slot }
    }
    const retire: NamingChange = {
      type: 'retireTeam',
      effective,
      id: POD,
      withWhatDependsOnIt: true,
    }
    const rename: NamingChange = { type: 'updateTeam', effective, id: POD, name: 'Pod East' }
    for (const [ours, theirs] of [
      [cover(OTHER, 901), cover(BOSS, 902)],
      [retire, rename],
    ] as const) {
      const own = decided(acme, [ours])!
      const line = decided(acme, [theirs])!.state
      const merged = decided(line, [ours])!
      const conflicts = findConflicts({ base: acme, ours: own, theirs: line, merged })
      expect(conflicts.flatMap((each) => partsToTake(each, [ours]))).toEqual([])
    }
  })
})
