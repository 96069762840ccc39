import type { Day } from '../../kernel/days.js'
import type { LiveThing } from '../../state/live-things.js'
import type { OrganizationState } from '../../state/organization-state.js'
import type { OrganizationView } from '../../state/view.js'
import { renewalClock } from '../customers/renewal-clock.js'
import type { HealthModel } from './health-model.js'

/** The highest health scores that an open escalation leaves: our own figures, the guides give none. */
export const CEILING_FIGURES = {
  CRITICAL: 'policy.health.escalation.grave',
  HIGH: 'policy.health.escalation.grave',
  MEDIUM: 'policy.health.escalation.slight',
  LOW: 'policy.health.escalation.slight',
} as const satisfies Record<LiveThing<'escalation'>['severity'], string>

/** What an account's health follows from besides its signals. */
export interface HealthContext {
  /** Until when its renewal is settled (`renewalClock`); null without an end. */
  readonly endsOn: Day | null
  readonly openEscalations: number
  /** The highest score that the open escalations leave; Infinity without any. */
  readonly ceiling: number
}

/** An account of which nothing but signals is known. */
export const SIGNALS_ALONE: HealthContext = {
  endsOn: null,
  openEscalations: 0,
  ceiling: Number.POSITIVE_INFINITY,
}

/** What an account's health follows from besides its signals, on the view's day. */
export function healthContext(
  view: OrganizationView,
  row: number,
  model: HealthModel,
): HealthContext {
  const open = view.ofAccount('escalation', row)
  return {
    endsOn: renewalClock(view, row),
    openEscalations: open.length,
    ceiling: ceilingOf(open, model),
  }
}

/**
 * The highest score that the escalations leave that an account had open on a day: 49 or 69 by the gravest of
 * them (policy).
 */
export function healthCeiling(
  { escalations }: Pick<OrganizationState, 'escalations'>,
  row: number,
  day: Day,
  model: HealthModel,
): number {
  if (escalations.rowCount === 0) return Number.POSITIVE_INFINITY
  const { versionFrom, versionTo } = escalations.columns
  const open = escalations
    .versionsReferring('accountId', row)
    .filter((at) => versionFrom.at(at) <= day && day < versionTo.at(at))
  return ceilingOf(
    open.map((at) => ({ severity: escalations.field(at, 'severity') })),
    model,
  )
}

/** The same of all accounts that have open escalations, by the account's row. */
export function healthCeilings(
  view: OrganizationView,
  model: HealthModel,
): ReadonlyMap<number, number> {
  const ceilings = new Map<number, number>()
  for (const escalation of view.ofCustomers('escalation')) {
    const row = view.accounts.rowOf(escalation.accountId)
    const before = ceilings.get(row) ?? Number.POSITIVE_INFINITY
    ceilings.set(row, Math.min(before, ceilingOf([escalation], model)))
  }
  return ceilings
}

type Severe = Pick<LiveThing<'escalation'>, 'severity'>

function ceilingOf(open: readonly Severe[], { figures }: HealthModel): number {
  return Math.min(
    Number.POSITIVE_INFINITY,
    ...open.map(({ severity }) => figures.number(CEILING_FIGURES[severity])),
  )
}
