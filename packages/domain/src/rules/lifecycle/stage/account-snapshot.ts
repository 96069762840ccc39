import { type Day, DAYS_A_MONTH } from '../../../kernel/days.js'
import type { Health, HealthLevel } from '../../health/health.js'
import type { HealthModel } from '../../health/health-model.js'
import { healthContext } from '../../health/escalation-ceiling.js'
import { healthOf } from '../../health/health-of.js'
import type {
  LiveAdvocacyAct,
  LiveOpportunity,
  LiveRenewal,
  LiveStakeholder,
  LiveSuccessPlan,
  LiveThing,
} from '../../../state/live-things.js'
import type { OrganizationView } from '../../../state/view.js'
import { ESCALATION_SEVERITIES, type Tier } from '../../../entities/vocabularies.js'
import { type AccountFacts, readMetric } from '../account-facts.js'
import { currentActs } from '../advocacy/advocacy-overview.js'
import { isOpen } from '../expansion/expansion-pipeline.js'
import { renewalClock } from '../../customers/renewal-clock.js'
import { renewalOf } from '../../customers/renewal-of.js'
import { leavingDay } from '../../customers/leaving-day.js'
import { lifecycleClock } from '../../capacity/onboarding/lifecycle-clock.js'
import { customerSince, tierOf } from '../customers.js'
import { type Onboarding, onboardingOf } from './onboarding-of.js'

/** All that the stage of an account is decided from, read once. */
export interface AccountSnapshot {
  readonly view: OrganizationView
  readonly row: number
  readonly tier: Tier
  /** Null when no contract start is known. */
  readonly since: Day | null
  /** The day on which the clock of its life starts (`lifecycleClock`); null when it is not known. */
  readonly clock: Day | null
  /** Days since then; negative before it. */
  readonly daysIn: number | null
  readonly monthsIn: number | null
  /** Days until the renewal's clock runs out, at the contract's end or its notice; negative after it. */
  readonly daysToEnd: number | null
  readonly renewal: LiveRenewal | null
  readonly autoRenew: boolean
  /** The day to come on which it is known to leave for good (`leavingDay`); null without one. */
  readonly leavesOn: Day | null
  /** Null when no implementation is recorded, and so nothing is known of it. */
  readonly onboarding: Onboarding | null
  readonly openOpportunities: readonly LiveOpportunity[]
  /** Acts that still make the customer an advocate. */
  readonly acts: readonly LiveAdvocacyAct[]
  /** The open ones, the gravest first. */
  readonly escalations: readonly LiveThing<'escalation'>[]
  readonly stakeholders: readonly LiveStakeholder[]
  readonly successPlans: readonly LiveSuccessPlan[]
  readonly touchpoints: AccountFacts['touchpoints']
  readonly health: Health
  /** That of its health, which most that is decided asks for alone. */
  readonly level: HealthLevel | null
  /** Share of the relevant features in use; null when not known. */
  readonly adoption: number | null
}

/** Reads an account and its facts on the view's day; each part when it is asked for, as most stages need few of them. */
export function accountSnapshot(
  view: OrganizationView,
  row: number,
  facts: AccountFacts,
  model: HealthModel,
): AccountSnapshot {
  return new SnapshotOfDay(view, row, facts, model)
}

class SnapshotOfDay implements AccountSnapshot {
  readonly view: OrganizationView
  readonly row: number
  readonly clock: Day | null
  readonly daysIn: number | null
  readonly monthsIn: number | null
  readonly daysToEnd: number | null
  readonly #facts: AccountFacts
  readonly #model: HealthModel
  #health: Health | undefined
  #renewal: LiveRenewal | null | undefined
  #onboarding: Onboarding | null | undefined
  #adoption: number | null | undefined

  constructor(view: OrganizationView, row: number, facts: AccountFacts, model: HealthModel) {
    this.view = view
    this.row = row
    this.#facts = facts
    this.#model = model
    this.clock = lifecycleClock(view, row)
    this.daysIn = this.clock === null ? null : view.day - this.clock
    this.monthsIn = this.daysIn === null ? null : this.daysIn / DAYS_A_MONTH
    const ends = renewalClock(view, row)
    this.daysToEnd = ends === null ? null : ends - view.day
  }

  get tier(): Tier {
    return tierOf(this.view, this.row)
  }

  get since(): Day | null {
    return customerSince(this.view, this.row)
  }

  get renewal(): LiveRenewal | null {
    if (this.#renewal === undefined) this.#renewal = renewalOf(this.view, this.row)
    return this.#renewal
  }

  get autoRenew(): boolean {
    return this.view.accounts.autoRenew(this.row)
  }

  get leavesOn(): Day | null {
    return leavingDay(this.view, this.row)
  }

  get onboarding(): Onboarding | null {
    if (this.#onboarding === undefined) this.#onboarding = onboardingOf(this.view, this.row)
    return this.#onboarding
  }

  get openOpportunities(): readonly LiveOpportunity[] {
    return this.view.ofAccount('opportunity', this.row).filter(isOpen)
  }

  get acts(): readonly LiveAdvocacyAct[] {
    return currentActs(this.view, this.view.ofAccount('advocacyAct', this.row))
  }

  get escalations(): readonly LiveThing<'escalation'>[] {
    return this.view.ofAccount('escalation', this.row).toSorted(byGravity)
  }

  get stakeholders(): readonly LiveStakeholder[] {
    return this.view.ofAccount('stakeholder', this.row)
  }

  get successPlans(): readonly LiveSuccessPlan[] {
    return this.view.ofAccount('successPlan', this.row)
  }

  get touchpoints(): AccountFacts['touchpoints'] {
    const { day } = this.view
    return this.#facts.touchpoints?.filter((touchpoint) => touchpoint.day <= day) ?? null
  }

  get health(): Health {
    return (this.#health ??= healthOf(
      this.#facts.signals,
      this.view.day,
      this.#model,
      healthContext(this.view, this.row, this.#model),
    ))
  }

  get level(): HealthLevel | null {
    const { level } = this.#facts
    return level === undefined ? this.health.level : level
  }

  get adoption(): number | null {
    if (this.#adoption === undefined) {
      const usage = this.#model.families.find(({ family }) => family === 'USAGE')
      const { signals } = this.#facts
      this.#adoption = readMetric(signals, 'featureAdoption', this.view.day, usage?.freshDays ?? 0)
    }
    return this.#adoption
  }
}

type Escalation = LiveThing<'escalation'>

function byGravity(a: Escalation, b: Escalation): number {
  const gravity = ({ severity }: Escalation): number => ESCALATION_SEVERITIES.indexOf(severity)
  return gravity(a) - gravity(b)
}
