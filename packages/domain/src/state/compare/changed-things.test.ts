import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { THING_KINDS } from '../../entities/registry.js'
import { parseDay } from '../../kernel/days.js'
import { same } from '../../kernel/same.js'
import { actionOf } from '../../plans/thing-action.js'
import { randomBranches } from '../../testing/plans/random-branches.js'
import { acme, apply, at, GLOBEX, id, OTHER } from '../../testing/plans/small-company.js'
import { idOf, rounds } from '../../testing/state/rounds.js'
import type { OrganizationState } from '../organization-state.js'
import type { Records, ThingChange, ThingKind } from '../records.js'
import { draftState } from '../state-draft.js'
import { TABLE_KINDS } from '../table-kinds.js'
import { tableOf } from '../table-of.js'
import { viewAt } from '../view-at.js'
import { changedThings } from './changed-things.js'
import { seenOn } from './seen-on.js'

const CAZ = id(90)
const DAY = parseDay('2026-03-01')!

/** All things of a state by kind and id. */
function everything(state: OrganizationState): ReadonlyMap<string, Records[ThingKind]> {
  const all = new Map<string, Records[ThingKind]>([
    [`organization ${state.organization.id}`, state.organization],
  ])
  for (const [key, policy] of state.policies) all.set(`policy ${key}`, policy)
  for (const kind of TABLE_KINDS) {
    for (const [of, record] of tableOf(state, kind)) all.set(`${kind} ${of}`, record)
  }
  return all
}

/** What differs, found by looking at everything. */
function byWalk(before: OrganizationState, after: OrganizationState): readonly unknown[] {
  const [was, is] = [everything(before), everything(after)]
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((name) => {
    const [old, now] = [was.get(name) ?? null, is.get(name) ?? null]
    const [kind, of] = name.split(' ')
    return same(old, now) ? [] : [{ kind, id: of, before: old, after: now }]
  })
}

const inOrder = (changes: readonly unknown[]) =>
  (changes as readonly ThingChange[]).toSorted(
    (a, b) => THING_KINDS.indexOf(a.kind) - THING_KINDS.indexOf(b.kind) || (a.id < b.id ? -1 : 1),
  )

const swapped = (changes: readonly ThingChange[]) =>
  changes.map(({ before, after, ...thing }) => ({ ...thing, before: after, after: before }))

const differing = (before: OrganizationState, after: OrganizationState) =>
  changedThings(viewAt(before, DAY), viewAt(after, DAY))

describe('what differs between two states', () => {
  it('is what a walk over everything finds, whatever the two have in common', () => {
    fc.assert(
      fc.property(rounds, (drafts) => {
        const states: OrganizationState[] = []
        for (const { base, steps } of drafts) {
          const draft = draftState(states[base % Math.max(1, states.length)] ?? null)
          const organization = { id: idOf('organization', 0), slug: 'o', currency: 'USD' }
          draft.put('organization', { ...organization, history: [] })
          for (const { kind, record, removes } of steps) {
            if (removes) draft.remove(kind, record)
            else draft.put(kind, record)
          }
          states.push(draft.freeze(states.length + 1))
        }
        for (const before of states) {
          for (const after of states) {
            expect(differing(before, after)).toEqual(inOrder(byWalk(before, after)))
          }
        }
      }),
      { numRuns: 300 },
    )
  }, 60_000)

  it('is what a plan changed, of all kinds, and the same in reverse', () => {
    const kinds = new Set<string>()
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { minLength: 40, maxLength: 60 }), (choices) => {
        const branches = randomBranches(choices)
        for (const { base, decision } of branches) {
          expect(differing(base, decision.state)).toEqual(inOrder(decision.changes))
          for (const { kind } of decision.changes) kinds.add(kind)
        }
        for (const { decision: a } of branches) {
          expect(differing(a.state, a.state)).toEqual([])
          for (const { decision: b } of branches) {
            const found = differing(a.state, b.state)
            expect(found).toEqual(inOrder(byWalk(a.state, b.state)))
            expect(differing(b.state, a.state)).toEqual(swapped(found))
          }
        }
      }),
      { numRuns: 40 },
    )
    expect([...kinds].toSorted()).toEqual([...THING_KINDS].toSorted())
  }, 120_000)
})

describe('what differs between two states that went different ways', () => {
  const kindsOf = (a: OrganizationState, b: OrganizationState) =>
    differing(a, b).map(({ kind, id: of }) => [kind, of])

  it('is found where both keep another text under the same code', () => {
    const called = (vertical: string) =>
      apply(acme, { type: 'updateAccount', effective: '2026-02-01', id: GLOBEX, vertical })
    expect(kindsOf(called('Retail'), called('Health'))).toEqual([['account', GLOBEX]])
    expect(kindsOf(called('Retail'), called('Retail'))).toEqual([])
  })

  it('is found where both keep another thing in the same row', () => {
    const moved = (team: string) =>
      apply(
        acme,
        { type: 'createTeam', effective: '2026-02-01', id: team, name: 'New', kind: 'POD' },
        { type: 'movePosition', effective: '2026-02-01', id: OTHER, teamId: team },
      )
    expect(kindsOf(moved(id(80)), moved(id(81)))).toEqual([
      ['team', id(80)],
      ['team', id(81)],
      ['position', OTHER],
    ])
  })
})

describe('what differs between two days', () => {
  const later = apply(
    acme,
    { type: 'updateAccount', effective: '2026-04-01', id: GLOBEX, name: 'Globex Corp' },
    { type: 'hirePerson', effective: '2026-05-01', id: CAZ, name: 'Caz' },
    { type: 'fillPosition', effective: '2026-05-01', id: id(91), positionId: OTHER, personId: CAZ },
    { type: 'vacatePosition', effective: '2026-07-01', positionId: OTHER, personId: CAZ },
  )
  const changes = (from: string, to: string) => changedThings(at(later, from), at(later, to))
  const named = (from: string, to: string) =>
    changes(from, to).map(({ kind, id: of, before, after }) => [kind, of, actionOf(before, after)])

  it('is what is seen of either, and nothing that comes later', () => {
    expect(named('2026-03-01', '2026-03-31')).toEqual([])
    expect(named('2026-03-01', '2026-04-01')).toEqual([['account', GLOBEX, 'CHANGED']])
    expect(named('2026-04-01', '2026-05-01')).toEqual([
      ['person', CAZ, 'CREATED'],
      ['occupancy', id(91), 'CREATED'],
    ])
    expect(named('2026-05-01', '2026-07-01')).toEqual([['occupancy', id(91), 'ENDED']])
  })

  it('looks back as well: what is not there yet is taken out', () => {
    expect(named('2026-05-01', '2026-04-01')).toEqual([
      ['person', CAZ, 'REMOVED'],
      ['occupancy', id(91), 'REMOVED'],
    ])
  })

  it('tells what a thing was on the one day and is on the other', () => {
    const [renamed] = changes('2026-03-01', '2026-04-01')
    const nameOf = (record: unknown) => (record as Records['account']).history[0]?.fields.name
    expect([nameOf(renamed?.before), nameOf(renamed?.after)]).toEqual(['Globex', 'Globex Corp'])
  })

  it('is what a look at everything on both days finds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(10_000), { minLength: 40, maxLength: 60 }),
        fc.nat(400),
        fc.nat(400),
        (choices, first, second) => {
          fc.pre(first !== second)
          const branches = randomBranches(choices, 5)
          const [dayBefore, dayAfter] = [DAY - 60 + first, DAY - 60 + second]
          for (const { base, decision } of branches) {
            const [was, is] = [everything(base), everything(decision.state)]
            const found = changedThings(viewAt(base, dayBefore), viewAt(decision.state, dayAfter))
            const names = new Set(found.map(({ kind, id: of }) => `${kind} ${of}`))
            for (const name of new Set([...was.keys(), ...is.keys()])) {
              const old = seenOn(was.get(name) ?? null, dayBefore, 0)
              const now = seenOn(is.get(name) ?? null, dayAfter, 0)
              const differs = (old.isLive || now.isLive) && !same(old.record, now.record)
              expect([name, names.has(name)]).toEqual([name, differs])
            }
          }
        },
      ),
      { numRuns: 60 },
    )
  }, 120_000)
})
