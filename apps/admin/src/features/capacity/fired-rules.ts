import type { HireTrigger } from './capacity-query'

/** One rule's fired triggers: of the whole organization, its segments and its teams. */
export interface FiredRule {
  readonly rule: HireTrigger['rule']
  /** Never empty; the widest group first, then where most people are needed. */
  readonly triggers: readonly [HireTrigger, ...HireTrigger[]]
}

const width: Readonly<Record<HireTrigger['groupBy'], number>> = {
  ORGANIZATION: 0,
  SEGMENT: 1,
  TEAM: 2,
}

/**
 * The fired triggers by rule, severe ones first: a rule that fires for a team mostly fires for its
 * segment and for the whole too, and is one hire to think about, not three.
 */
export function firedRules(triggers: readonly HireTrigger[]): readonly FiredRule[] {
  const fired = triggers.filter(({ status }) => status === 'FIRED')
  return [...Map.groupBy(fired, ({ rule }) => rule)]
    .flatMap(([rule, members]) => {
      const [first, ...others] = members.toSorted(
        (a, b) =>
          width[a.groupBy] - width[b.groupBy] || (b.peopleNeeded ?? 0) - (a.peopleNeeded ?? 0),
      )
      return first === undefined ? [] : [{ rule, triggers: [first, ...others] as const }]
    })
    .toSorted((a, b) => Number(b.triggers[0].severe) - Number(a.triggers[0].severe))
}
