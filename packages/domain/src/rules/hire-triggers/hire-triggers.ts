import type { Steps } from '../../kernel/steps.js'
import type { OrganizationView } from '../../state/view.js'
import { Reached, settleFiredOn } from './fired-on.js'
import type { PastFacts, TriggerFacts } from './hire-trigger-input.js'
import type { HireTrigger, MissingInput } from './hire-trigger.js'
import { withSameHires } from './same-hires.js'
import { TriggerDay } from './trigger-day.js'
import { HIRE_TRIGGER_RULES } from './trigger-registry.js'
import { type Judged, verdictsOf } from './verdicts.js'

/**
 * Every hire trigger for every team, segment and the organization that it has something to say about:
 * rules in their order, and within a rule teams, segments, the organization. None when the organization
 * did not exist on the day.
 *
 * "Consistently" is reached on the day asked about and on three days before it (−7, −14, −21; policy);
 * where the record of books is shorter, on those that are on record. When a trigger fired is looked for
 * day by day, to the first day of the month in which the day a year before lies.
 *
 * A hire is due where it is reached on the record, or will be, and still is on the landing day
 * (`verdictsOf`).
 *
 * A trigger is judged by the facts of the day, which says of which facts the past is needed to find when
 * it fired.
 *
 * Source: 3-rules "Hire triggers"; TS "Core roles".
 */
export class HireTriggers {
  readonly #today: TriggerDay
  readonly #judged: readonly Judged[]

  /** @param facts of the view's day. */
  constructor(view: OrganizationView, facts: TriggerFacts) {
    const began = view.state.organization.history[0]?.from
    const isThere = began !== undefined && view.day >= began
    const today = new TriggerDay(view, facts)
    this.#today = today
    this.#judged = (isThere ? HIRE_TRIGGER_RULES : []).flatMap((rule) =>
      rule.groupings
        .flatMap((by) => today.groups(by))
        .flatMap((group) => {
          const judgement = rule.judge(today, group)
          return judgement === null ? [] : [{ judgement, about: new Reached(rule, group) }]
        }),
    )
  }

  /** The facts whose past is needed: those that a reached trigger follows from. */
  get needs(): ReadonlySet<MissingInput> {
    return new Set(this.#reached().flatMap(({ rule }) => rule.facts ?? []))
  }

  /** @param past of the days that `searchedDays` names; what is null counts as not recorded. */
  *answers(past: PastFacts): Steps<readonly HireTrigger[]> {
    yield* settleFiredOn(this.#today, this.#reached(), past)
    const verdicts = verdictsOf(this.#today, this.#judged)
    const triggers = this.#judged.map(({ about: { rule, group, firing } }, index) => ({
      rule: rule.id,
      family: rule.family,
      group,
      ...verdicts[index]!,
      sameHireAs: null,
      firedOn: firing.firedOn,
      firedOnIsLowerBound: firing.isLowerBound,
    }))
    return withSameHires(triggers)
  }

  #reached(): readonly Reached[] {
    return this.#judged.flatMap(({ judgement, about }) =>
      judgement.outcome === 'REACHED' ? [about] : [],
    )
  }
}
