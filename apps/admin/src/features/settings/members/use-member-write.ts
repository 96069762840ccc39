import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { PlanRefusal } from '@/plans/plan-draft'

interface Payload<Ok> {
  readonly ok: Ok | null
  readonly error: PlanRefusal | null
}

/** Changes something about members, and asks for them again. */
export function useMemberWrite<Input, Ok>(
  call: (input: Input) => Promise<Payload<Ok>>,
  onDone: (ok: Ok) => void = () => undefined,
) {
  const queryClient = useQueryClient()
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: call,
    onSuccess: ({ ok }) => {
      void queryClient.invalidateQueries({ queryKey: ['members'] })
      if (ok !== null) onDone(ok)
    },
  })
  const refused = data?.error?.problems.map(({ message }) => message) ?? []
  return { write: mutate, refused, error, pending: isPending }
}
