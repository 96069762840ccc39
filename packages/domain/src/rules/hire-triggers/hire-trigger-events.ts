import type { Day } from '../../kernel/days.js'
import { lazy } from '../../kernel/lazy.js'
import type { Steps } from '../../kernel/steps.js'
import type { OrganizationState } from '../../state/organization-state.js'
import { factsOn, NO_FACTS, type PastFacts } from './hire-trigger-input.js'
import type { HireTriggerRule } from './hire-trigger-rule.js'
import type { TriggerGroup } from './hire-trigger.js'
import { type PastDay, pastDaysOf, type Trigger } from './past-days.js'
import { lookback, ReachedDays } from './reached-days.js'
import { recordBegan } from './record-began.js'
import { TriggerDay } from './trigger-day.js'
import { HIRE_TRIGGER_RULES } from './trigger-registry.js'
import { type WalkedDay, WalkBack } from './walk-back.js'

/** A day on which a hire trigger fired, or no longer did. */
export interface HireTriggerEvent {
  readonly on: Day
  readonly kind: 'FIRED' | 'CLEARED'
  readonly rule: HireTriggerRule
  /** The group with the name that it had last in the time looked at. */
  readonly group: TriggerGroup
}

/** A trigger met in the time looked at. */
interface Followed {
  readonly rule: HireTriggerRule
  readonly group: TriggerGroup
  readonly days: ReachedDays
}

/** The rules whose outcome on a day follows from the record alone, and the others. */
const RECORD_RULES = HIRE_TRIGGER_RULES.filter(({ facts }) => facts === null)
const FACT_RULES = HIRE_TRIGGER_RULES.filter(({ facts }) => facts !== null)

/**
 * What fired and what cleared on the days from `from` to `to`, both included: a trigger has FIRED on the day
 * from which its figure is reached on the record, consistently where it has to last (`firedOn`), and has
 * CLEARED on that from which it is not, also where its team ended. By day,
 * and on a day in the order of the rules and groups. A step is a day.
 *
 * The organization's state says it of every day, so that a backdated change changes what is told of
 * days that are past, and days ahead are told by what is on record. On the first day on record whatever
 * is reached then fires.
 *
 * @param past of the day before `from` up to `to`; what is null counts as not recorded.
 */
export function* hireTriggerEvents(
  state: OrganizationState,
  from: Day,
  to: Day,
  past: PastFacts,
): Steps<readonly HireTriggerEvent[]> {
  const began = state.organization.history[0]?.from ?? to
  if (to < began) return []
  const followed = new Map<string, Followed>()
  const offsets: (readonly number[])[] = []
  const events: HireTriggerEvent[] = []
  const days = pastDaysOf(state)
  const walk = new WalkBack(state, to, began, HIRE_TRIGGER_RULES)
  const hasFacts = past.tickets !== null || past.health !== null
  let laterByRecord: readonly Trigger[] = []
  let laterByFacts: FactsDay | null = null
  for (let day = to; day >= began; day -= 1) {
    const walked = lazy(() => walk.to(day))
    const { reached, lookback } = lookAtRecord(days.on(day), walked, laterByRecord)
    const byFacts: FactsDay | null = hasFacts ? lookAtFacts(walked(), past, laterByFacts) : null
    const all = [...reached, ...(byFacts?.reached ?? [])]
    follow(followed, all, offsets.length, day < recordBegan(state))
    offsets.push(lookback)
    laterByRecord = reached
    laterByFacts = byFacts
    // Far enough for the day before the first and all that its own look-back needs.
    const back = to - from + 1
    const own = offsets[back]
    if (own !== undefined && day <= to - back - Math.max(0, ...own)) break
    yield
  }
  for (const { rule, group, days } of followed.values()) {
    const hadFired = (back: number) => days.firedThen(back, offsets[back] ?? [], true) === 'FIRED'
    for (let on = Math.max(from, began); on <= to; on += 1) {
      const [is, was] = [hadFired(to - on), hadFired(to - on + 1)]
      if (is !== was) events.push({ on, kind: is ? 'FIRED' : 'CLEARED', rule, group })
    }
  }
  return events.toSorted((a, b) => a.on - b.on || orderOf(a) - orderOf(b) || compare(a, b))
}

/**
 * What is reached on a day by the record alone, and the look-back in force; kept with the day.
 *
 * @param later what is reached on the day after.
 */
function lookAtRecord(
  past: PastDay,
  walked: () => WalkedDay,
  later: readonly Trigger[],
): { readonly reached: readonly Trigger[]; readonly lookback: readonly number[] } {
  past.lookback ??= lookback(walked().step.view)
  past.reached ??= reachedOn(
    new TriggerDay(walked().step.view, NO_FACTS),
    RECORD_RULES,
    later,
    walked().isQuiet,
  )
  return { reached: past.reached, lookback: past.lookback }
}

/** A day with its facts, and what is reached by the rules that need them. */
interface FactsDay {
  readonly day: TriggerDay
  readonly reached: readonly Trigger[]
}

/** @param later the day after; null for the first that is looked at. */
function lookAtFacts(
  { step, isQuiet }: WalkedDay,
  past: PastFacts,
  later: FactsDay | null,
): FactsDay {
  const day = new TriggerDay(step.view, factsOn(past, step))
  const isSame = (rule: HireTriggerRule) =>
    isQuiet(rule) && later !== null && day.hasFactsOf(later.day, rule.facts)
  return { day, reached: reachedOn(day, FACT_RULES, later?.reached ?? [], isSame) }
}

/** What is reached on a day; where a rule's outcome is that of the day after, what was reached on that. */
function reachedOn(
  day: TriggerDay,
  rules: readonly HireTriggerRule[],
  later: readonly Trigger[],
  isSame: (rule: HireTriggerRule) => boolean,
): readonly Trigger[] {
  return rules.flatMap((rule): readonly Trigger[] =>
    isSame(rule)
      ? later.filter((trigger) => trigger.rule === rule)
      : rule.groupings
          .flatMap((by) => day.groups(by))
          .filter((group) => rule.judge(day, group)?.outcome === 'REACHED')
          .map((group) => ({ rule, group })),
  )
}

/**
 * Says of every trigger whether it was reached on a day that lies so many days back.
 *
 * @param isEarly before anybody answers for an account: nothing is known of what lasts.
 */
function follow(
  followed: Map<string, Followed>,
  triggers: readonly Trigger[],
  back: number,
  isEarly: boolean,
): void {
  const reached = new Set<Followed>()
  for (const { rule, group } of triggers) {
    const name = `${rule.id} ${group.by} ${group.key}`
    let known = followed.get(name)
    if (known === undefined) {
      known = { rule, group, days: new ReachedDays(rule, back) }
      followed.set(name, known)
    }
    reached.add(known)
  }
  for (const each of followed.values()) {
    each.days.add(isEarly && each.rule.lasting ? null : reached.has(each))
  }
}

function orderOf({ rule }: HireTriggerEvent): number {
  return HIRE_TRIGGER_RULES.indexOf(rule)
}

function compare({ group: a }: HireTriggerEvent, { group: b }: HireTriggerEvent): number {
  const [first, second] = [`${a.by} ${a.key}`, `${b.by} ${b.key}`]
  return first < second ? -1 : Number(first > second)
}
