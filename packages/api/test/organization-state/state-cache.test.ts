import {
  heldByViews,
  heldParts,
  parseDay,
  pinDay,
  viewAt,
  type OrganizationState,
} from '@postscale/domain'
import { anOrganization, stateOf } from '@postscale/domain/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { StateCache } from '../../src/store/state-cache.js'

const today = parseDay('2026-06-01')!
const yesterday = today - 1
const NAMES = ['one', 'two', 'three'] as const
const MOST_REVISIONS = 6

/** The revisions of an organization, each made of the one before by a team more. */
function revisionsOf(name: string): readonly OrganizationState[] {
  const company = anOrganization({ slug: name }).withTeam('CS').withSeat('Seat').carrying(40)
  const states = [company.state()]
  for (let n = 1; n <= MOST_REVISIONS; n += 1) {
    const change = {
      type: 'createTeam',
      effective: '2026-01-01',
      id: company.id('team', `${n}`),
      name: `Team ${n}`,
      kind: 'POD',
    } as const
    states.push(stateOf([change], states.at(-1)))
  }
  return states
}

const all = new Map(NAMES.map((name) => [name, revisionsOf(name)]))
const revision = (name: (typeof NAMES)[number], n: number) => all.get(name)![n]!
const branchOf = ({ organization }: OrganizationState) =>
  ({ organizationId: organization.id, branch: 'live' }) as const
const keyOf = (state: OrganizationState) => ({ ...branchOf(state), revision: state.revision })
const isKept = (cache: StateCache, state: OrganizationState) => cache.at(keyOf(state)) === state

/** Every page and part of the states once, counted by hand. */
function distinctBytes(states: readonly OrganizationState[]): number {
  const parts = new Map<object, number>()
  let records = 0
  for (const state of states) {
    records += 1_500 * (1 + state.policies.size)
    const columns = [...heldParts(state)].flatMap((part) => [...part.columns()])
    for (const { pages } of columns) {
      for (const page of pages) parts.set(page, page.byteLength)
    }
    for (const { part, bytes } of heldByViews(state)) parts.set(part, bytes)
  }
  return [...parts.values()].reduce((sum, bytes) => sum + bytes, records)
}

describe('the cache of states', () => {
  test('counts every page of what it keeps once, whatever came and left', () => {
    const act = fc.record({
      name: fc.constantFrom(...NAMES),
      n: fc.nat(MOST_REVISIONS),
      how: fc.constantFrom('head', 'past', 'delete', 'view'),
    })
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), fc.nat(3_000_000), (acts, bound) => {
        const cache = new StateCache(bound)
        for (const { name, n, how } of acts) {
          const state = revision(name, n)
          if (how === 'head') cache.setHead(branchOf(state), state)
          if (how === 'past' && cache.head(branchOf(state)) !== state) {
            cache.setPast(branchOf(state), state)
          }
          if (how === 'delete') cache.delete(state.organization.id)
          if (how === 'view') expect(viewAt(state, today).accounts.count).toBe(40)
        }
        const kept = [...all.values()].flat().filter((state) => isKept(cache, state))
        expect(cache.bytes).toBe(distinctBytes(kept))
      }),
    )
  })

  test('costs little more for revisions that share almost everything', () => {
    const cache = new StateCache(Number.MAX_SAFE_INTEGER)
    cache.setHead(branchOf(revision('one', 0)), revision('one', 0))
    const one = cache.bytes
    for (let n = 1; n <= MOST_REVISIONS; n += 1) {
      cache.setPast(branchOf(revision('one', n)), revision('one', n))
    }
    expect(cache.bytes).toBeGreaterThan(one)
    expect(cache.bytes).toBeLessThan(2 * one)
  })

  test('lets the past go first, the longest unused before the others, and never a head for it', () => {
    const cache = new StateCache(0)
    const [live, other] = [revision('one', 6), revision('two', 6)]
    const roomy = new StateCache(Number.MAX_SAFE_INTEGER)
    for (const each of [live, revision('one', 1), revision('one', 2)]) {
      roomy.setPast(branchOf(each), each)
    }
    const bounded = new StateCache(roomy.bytes)
    bounded.setHead(branchOf(live), live)
    bounded.setPast(branchOf(live), revision('one', 1))
    bounded.setPast(branchOf(live), revision('one', 2))
    expect(isKept(bounded, revision('one', 1))).toBe(true)
    bounded.setPast(branchOf(live), revision('one', 3))
    expect(isKept(bounded, revision('one', 2))).toBe(false)
    expect(isKept(bounded, live)).toBe(true)

    cache.setHead(branchOf(live), live)
    cache.setPast(branchOf(other), revision('two', 1))
    expect([isKept(cache, live), isKept(cache, revision('two', 1))]).toEqual([true, true])
    cache.setHead(branchOf(other), other)
    expect([isKept(cache, live), isKept(cache, other)]).toEqual([false, true])
  })

  test('lets the views of a head go before the head, but for the pinned one', () => {
    const cache = new StateCache(0)
    const live = revision('three', 6)
    pinDay(live, today)
    const [pinned, past] = [viewAt(live, today), viewAt(live, yesterday)]
    cache.setHead(branchOf(live), live)
    expect(cache.head(branchOf(live))).toBe(live)
    expect(viewAt(live, today)).toBe(pinned)
    expect(viewAt(live, yesterday)).not.toBe(past)
  })
})
