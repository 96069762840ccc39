import { useAddressId } from '@/address/use-address-id'
import { useAddressValue } from '@/address/use-address-value'
import { useAddressValues } from '@/address/use-address-values'
import type { AssignmentChoice } from './assignment-choice'

/** Two weeks is how long a customer usually has both. */
const OVERLAP = 14

/** The assignment that is looked at, kept in the address. */
export function useAssignmentChoice(): readonly [
  AssignmentChoice,
  (next: Partial<AssignmentChoice>) => void,
] {
  const [teamId] = useAddressId('team')
  const [leavingId] = useAddressId('leaving')
  const [moves] = useAddressValue('moves')
  const [overlap] = useAddressValue('overlap')
  const keep = useAddressValues()
  const choice = {
    teamId,
    leavingId,
    mostMoves: wholeNumber(moves),
    overlapDays: wholeNumber(overlap) ?? OVERLAP,
  }
  return [
    choice,
    (change) => {
      const next = { ...choice, ...change }
      keep({
        team: next.teamId ?? undefined,
        leaving: next.leavingId ?? undefined,
        moves: next.mostMoves ?? undefined,
        overlap: next.overlapDays === OVERLAP ? undefined : next.overlapDays,
      })
    },
  ]
}

function wholeNumber(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null
}
