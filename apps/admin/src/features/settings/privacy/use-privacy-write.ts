import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { PlanRefusal } from '@/plans/plan-draft'

interface Payload {
  readonly ok: unknown
  readonly error: PlanRefusal | null
}

/** Changes what is kept of people: whoever is erased is gone from every page that is shown from then on. */
export function usePrivacyWrite<Input>(
  call: (input: Input) => Promise<Payload>,
  onDone: () => void,
) {
  const queryClient = useQueryClient()
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: call,
    onSuccess: ({ ok }) => {
      if (ok === null) return
      onDone()
      void queryClient.invalidateQueries()
    },
  })
  const refused = data?.error?.problems.map(({ message }) => message) ?? []
  return { write: mutate, refused, error, pending: isPending }
}
