import { useMutation } from '@tanstack/react-query'
import type { PlanRefusal } from './plan-draft'

/** What a mutation answers. */
export interface WritePayload<Ok> {
  readonly ok: Ok | null
  readonly error: PlanRefusal | null
}

/**
 * Changes something, and tells why it was refused.
 *
 * @param onAnswered is told what was done; null when it was refused.
 */
export function useWrite<Input, Ok>(
  call: (input: Input) => Promise<WritePayload<Ok>>,
  onAnswered: (ok: Ok | null) => void,
) {
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: call,
    onSuccess: ({ ok }) => onAnswered(ok),
  })
  const refused = data?.error?.problems.map(({ message }) => message) ?? []
  const done = data != null && data.ok !== null
  return { write: mutate, refused, error, pending: isPending, done }
}
