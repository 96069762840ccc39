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
  readonly overlapDays: number
  /** Null: level load alone. */
  readonly weights: WeightsChoice | null
}

/** A choice as the API takes it: of a leaver's book nothing moves but that book. */
export function inputOf({
  teamId,
  leavingId,
  mostMoves,
  overlapDays,
  weights,
}: AssignmentChoice): AssignmentInput {
  return {
    teams: teamId === null ? null : [{ id: teamId }],
    leaving: leavingId === null ? [] : [{ id: leavingId }],
    pinned: [],
    mostMoves: leavingId === null ? mostMoves : 0,
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
