import { type RefetchQueryFilters, useMutation, useQueryClient } from '@tanstack/react-query'
import type { PlanRefusal } from '@/plans/plan-draft'
import type { FormFields } from '@/plans/use-problems'
import { useRefusal } from '@/plans/use-refusal'

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
  const refusal = useRefusal(data, error, fields)
  return { ...refusal, write: mutate, pending: isPending, reset }
}
