import type { ChangeInput, CoverageTargetInput, Responsibility } from '@/generated/graphql'

/** How accounts are handed over, as the form holds it. */
export interface HandOverTerms {
  readonly responsibility: Responsibility
  /** From when the receivers answer, as `YYYY-MM-DD`. */
  readonly effective: string
  /** Until when who answered stays in transition; an empty text where not at all. */
  readonly transitionUntil: string
  readonly reason: string
}

/** An account, who receives it, and whether somebody answers for it now. */
interface Move {
  readonly accountId: string
  readonly target: CoverageTargetInput
  readonly isCovered: boolean
}

/** The changes that hand accounts over; who has nobody yet is covered, since there is nobody to hand over. */
export function handOverChanges(
  moves: readonly Move[],
  { responsibility, effective, transitionUntil, reason }: HandOverTerms,
): readonly ChangeInput[] {
  return moves.map(({ accountId, target, isCovered }) => {
    const change = {
      account: { id: accountId },
      responsibility,
      target,
      effective,
      reason: reason.trim() || null,
    }
    if (!isCovered) return { coverAccount: change }
    return {
      handOverAccount: {
        ...change,
        ...(transitionUntil !== '' && { transitionUntil }),
      },
    }
  })
}
