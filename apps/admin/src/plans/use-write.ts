import { useMutation } from '@tanstack/react-query'
import type { PlanRefusal } from './plan-draft'
import type { FormFields } from './use-problems'
import { useRefusal } from './use-refusal'

/** What a mutation answers. */
export interface WritePayload<Ok> {
  readonly ok: Ok | null
  readonly error: PlanRefusal | null
}

const NO_FIELDS: FormFields = {}

/**
 * Changes something, and tells why it was refused.
 *
 * @param onAnswered is told what was done; null when it was refused.
 * @param fields of the form, whose problems are told there.
 */
export function useWrite<Input, Ok>(
  call: (input: Input) => Promise<WritePayload<Ok>>,
  onAnswered: (ok: Ok | null) => void,
  fields: FormFields = NO_FIELDS,
) {
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: call,
    onSuccess: ({ ok }) => onAnswered(ok),
  })
  const refusal = useRefusal(data, error, fields)
  const done = data != null && data.ok !== null
  return {
    ...refusal,
    write: mutate,
    pending: isPending,
    done,
  }
}
