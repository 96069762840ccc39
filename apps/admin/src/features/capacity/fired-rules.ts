import type { HireTrigger } from './capacity-query'

/** One rule's triggers that answer alike: of the whole organization, its segments and its teams. */
export interface FiredRule {
  readonly rule: HireTrigger['rule']
  /** Never empty; the widest group first, then where most people are needed or missing. */
  readonly triggers: readonly [HireTrigger, ...HireTrigger[]]
}

const width: Readonly<Record<HireTrigger['groupBy'], number>> = {
  ORGANIZATION: 0,
  SEGMENT: 1,
  TEAM: 2,
}

/**
 * The triggers of a status by rule, severe ones first: a rule that fires for a team mostly fires for its
 * segment and for the whole too, and is one hire to think about, not three.
 */
export function rulesOfStatus(
  triggers: readonly HireTrigger[],
  wanted: 'FIRED' | 'SHORT_UNTIL',
): readonly FiredRule[] {
  const fired = triggers.filter(({ status }) => status === wanted)
  return [...Map.groupBy(fired, ({ rule }) => rule)]
    .flatMap(([rule, members]) => {
      const [first, ...others] = members.toSorted(
        (a, b) => width[a.groupBy] - width[b.groupBy] || missingIn(b) - missingIn(a),
      )
      return first === undefined ? [] : [{ rule, triggers: [first, ...others] as const }]
    })
    .toSorted((a, b) => Number(b.triggers[0].severe) - Number(a.triggers[0].severe))
}

/** People to hire, or seats that are missing for the time being. */
function missingIn({ peopleNeeded, shortage }: HireTrigger): number {
  return peopleNeeded ?? shortage?.seats ?? 0
}
