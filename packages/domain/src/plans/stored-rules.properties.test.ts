import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CHANGE_WORDS, type ChangeName } from '../entities/change-words.js'
import type { OrganizationState } from '../state/organization-state.js'
import { brokenRules, danglingFacts } from '../testing/plans/broken-rules.js'
import { randomPlan } from '../testing/plans/random-plan.js'
import { acme, id } from '../testing/plans/small-company.js'
import type { Change } from './change.js'
import { decide } from './decide.js'

const EVERY_CHANGE = Object.keys(CHANGE_WORDS) as ChangeName[]
const nameOf = (change: Change) => (change.type === 'columnar' ? change.of : change.type)

describe('what is accepted', () => {
  it('can be stored, whatever the plans', () => {
    let accepted = 0
    // An organization began before these plans, and none of them looks back.
    const carriedOut = new Set<ChangeName>(['createOrganization', 'restore'])
    const refused = new Set<ChangeName>()
    const missing = () => EVERY_CHANGE.filter((name) => !carriedOut.has(name) || !refused.has(name))
    const plans = fc.property(
      fc.array(fc.nat(10_000), { minLength: 40, maxLength: 60 }),
      (choices) => {
        let at = 0
        let ids = 100_000
        const pick = (below: number) => (choices[at++ % choices.length]! + at) % below
        const newId = () => (pick(12) === 0 ? id(100_000 + pick(9)) : id((ids += 4096)))
        let state: OrganizationState = acme
        for (let turn = 0; turn < 25; turn += 1) {
          const changes = randomPlan(state, { pick, newId }, missing())
          const decided = decide(state, changes)
          if (!decided.ok) {
            for (const { changeIndex } of decided.error) {
              if (changeIndex !== null) refused.add(nameOf(changes[changeIndex]!))
            }
            continue
          }
          accepted += 1
          for (const change of changes) carriedOut.add(nameOf(change))
          state = decided.value.state
          const broken = [...brokenRules(state), ...danglingFacts(state, decided.value.facts)]
          expect(broken, JSON.stringify(changes)).toEqual([])
        }
      },
    )
    fc.assert(plans, { numRuns: 100, endOnFailure: true })
    // What chance has left out is looked for.
    for (let again = 0; again < 10 && missing().length > 0; again += 1) {
      fc.assert(plans, { numRuns: 20, endOnFailure: true })
    }
    expect(accepted).toBeGreaterThan(1_000)
    expect(missing(), 'changes never carried out, or never refused').toEqual([])
  })
})
