import { useMutation } from '@tanstack/react-query'
import type { PlanRefusal } from './plan-draft'
import { useFocusRefused } from './use-focus-refused'
import { type FormFields, useProblems } from './use-problems'

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
  const problemsOf = useProblems()
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: call,
    onSuccess: ({ ok }) => onAnswered(ok),
  })
  const { byField, others, error: failed } = problemsOf(data?.error ?? null, error, fields)
  useFocusRefused(data ?? error, byField)
  const done = data != null && data.ok !== null
  return {
    write: mutate,
    /** Why it was refused, apart from what its fields tell. */
    refused: others,
    /** What is wrong with each field of the form. */
    problems: byField,
    error: failed,
    pending: isPending,
    done,
  }
}
