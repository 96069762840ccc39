import { type Tier, TIERS } from '../../entities/vocabularies.js'
import { exceeds } from '../../kernel/near.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import type { OrganizationView } from '../../state/view.js'
import { customersOf } from '../customers/customers-of.js'
import { leavingDay } from '../customers/leaving-day.js'
import { figuresOf } from '../evidence/figures.js'
import type { CostVerdict } from '../unit-economics/cost-judgement.js'
import { judgeCost } from '../unit-economics/judge-cost.js'
import { grossMarginOfSegment } from '../unit-economics/line-from.js'
import type { EvaluatedTier } from './evaluated-tiers.js'
import type { MovementCost } from './movement-cost.js'
import { tierValue } from './tier-outcome.js'

/** Why the default plan leaves a movement out. */
const LEFT_OUT_REASONS = [
  'LEAVING',
  'TOO_EXPENSIVE',
  'NO_CAPACITY',
  'SAVES_NOTHING',
  'NOT_FOUNDED',
] as const

export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number]

/** A movement with what it costs, and whether the default plan makes it. */
export interface JudgedMove {
  readonly evaluated: EvaluatedTier
  /** What the account pays, of its family's accounts an even part: what its costs are judged by. */
  readonly revenue: MinorUnits
  readonly costBefore: MinorUnits | null
  readonly costAfter: MinorUnits | null
  readonly verdictBefore: CostVerdict | null
  readonly verdictAfter: CostVerdict | null
  readonly leftOut: LeftOutReason | null
}

/** What founding a tech-touch tier takes, and what those who would move to it save together. */
export interface Founding {
  /** What content and automation take a year, in minor units. */
  readonly investment: MinorUnits
  /** Accounts that would move to it and save something. */
  readonly accounts: number
  /** What they save a year together. */
  readonly saved: MinorUnits
  /** How many such accounts it takes to save the investment: `⌈investment ÷ saved by one⌉`. */
  readonly breakEven: number
  readonly pays: boolean
}

/** What the movements are judged by. */
interface MovementCase {
  readonly moving: readonly EvaluatedTier[]
  readonly cost: MovementCost
  /** CSM seats that nothing fills today; below zero where the seats carry more than they hold. */
  readonly freeSeats: number
  /** What founding a tech-touch tier takes a year; 0 where it stands. */
  readonly investment: MinorUnits
}

/**
 * Which movements the default plan makes. Left out are
 *
 * - a move up of an account that is announced to leave;
 * - a move up that the account does not bear afterwards (TOO_EXPENSIVE), or for which no CSM has room:
 *   those that their value earns first, then promotions for being at risk, each the largest first, until
 *   the seats are full, those that movements down free included;
 * - a move down that saves nothing;
 * - the first moves to tech-touch as long as, all together, they save less than the tier's investment.
 *
 * @returns in the order given.
 * Source: 3-rules "Service models and tiers".
 */
export function defaultPlan(
  view: OrganizationView,
  { moving, cost, freeSeats, investment }: MovementCase,
): { readonly judged: readonly JudgedMove[]; readonly founding: Founding | null } {
  const moves = moving.map((evaluated) => judged(view, evaluated, cost))
  const founding = investment === 0 ? null : foundingOf(moves, investment)
  const reasons = new Map<JudgedMove, LeftOutReason>()
  let room = freeSeats
  for (const move of moves.filter((each) => !isUp(each))) {
    const { row, served, outcome } = move.evaluated
    const saved = saving(move)
    if (saved !== null && saved <= 0) reasons.set(move, 'SAVES_NOTHING')
    else if (outcome.tier === 'TECH_TOUCH' && founding !== null && !founding.pays) {
      reasons.set(move, 'NOT_FOUNDED')
    } else room += cost.seats(row, served) - cost.seats(row, outcome.tier)
  }
  for (const move of moves.filter(isUp).toSorted(earnedThenLargest)) {
    const { row, served, outcome } = move.evaluated
    const takes = cost.seats(row, outcome.tier) - cost.seats(row, served)
    if (leavingDay(view, row) !== null) reasons.set(move, 'LEAVING')
    else if (move.verdictAfter === 'TOO_EXPENSIVE') reasons.set(move, 'TOO_EXPENSIVE')
    else if (exceeds(takes, room)) reasons.set(move, 'NO_CAPACITY')
    else room -= takes
  }
  return {
    judged: moves.map((move) => ({ ...move, leftOut: reasons.get(move) ?? null })),
    founding,
  }
}

function judged(view: OrganizationView, evaluated: EvaluatedTier, cost: MovementCost): JudgedMove {
  const { row, served, outcome } = evaluated
  const revenue = Math.round(customersOf(view).familyRevenue(row) / evaluated.familySize)
  const costBefore = cost.yearly(row, served, served)
  const costAfter = cost.yearly(row, served, outcome.tier)
  const verdict = (yearly: MinorUnits | null, tier: Tier): CostVerdict | null =>
    yearly === null
      ? null
      : judgeCost(figuresOf(view), {
          cost: yearly,
          revenue,
          retention: null,
          grossMargin: grossMarginOfSegment(view, view.accounts.segment(row)),
          tier,
          accountsWithoutCost: 0,
        }).verdict
  return {
    evaluated,
    revenue,
    costBefore,
    costAfter,
    verdictBefore: verdict(costBefore, served),
    verdictAfter: verdict(costAfter, outcome.tier),
    leftOut: null,
  }
}

/** Whether all who would move to it save more together than the tier costs, and how many would have to. */
function foundingOf(moves: readonly JudgedMove[], investment: MinorUnits): Founding | null {
  const savings = moves
    .filter(({ evaluated }) => evaluated.outcome.tier === 'TECH_TOUCH')
    .map((move) => saving(move) ?? 0)
    .filter((saved) => saved > 0)
  if (savings.length === 0) return null
  const saved = savings.reduce((sum, each) => sum + each, 0)
  return {
    investment,
    accounts: savings.length,
    saved,
    breakEven: Math.ceil((investment * savings.length) / saved),
    pays: saved >= investment,
  }
}

function saving({ costBefore, costAfter }: JudgedMove): MinorUnits | null {
  return costBefore === null || costAfter === null ? null : costBefore - costAfter
}

function isUp({ evaluated: { served, outcome } }: JudgedMove): boolean {
  return TIERS.indexOf(outcome.tier) < TIERS.indexOf(served)
}

function earnedThenLargest({ evaluated: a }: JudgedMove, { evaluated: b }: JudgedMove): number {
  const promoted = (each: EvaluatedTier): number =>
    Number(each.outcome.steps.some(({ code }) => code === 'AT_RISK'))
  const value = tierValue(b.account) - tierValue(a.account)
  return promoted(a) - promoted(b) || value || (a.id < b.id ? -1 : 1)
}
