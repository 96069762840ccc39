import type { AssignmentInput, AssignmentWeightsInput } from '@/generated/graphql'

/** What counts beside level load, in points of utilisation; ARR in percent of load. Null is as the policy says. */
export interface WeightsChoice {
  readonly relationship: number | null
  readonly timeZone: number | null
  readonly expertise: number | null
  readonly revenue: number | null
}

/** All as the policy says. */
export const usualWeights: WeightsChoice = {
  relationship: null,
  timeZone: null,
  expertise: null,
  revenue: null,
}

/** What of the books is dealt out anew, and how much may change. */
export interface AssignmentChoice {
  /** Only this team and those below it; null for all. */
  readonly teamId: string | null
  /** The position whose accounts all go to others; null to level books. */
  readonly leavingId: string | null
  /** How many accounts may change hands; null for as many as it takes. */
  readonly mostMoves: number | null
  /** The utilisation that nobody is to be above, in percent; null to level books. */
  readonly limit: number | null
  readonly overlapDays: number
  /** Null: level load alone. */
  readonly weights: WeightsChoice | null
}

/** Whether as few are to move as a limit takes: neither a leaver's book is, nor how many may move, of any matter then. */
export function isWithin({ leavingId, limit }: AssignmentChoice): boolean {
  return leavingId === null && limit !== null
}

/** A choice as the API takes it: of a leaver's book nothing moves but that book. */
export function inputOf(choice: AssignmentChoice): AssignmentInput {
  const { teamId, leavingId, mostMoves, limit, overlapDays, weights } = choice
  const within = isWithin(choice)
  return {
    teams: teamId === null ? null : [{ id: teamId }],
    leaving: leavingId === null ? [] : [{ id: leavingId }],
    pinned: [],
    mostMoves: leavingId !== null ? 0 : within ? null : mostMoves,
    mostUtilisation: within && limit !== null ? limit / 100 : null,
    overlapDays,
    weights: weights === null ? null : weightsInput(weights),
  }
}

function weightsInput(weights: WeightsChoice): AssignmentWeightsInput {
  const part = (points: number | null): number | null => (points === null ? null : points / 100)
  return {
    relationship: part(weights.relationship),
    timeZone: part(weights.timeZone),
    expertise: part(weights.expertise),
    revenue: part(weights.revenue),
  }
}
