import { decide } from '../../plans/decide.js'
import type { Decision } from '../../plans/decision.js'
import type { OrganizationState } from '../../state/organization-state.js'
import { randomPlan } from './random-plan.js'
import { acme, id } from './small-company.js'

/** A state, the one that it was made from, and what led to it. */
export interface Branch {
  readonly base: OrganizationState
  readonly decision: Decision
}

/**
 * States of a small company, each made by a plan over things of all kinds from one of those before it, so
 * that some follow one another and some have only an origin in common.
 *
 * @param choices numbers that chance takes its turns by.
 * @param look is shown each state before a plan is decided upon it.
 */
export function randomBranches(
  choices: readonly number[],
  count = 12,
  look: (base: OrganizationState) => void = () => undefined,
): readonly Branch[] {
  let at = 0
  let ids = 100_000
  const chance = {
    pick: (below: number) => (choices[at++ % choices.length]! + at) % Math.max(1, below),
    newId: () => id(ids++),
  }
  const branches: Branch[] = []
  for (let tries = 0; tries < 8 * count && branches.length < count; tries += 1) {
    const from = chance.pick(2 * branches.length + 2)
    const base =
      branches[Math.floor(from / 2)]?.decision.state ?? branches.at(-1)?.decision.state ?? acme
    look(base)
    const decided = decide(base, randomPlan(base, chance))
    if (decided.ok && decided.value.state !== base) branches.push({ base, decision: decided.value })
  }
  return branches
}
