import type { AssignmentInput } from '@/generated/graphql'

/** What of the books is dealt out anew, and how much may change. */
export interface AssignmentChoice {
  /** Only this team and those below it; null for all. */
  readonly teamId: string | null
  /** The position whose accounts all go to others; null to level books. */
  readonly leavingId: string | null
  /** How many accounts may change hands; null for as many as it takes. */
  readonly mostMoves: number | null
  readonly overlapDays: number
}

/** A choice as the API takes it: of a leaver's book nothing moves but that book. */
export function inputOf({
  teamId,
  leavingId,
  mostMoves,
  overlapDays,
}: AssignmentChoice): AssignmentInput {
  return {
    teams: teamId === null ? null : [{ id: teamId }],
    leaving: leavingId === null ? [] : [{ id: leavingId }],
    pinned: [],
    mostMoves: leavingId === null ? mostMoves : 0,
    overlapDays,
  }
}
