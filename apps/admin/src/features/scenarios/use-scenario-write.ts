import { type RefetchQueryFilters, useMutation, useQueryClient } from '@tanstack/react-query'
import type { PlanRefusal } from '@/plans/plan-draft'
import { splitProblems } from '@/plans/split-problems'

/** What the API answers to whatever is done to a scenario. */
interface Payload<Ok> {
  readonly ok: Ok | null
  readonly error: PlanRefusal | null
}

/** The scenario on the screen, and its changes. */
const SHOWN: RefetchQueryFilters = {
  queryKey: ['scenario'],
  type: 'active',
  predicate: ({ queryKey }) => queryKey.length === 2 || queryKey[2] === 'changes',
}

/**
 * Does something to a scenario. Whether it is done or refused, what is on the screen is asked for again:
 * a refusal is often about what has changed since.
 */
export function useScenarioWrite<Input, Ok>(
  call: (input: Input) => Promise<Payload<Ok>>,
  onDone: (ok: Ok) => void = () => undefined,
) {
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
  return {
    write: mutate,
    /** Why it was refused. */
    refused: splitProblems(data?.error ?? null, []).others,
    error,
    pending: isPending,
    reset,
  }
}
