import { type Day, DAYS_A_MONTH, parseDay } from '../../../kernel/days.js'
import type { Health } from '../../health/health.js'
import type { HealthModel } from '../../health/health-model.js'
import { healthOf } from '../../health/health-of.js'
import type {
  LiveAdvocacyAct,
  LiveOpportunity,
  LiveRenewal,
  LiveStakeholder,
  LiveSuccessPlan,
} from '../../../state/live-things.js'
import type { OrganizationView } from '../../../state/view.js'
import type { Tier } from '../../../entities/vocabularies.js'
import { type AccountFacts, readMetric } from '../account-facts.js'
import { currentActs } from '../advocacy/advocacy-overview.js'
import { isOpen } from '../expansion/expansion-pipeline.js'
import { renewalClock } from '../renewals/renewal-lateness.js'
import { renewalOf } from '../../customers/renewal-of.js'
import { customerSince, tierOf } from '../customers.js'

/** All that the stage of an account is decided from, read once. */
export interface AccountSnapshot {
  readonly view: OrganizationView
  readonly row: number
  readonly tier: Tier
  /** Null when no contract start is known. */
  readonly since: Day | null
  readonly daysIn: number | null
  readonly monthsIn: number | null
  /** Days until the renewal's clock runs out, at the contract's end or its notice; negative after it. */
  readonly daysToEnd: number | null
  readonly renewal: LiveRenewal | null
  readonly autoRenew: boolean
  /** Null when no implementation is recorded, and so nothing is known of it. */
  readonly onboarding: { readonly live: boolean; readonly firstValueOn: Day | null } | null
  readonly openOpportunities: readonly LiveOpportunity[]
  /** Acts that still make the customer an advocate. */
  readonly acts: readonly LiveAdvocacyAct[]
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
  const id = accounts.id(row)
  const since = customerSince(view, row)
  const daysIn = since === null ? null : day - since
  const contractEnd = accounts.contractEnd(row)
  const clock = renewalClock(view, row)
  const fresh = model.families.find(({ family }) => family === 'USAGE')?.freshDays ?? 0
  return {
    view,
    row,
    tier: tierOf(view, row),
    since,
    daysIn,
    monthsIn: daysIn === null ? null : daysIn / DAYS_A_MONTH,
    daysToEnd: clock === null ? null : clock - day,
    renewal: renewalOf(view, row),
    autoRenew: accounts.autoRenew(row),
    onboarding: onboardingOf(view, id),
    openOpportunities: view.ofAccount('opportunity', id).filter(isOpen),
    acts: currentActs(view, view.ofAccount('advocacyAct', id)),
    stakeholders: view.ofAccount('stakeholder', id),
    successPlans: view.ofAccount('successPlan', id),
    touchpoints: facts.touchpoints?.filter((touchpoint) => touchpoint.day <= day) ?? null,
    health: healthOf(facts.signals, day, model, contractEnd),
    adoption: readMetric(facts.signals, 'featureAdoption', day, fresh),
  }
}

function onboardingOf(view: OrganizationView, accountId: string): AccountSnapshot['onboarding'] {
  const projects = view
    .ofAccount('implementation', accountId)
    .filter(({ status }) => status !== 'CANCELLED')
  if (projects.length === 0) return null
  const firstValues = projects.flatMap(({ firstValueOn }) => {
    const on = firstValueOn === null ? null : parseDay(firstValueOn)
    return on === null || on > view.day ? [] : [on]
  })
  return {
    live: projects.some(({ status }) => status === 'LIVE'),
    firstValueOn: firstValues.length === 0 ? null : Math.min(...firstValues),
  }
}
