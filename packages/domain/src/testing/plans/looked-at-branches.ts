import * as fc from 'fast-check'
import type { OrganizationState } from '../../state/organization-state.js'
import { type Branch, randomBranches } from './random-branches.js'

/** What `lookedAtBranches` takes its turns by. */
export const branchChoices = [
  fc.array(fc.nat(1_000_000), { minLength: 20, maxLength: 60 }),
  fc.array(fc.boolean(), { minLength: 5, maxLength: 12 }),
] as const

/**
 * Random branches of a small company, some states of which were asked before the next was made of them, and some not: to
 * see that what goes on from state to state is what is found anew.
 *
 * @param looks whether each state in turn is to be asked.
 * @param look is shown each state before a plan is decided upon it.
 */
export function lookedAtBranches(
  choices: readonly number[],
  looks: readonly boolean[],
  look: (base: OrganizationState, isAsked: boolean) => void,
): readonly Branch[] {
  let turn = 0
  return randomBranches(choices, 10, (base) => {
    look(base, looks[turn++ % looks.length]!)
  })
}
