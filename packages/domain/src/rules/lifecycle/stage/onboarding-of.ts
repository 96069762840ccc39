import { type Day, parseDay } from '../../../kernel/days.js'
import type { OrganizationView } from '../../../state/view.js'
import { lifecycleClock } from '../../capacity/onboarding/lifecycle-clock.js'
import { figuresOf } from '../../evidence/figures.js'

/** How far an account's implementation is. */
export interface Onboarding {
  readonly live: boolean
  /** The first day, up to the view's, of a measurable outcome; null without one. */
  readonly firstValueOn: Day | null
}

/** The implementation of an account over its projects; null when none is recorded but given-up ones. */
export function onboardingOf(view: OrganizationView, row: number): Onboarding | null {
  const projects = view
    .ofAccount('implementation', row)
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

const keeping = new WeakMap<OrganizationView, boolean>()

/** Whether first measurable outcomes are on record at all: where they are not, their lack says nothing. */
export function keepsFirstValues(view: OrganizationView): boolean {
  let keeps = keeping.get(view)
  if (keeps === undefined) {
    const projects = view.ofCustomers('implementation')
    const rows = new Set(projects.map(({ accountId }) => view.accounts.rowOf(accountId)))
    keeps = [...rows].some((row) => (onboardingOf(view, row)?.firstValueOn ?? null) !== null)
    keeping.set(view, keeps)
  }
  return keeps
}

/** Whoever is a customer for longer is not being onboarded: then a first value was not written down. */
const NEW_FOR_DAYS = 365

/**
 * Days since the start of the account's clock of an onboarding that is late: there is a project, and after
 * more than 90 days (policy) no first measurable outcome. Null when it is not late, cannot be told, or began
 * more than a year ago.
 *
 * Source: PM "Six stages"; 3-rules "Health and lifecycle".
 */
export function lateOnboardingDays(view: OrganizationView, row: number): number | null {
  const onboarding = onboardingOf(view, row)
  if (onboarding?.firstValueOn !== null) return null
  const clock = lifecycleClock(view, row)
  const days = clock === null ? null : view.day - clock
  const limit = figuresOf(view).number('policy.lifecycle.lateOnboarding')
  return days !== null && days > limit && days <= NEW_FOR_DAYS ? days : null
}
