import type { Change } from '../../plans/change.js'
import { decide } from '../../plans/decide.js'
import type { Decision } from '../../plans/decision.js'
import { type Fact, factId, type FactKey, factKey } from '../../plans/fact.js'
import type { OrganizationState } from '../../state/organization-state.js'
import { randomChange } from './random-change.js'
import { acme, id } from './small-company.js'

/** Facts that are recorded, by `factName`. */
type FactsByName = ReadonlyMap<string, Fact>

/** A history of plans that each were accepted: the states, and what each plan came to. */
export interface RandomHistory {
  /** One more than the decisions: before the first, and after each. */
  readonly states: readonly OrganizationState[]
  readonly decisions: readonly Decision[]
  /** The facts recorded in each state. */
  readonly facts: readonly FactsByName[]
}

export const factName = (key: FactKey) => `${key.fact} ${factId(key)}`

/** What changes come to; they must be accepted. */
export function decided(state: OrganizationState, ...changes: readonly Change[]): Decision {
  const outcome = decide(state, changes)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  return outcome.value
}

/** The facts that are recorded after a plan. */
export function factsAfter(
  facts: FactsByName,
  { facts: given, retractions }: Pick<Decision, 'facts' | 'retractions'>,
): FactsByName {
  const next = new Map(facts)
  for (const key of retractions) next.delete(factName(key))
  for (const fact of given) next.set(factName(factKey(fact)), fact)
  return next
}

/** Whether facts name what a plan takes out: the store, which alone knows them, refuses that. */
export function isNamedByFacts({ changes }: Decision, facts: FactsByName): boolean {
  const gone = new Set(changes.filter(({ after }) => after === null).map(({ id: of }) => of))
  return [...facts.values()].some((fact) =>
    Object.values(fact).some((value) => typeof value === 'string' && gone.has(value)),
  )
}

/** What befell a small company: random changes of all kinds, as those were accepted. */
export function randomHistory(choices: readonly number[], tries = 150): RandomHistory {
  let at = 0
  let ids = 100_000
  const chance = {
    pick: (below: number) => (choices[at++ % choices.length]! + at) % Math.max(1, below),
    newId: () => id(ids++),
  }
  const states = [acme]
  const decisions: Decision[] = []
  const facts: FactsByName[] = [new Map()]
  for (let tried = 0; tried < tries; tried += 1) {
    const state = states.at(-1)!
    const outcome = decide(state, [randomChange(state, chance)])
    if (!outcome.ok || outcome.value.state === state) continue
    const left = factsAfter(facts.at(-1)!, outcome.value)
    if (isNamedByFacts(outcome.value, left)) continue
    states.push(outcome.value.state)
    decisions.push(outcome.value)
    facts.push(left)
  }
  return { states, decisions, facts }
}
