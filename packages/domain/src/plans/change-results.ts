import { FACTS } from '../entities/registry.js'
import type { Decision } from './decision.js'
import type { PlacedSubject } from './subjects.js'
import { actionOf, type ThingAction } from './thing-action.js'

/** What became of one change of a plan. */
export interface ChangeResult extends PlacedSubject {
  /** RECORDED for facts; UNCHANGED where the plan leaves the thing as it was. */
  readonly outcome: 'RECORDED' | 'UNCHANGED' | ThingAction
}

/**
 * What became of each change of a decided plan, in the plan's order. Several changes of one thing have
 * the same outcome: what the plan as a whole does to it.
 */
export function changeResults({
  subjects,
  changes,
}: Pick<Decision, 'changes' | 'subjects'>): readonly ChangeResult[] {
  const byThing = new Map(changes.map((each) => [`${each.kind} ${each.id}`, each]))
  return subjects.map((subject): ChangeResult => {
    if (Object.hasOwn(FACTS, subject.kind)) return { ...subject, outcome: 'RECORDED' }
    const difference = byThing.get(`${subject.kind} ${subject.id}`)
    const outcome = difference ? actionOf(difference.before, difference.after) : 'UNCHANGED'
    return { ...subject, outcome }
  })
}
