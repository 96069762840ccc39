import type { OpportunityFields } from '../../../entities/opportunity.js'
import {
  OPPORTUNITY_KINDS,
  OPPORTUNITY_STAGES,
  type OpportunityKind,
  type OpportunityStage,
} from '../../../entities/vocabularies.js'
import { parseDay } from '../../../kernel/days.js'
import type { MinorUnits } from '../../../kernel/minor-units.js'
import type { LiveOpportunity } from '../../../state/live-things.js'
import type { OrganizationView } from '../../../state/view.js'
import { type Evidence, evidenceOf } from '../../evidence/evidence.js'
import { leavingDay } from '../../customers/leaving-day.js'
import { figuresOf } from '../../evidence/figures.js'
import { type Ratio, ratioOf } from '../../evidence/ratio.js'
import { type Handoff, HANDOFF_STATES, handoffOf, type HandoffState } from './handoff.js'

/** Whether an opportunity is still to be won or lost. */
export function isOpen({ stage }: Pick<OpportunityFields, 'stage'>): boolean {
  return stage !== 'WON' && stage !== 'LOST'
}

/** Opportunities, and the growth that they stand for, in the organization's currency. */
export interface PipelineSum {
  readonly opportunities: number
  readonly amount: MinorUnits
}

/** The expansion pipeline of an organization. */
export interface ExpansionPipeline {
  readonly byStage: Readonly<Record<OpportunityStage, PipelineSum>>
  /** The open ones. */
  readonly open: PipelineSum
  readonly openByKind: Readonly<Record<OpportunityKind, PipelineSum>>
  readonly byHandoff: Readonly<Record<HandoffState, PipelineSum>>
  /** The open ones that are overdue or stalled, by amount, the largest first. */
  readonly stuck: readonly Handoff[]
  /** Open ones that no live seat answers for. */
  readonly unowned: PipelineSum
  /** Open ones whose expected day has passed. */
  readonly pastDue: PipelineSum
  /** Won ÷ decided, by number. */
  readonly winRate: Ratio
  readonly evidence: Evidence
}

const NOTHING: PipelineSum = { opportunities: 0, amount: 0 }

/**
 * The expansion pipeline: opportunities of the day's customers by stage, the open ones by kind, and how their handoff from CSM
 * to sales stands (not those of accounts that are announced to leave); which have no owner, and which are past their expected day.
 *
 * Source: PM "Pillars" (triggers, handoff, a tracked pipeline); 3-rules "Health and lifecycle".
 */
export function expansionPipeline(view: OrganizationView): ExpansionPipeline {
  const { accounts } = view
  const isLeaving = (row: number): boolean => row !== -1 && leavingDay(view, row) !== null
  const all = view
    .ofCustomers('opportunity')
    .filter((each) => !isOpen(each) || !isLeaving(accounts.rowOf(each.accountId)))
    .map((each) => {
      const row = accounts.rowOf(each.accountId)
      return row === -1 ? each : { ...each, amount: accounts.inOwnCurrency(row, each.amount) }
    })
  const open = all.filter(isOpen)
  const handoffs = open.map((each) => handoffOf(view, each))
  const byStage = sumsBy(all, OPPORTUNITY_STAGES, ({ stage }) => stage)
  const [won, lost] = [byStage.WON.opportunities, byStage.LOST.opportunities]
  const winRate = ratioOf(won, won + lost, { key: 'lifecycle.REASON_NONE_DECIDED', params: {} })
  const stuck = handoffs
    .filter(({ state }) => state === 'OVERDUE' || state === 'STALLED')
    .toSorted((a, b) => b.amount - a.amount)
  const sum = sumOf(open)
  const unowned = sumOf(open.filter((each) => !isOwned(view, each)))
  const params = {
    opportunities: sum.opportunities,
    amount: sum.amount,
    currency: view.organization.currency,
    stuck: stuck.length,
    unowned: unowned.opportunities,
  }
  const { used } = figuresOf(view)
  return {
    byStage,
    open: sum,
    openByKind: sumsBy(open, OPPORTUNITY_KINDS, ({ kind }) => kind),
    byHandoff: sumsBy<Handoff, Handoff['state']>(handoffs, HANDOFF_STATES, ({ state }) => state),
    stuck,
    unowned,
    pastDue: sumOf(open.filter(({ expectedOn }) => isPast(view, expectedOn))),
    winRate,
    evidence: evidenceOf(
      { key: 'lifecycle.PIPELINE', params },
      [
        ['open', sum.opportunities, 'COUNT'],
        ['amount', sum.amount, 'MINOR_UNITS'],
        ['won', won, 'COUNT'],
        ['lost', lost, 'COUNT'],
        ['stuck', stuck.length, 'COUNT'],
        ['unowned', unowned.opportunities, 'COUNT'],
      ],
      [used('policy.expansion.handoff'), used('policy.expansion.stalled')],
    ),
  }
}

function isOwned(view: OrganizationView, { ownerPositionId }: LiveOpportunity): boolean {
  return ownerPositionId !== null && view.positions.has(ownerPositionId)
}

function isPast({ day }: OrganizationView, date: string | null): boolean {
  const on = date === null ? null : parseDay(date)
  return on !== null && on < day
}

function sumOf(items: readonly { readonly amount: number }[]): PipelineSum {
  return {
    opportunities: items.length,
    amount: items.reduce((total, { amount }) => total + amount, 0),
  }
}

function sumsBy<T extends { readonly amount: number }, K extends string>(
  items: readonly T[],
  keys: readonly K[],
  keyOf: (item: T) => K,
): Readonly<Record<K, PipelineSum>> {
  const sums = Object.fromEntries(keys.map((key) => [key, NOTHING])) as Record<K, PipelineSum>
  for (const item of items) {
    const { opportunities, amount } = sums[keyOf(item)]
    sums[keyOf(item)] = { opportunities: opportunities + 1, amount: amount + item.amount }
  }
  return sums
}
