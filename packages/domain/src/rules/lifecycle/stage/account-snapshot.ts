import { type Day, DAYS_A_MONTH } from '../../../kernel/days.js'
import { lazy } from '../../../kernel/lazy.js'
import type { Health } from '../../health/health.js'
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
  /** Share of the relevant features in use; null when not known. */
  readonly adoption: number | null
}

/** Reads an account and its facts on the view's day. */
export function accountSnapshot(
  view: OrganizationView,
  row: number,
  facts: AccountFacts,
  model: HealthModel,
): AccountSnapshot {
  const { accounts, day } = view
  const since = customerSince(view, row)
  const clock = lifecycleClock(view, row)
  const daysIn = clock === null ? null : day - clock
  const ends = renewalClock(view, row)
  // Most stages are told without it.
  const health = lazy(() => healthOf(facts.signals, day, model, healthContext(view, row, model)))
  const fresh = model.families.find(({ family }) => family === 'USAGE')?.freshDays ?? 0
  return {
    view,
    row,
    tier: tierOf(view, row),
    since,
    clock,
    daysIn,
    monthsIn: daysIn === null ? null : daysIn / DAYS_A_MONTH,
    daysToEnd: ends === null ? null : ends - day,
    renewal: renewalOf(view, row),
    autoRenew: accounts.autoRenew(row),
    leavesOn: leavingDay(view, row),
    onboarding: onboardingOf(view, row),
    openOpportunities: view.ofAccount('opportunity', row).filter(isOpen),
    acts: currentActs(view, view.ofAccount('advocacyAct', row)),
    escalations: view.ofAccount('escalation', row).toSorted(byGravity),
    stakeholders: view.ofAccount('stakeholder', row),
    successPlans: view.ofAccount('successPlan', row),
    touchpoints: facts.touchpoints?.filter((touchpoint) => touchpoint.day <= day) ?? null,
    get health() {
      return health()
    },
    adoption: readMetric(facts.signals, 'featureAdoption', day, fresh),
  }
}

type Escalation = LiveThing<'escalation'>

function byGravity(a: Escalation, b: Escalation): number {
  const gravity = ({ severity }: Escalation): number => ESCALATION_SEVERITIES.indexOf(severity)
  return gravity(a) - gravity(b)
}
