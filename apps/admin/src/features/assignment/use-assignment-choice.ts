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
  const [limit] = useAddressValue('limit')
  const [overlap] = useAddressValue('overlap')
  const [weigh] = useAddressValue('weigh')
  const [years] = useAddressValue('years')
  const [hours] = useAddressValue('hours')
  const [skills] = useAddressValue('skills')
  const [arr] = useAddressValue('arr')
  const keep = useAddressValues()
  const choice: AssignmentChoice = {
    teamId,
    leavingId,
    mostMoves: wholeNumber(moves),
    limit: positive(limit),
    overlapDays: wholeNumber(overlap) ?? OVERLAP,
    weights:
      weigh === true
        ? {
            relationship: wholeNumber(years),
            timeZone: wholeNumber(hours),
            expertise: wholeNumber(skills),
            revenue: wholeNumber(arr),
          }
        : null,
  }
  return [
    choice,
    (change) => {
      const next = { ...choice, ...change }
      keep({
        team: next.teamId ?? undefined,
        leaving: next.leavingId ?? undefined,
        moves: next.mostMoves ?? undefined,
        limit: next.limit ?? undefined,
        overlap: next.overlapDays === OVERLAP ? undefined : next.overlapDays,
        weigh: next.weights === null ? undefined : true,
        years: next.weights?.relationship ?? undefined,
        hours: next.weights?.timeZone ?? undefined,
        skills: next.weights?.expertise ?? undefined,
        arr: next.weights?.revenue ?? undefined,
      })
    },
  ]
}

function positive(value: unknown): number | null {
  return value === 0 ? null : wholeNumber(value)
}

function wholeNumber(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null
}
