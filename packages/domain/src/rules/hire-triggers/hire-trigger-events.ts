import type { Day } from '../../kernel/days.js'
import type { OrganizationState } from '../../state/organization-state.js'
import { capacityBack } from '../capacity/capacity-back.js'
import { factsOn, type PastFacts } from './hire-trigger-input.js'
import type { HireTriggerRule } from './hire-trigger-rule.js'
import type { TriggerGroup } from './hire-trigger.js'
import { lookback, ReachedDays } from './reached-days.js'
import { QuietDays } from './quiet-days.js'
import { TriggerDay } from './trigger-day.js'
import { HIRE_TRIGGER_RULES } from './trigger-registry.js'

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

/**
 * What fired and what cleared on the days from `from` to `to`, both included: a trigger has FIRED on a
 * day on which it answers FIRED and on the day before it did not, and has CLEARED the other way round,
 * also where its team ended. By day, and on a day in the order of the rules and groups.
 *
 * The organization's state says it of every day, so that a backdated change changes what is told of
 * days that are past, and days ahead are told by what is on record. On the first day on record whatever
 * is reached then fires.
 *
 * @param past of the day before `from` up to `to`; what is null counts as not recorded.
 */
export function hireTriggerEvents(
  state: OrganizationState,
  from: Day,
  to: Day,
  past: PastFacts,
): readonly HireTriggerEvent[] {
  const began = state.organization.history[0]?.from ?? to
  if (to < began) return []
  const followed = new Map<string, Followed>()
  const offsets: (readonly number[])[] = []
  const events: HireTriggerEvent[] = []
  const quiet = new QuietDays()
  let later: TriggerDay | null = null
  for (const step of capacityBack(state, to, began)) {
    const day = new TriggerDay(step.view, factsOn(past, step))
    const quietRules = new Set(
      HIRE_TRIGGER_RULES.filter(
        (rule) => quiet.isQuiet(step, rule) && later !== null && day.hasFactsOf(later, rule.facts),
      ),
    )
    follow(followed, day, offsets.length, quietRules)
    later = day
    offsets.push(lookback(step.view))
    // Far enough for the day before the first and all that its own look-back needs.
    const back = to - from + 1
    const own = offsets[back]
    if (own !== undefined && step.view.day <= to - back - Math.max(0, ...own)) break
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

/** Says of every trigger whether it was reached on a day that lies so many days back. */
function follow(
  followed: Map<string, Followed>,
  day: TriggerDay,
  back: number,
  quietRules: ReadonlySet<HireTriggerRule>,
): void {
  const reached = new Set<Followed>()
  for (const rule of HIRE_TRIGGER_RULES) {
    if (quietRules.has(rule)) continue
    for (const group of rule.groupings.flatMap((by) => day.groups(by))) {
      if (rule.judge(day, group)?.outcome !== 'REACHED') continue
      const name = `${rule.id} ${group.by} ${group.key}`
      let known = followed.get(name)
      if (known === undefined) {
        known = { rule, group, days: new ReachedDays(rule, back) }
        followed.set(name, known)
      }
      reached.add(known)
    }
  }
  for (const each of followed.values()) {
    each.days.add(quietRules.has(each.rule) ? each.days.last : reached.has(each))
  }
}

function orderOf({ rule }: HireTriggerEvent): number {
  return HIRE_TRIGGER_RULES.indexOf(rule)
}

function compare({ group: a }: HireTriggerEvent, { group: b }: HireTriggerEvent): number {
  const [first, second] = [`${a.by} ${a.key}`, `${b.by} ${b.key}`]
  return first < second ? -1 : Number(first > second)
}
