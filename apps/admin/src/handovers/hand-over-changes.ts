import type { ChangeInput, CoverageTargetInput, Responsibility } from '@/generated/graphql'
import { newThingId } from '@/plans/new-thing-id'

/** How accounts are handed over, as the form holds it. */
export interface HandOverTerms {
  readonly responsibility: Responsibility
  /** From when the receivers answer, as `YYYY-MM-DD`. */
  readonly effective: string
  /** Until when who answered stays in transition; an empty text where not at all. */
  readonly transitionUntil: string
  readonly reason: string
  /** The day on which the customers were told; an empty text where they were not yet. */
  readonly toldOn: string
}

/** An account, who receives it, and whether somebody answers for it now. */
interface Move {
  readonly accountId: string
  readonly target: CoverageTargetInput
  readonly isCovered: boolean
}

/**
 * The changes that hand accounts over; who has nobody yet is covered, since there is nobody to hand over. Where the
 * customers were told, that is recorded with what each got.
 */
export function handOverChanges(
  moves: readonly Move[],
  { responsibility, effective, transitionUntil, reason, toldOn }: HandOverTerms,
): readonly ChangeInput[] {
  return moves.flatMap(({ accountId, target, isCovered }): readonly ChangeInput[] => {
    const id = toldOn === '' ? null : newThingId()
    const change = {
      ...(id !== null && { id }),
      account: { id: accountId },
      responsibility,
      target,
      effective,
      reason: reason.trim() || null,
    }
    const until = transitionUntil !== '' && { transitionUntil }
    const moved = isCovered
      ? { handOverAccount: { ...change, ...until } }
      : { coverAccount: change }
    return id === null ? [moved] : [moved, tellChange({ id, accountId, on: toldOn })]
  })
}

interface Telling {
  /** The coverage that the customer got. */
  readonly id: string
  readonly accountId: string
  readonly on: string
  readonly accepted?: boolean
}

/** The change that records that a customer was told of a handover, or accepted it. */
export function tellChange({ id, accountId, on, accepted = false }: Telling): ChangeInput {
  const about = { coverageId: id, account: { id: accountId } }
  return { tellHandover: { ...about, effective: on, ...(accepted && { accepted }) } }
}
