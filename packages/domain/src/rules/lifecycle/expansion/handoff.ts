import type { OpportunityFields } from '../../../entities/opportunity.js'
import { type Day, parseDay } from '../../../kernel/days.js'
import type { History } from '../../../kernel/history.js'
import type { Id } from '../../../kernel/ids.js'
import type { MinorUnits } from '../../../kernel/minor-units.js'
import type { LiveOpportunity } from '../../../state/live-things.js'
import type { OrganizationView } from '../../../state/view.js'
import { figuresOf } from '../../evidence/figures.js'

/** How the handoff of one opportunity from CSM to sales stands. */
export const HANDOFF_STATES = ['NOT_DUE', 'WAITING', 'OVERDUE', 'WITH_SALES', 'STALLED'] as const

export type HandoffState = (typeof HANDOFF_STATES)[number]

/** An open opportunity whose handoff needs somebody. */
export interface Handoff {
  readonly opportunityId: Id
  readonly accountId: Id
  readonly state: HandoffState
  /** Days in the present stage, or in the hands of sales. */
  readonly days: number
  readonly amount: MinorUnits
}

/**
 * How the handoff of an open opportunity stands: NOT_DUE while only identified; WAITING once qualified,
 * OVERDUE when it waits longer than 14 days (policy); WITH_SALES once handed over, STALLED when that is
 * longer ago than 60 days (policy).
 */
export function handoffOf(view: OrganizationView, opportunity: LiveOpportunity): Handoff {
  const { number } = figuresOf(view)
  const { id, accountId, amount, stage } = opportunity
  const begun = stageSince(view, opportunity)
  const days = view.day - begun
  const state = (): HandoffState => {
    if (stage === 'QUALIFIED') {
      return days > number('policy.expansion.handoff') ? 'OVERDUE' : 'WAITING'
    }
    if (stage !== 'HANDED_TO_SALES') return 'NOT_DUE'
    return days > number('policy.expansion.stalled') ? 'STALLED' : 'WITH_SALES'
  }
  return { opportunityId: id, accountId, amount, days, state: state() }
}

/** The recorded day of the handoff, else the first day of the unbroken run of the present stage. */
function stageSince(view: OrganizationView, { id, stage, handedToSalesOn }: LiveOpportunity): Day {
  const handed = handedToSalesOn === null ? null : parseDay(handedToSalesOn)
  if (stage === 'HANDED_TO_SALES' && handed !== null && handed <= view.day) return handed
  const history: History<OpportunityFields> = view.state.opportunities.get(id)?.history ?? []
  let since = view.day
  for (const version of history.toReversed()) {
    if (version.from > view.day) continue
    if (version.fields.stage !== stage) break
    since = version.from
  }
  return since
}
