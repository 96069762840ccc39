import type { Steps } from '../../kernel/steps.js'
import type { OrganizationView } from '../../state/view.js'
import { DaysBack } from './days-back.js'
import { Reached, settleFiredOn, settleWhetherFired } from './fired-on.js'
import type { PastFacts, TriggerFacts } from './hire-trigger-input.js'
import type { HireTriggerRule, Judgement } from './hire-trigger-rule.js'
import type { HireTrigger, HireVerdict, MissingInput, TriggerGroup } from './hire-trigger.js'
import { beginHiringBy } from './people-gone.js'
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
  readonly #daysBack: DaysBack
  readonly #found: readonly Found[]
  #verdicts: readonly HireVerdict[] | null = null

  /** @param facts of the view's day. */
  constructor(view: OrganizationView, facts: TriggerFacts) {
    const began = view.state.organization.history[0]?.from
    const isThere = began !== undefined && view.day >= began
    const today = new TriggerDay(view, facts)
    this.#today = today
    this.#daysBack = new DaysBack(view.state)
    this.#found = (isThere ? HIRE_TRIGGER_RULES : []).flatMap((rule) =>
      rule.groupings
        .flatMap((by) => today.groups(by))
        .flatMap((group) => {
          const judgement = rule.judge(today, group)
          return judgement === null ? [] : [{ judgement, rule, group }]
        }),
    )
  }

  /** The facts whose past is needed to find when triggers fired: those that a reached one follows from. */
  get needs(): ReadonlySet<MissingInput> {
    return new Set(
      this.#found.flatMap(({ judgement, rule }) =>
        judgement.outcome === 'REACHED' ? (rule.facts ?? []) : [],
      ),
    )
  }

  /** Whether to hire, and whom, without since when: some weeks are looked back, and not a year. */
  *verdicts(): Steps<readonly HireVerdict[]> {
    if (this.#verdicts !== null) return this.#verdicts
    const judged = this.#judged()
    yield* settleWhetherFired(this.#today, reachedOf(judged))
    const verdicts = verdictsOf(this.#today, this.#daysBack, judged)
    this.#verdicts = withSameHires(
      this.#found.map(({ rule: { id, family }, group }, index) => ({
        rule: id,
        family,
        group,
        ...verdicts[index]!,
        sameHireAs: null,
      })),
    )
    return this.#verdicts
  }

  /** @param past of the days that `searchedDays` names; what is null counts as not recorded. */
  *answers(past: PastFacts): Steps<readonly HireTrigger[]> {
    const verdicts = yield* this.verdicts()
    const judged = this.#judged()
    yield* settleFiredOn(this.#today, reachedOf(judged), past)
    return judged.map(({ judgement, about }, index) => {
      const verdict = verdicts[index]!
      return {
        ...verdict,
        firedOn: about.firing.firedOn,
        firedOnIsLowerBound: about.firing.isLowerBound,
        beginHiringBy: beginHiringBy(this.#today, about, judgement, verdict, this.#daysBack),
      }
    })
  }

  /** What was found, whose past is to be looked at. */
  #judged(): readonly Judged[] {
    return this.#found.map(({ judgement, rule, group }) => ({
      judgement,
      about: new Reached(rule, group),
    }))
  }
}

/** What a rule found in a group on the day asked about. */
interface Found {
  readonly judgement: Judgement
  readonly rule: HireTriggerRule
  readonly group: TriggerGroup
}

function reachedOf(judged: readonly Judged[]): readonly Reached[] {
  return judged.flatMap(({ judgement, about }) => (judgement.outcome === 'REACHED' ? [about] : []))
}
