import { type RefetchQueryFilters, useMutation, useQueryClient } from '@tanstack/react-query'
import type { PlanRefusal } from '@/plans/plan-draft'
import { useFocusRefused } from '@/plans/use-focus-refused'
import { type FormFields, useProblems } from '@/plans/use-problems'

/** What the API answers to whatever is done to a scenario. */
interface Payload<Ok> {
  readonly ok: Ok | null
  readonly error: PlanRefusal | null
}

const NO_FIELDS: FormFields = {}

/** The scenario on the screen, and its changes. */
const SHOWN: RefetchQueryFilters = {
  queryKey: ['scenario'],
  type: 'active',
  predicate: ({ queryKey }) => queryKey.length === 2 || queryKey[2] === 'changes',
}

/**
 * Does something to a scenario. Whether it is done or refused, what is on the screen is asked for again:
 * a refusal is often about what has changed since.
 *
 * @param fields of the form, whose problems are told there.
 */
export function useScenarioWrite<Input, Ok>(
  call: (input: Input) => Promise<Payload<Ok>>,
  onDone: (ok: Ok) => void = () => undefined,
  fields: FormFields = NO_FIELDS,
) {
  const problemsOf = useProblems()
  const queryClient = useQueryClient()
  const { mutate, data, error, isPending, reset } = useMutation({
    mutationFn: call,
    onSuccess: async ({ ok }) => {
      void queryClient.invalidateQueries()
      // What is done next begins with the scenario as it is now.
      await queryClient.refetchQueries(SHOWN, { cancelRefetch: false })
      if (ok !== null) onDone(ok)
    },
  })
  const { byField, others, error: failed } = problemsOf(data?.error ?? null, error, fields)
  useFocusRefused(data ?? error, byField)
  return {
    write: mutate,
    /** Why it was refused, apart from what its fields tell. */
    refused: others,
    /** What is wrong with each field of the form. */
    problems: byField,
    error: failed,
    pending: isPending,
    reset,
  }
}
