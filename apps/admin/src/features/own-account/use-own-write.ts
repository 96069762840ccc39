import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { PlanRefusal } from '@/plans/plan-draft'
import { ownAccountQuery } from './own-account-query'

interface Payload<Ok> {
  readonly ok: Ok | null
  readonly error: PlanRefusal | null
}

/** Changes something of one's own account, and asks for it again. */
export function useOwnWrite<Input, Ok>(
  call: (input: Input) => Promise<Payload<Ok>>,
  onDone: (ok: Ok) => void = () => undefined,
) {
  const queryClient = useQueryClient()
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: call,
    onSuccess: ({ ok }) => {
      void queryClient.invalidateQueries({ queryKey: ownAccountQuery.queryKey })
      if (ok !== null) onDone(ok)
    },
  })
  const refused = data?.error?.problems.map(({ message }) => message) ?? []
  return { write: mutate, refused, error, pending: isPending }
}
