import { useQueryClient } from '@tanstack/react-query'
import type { FormFields } from '@/plans/use-problems'
import { useWrite, type WritePayload } from '@/plans/use-write'

/** Changes something about members, and asks for them again. */
export function useMemberWrite<Input, Ok>(
  call: (input: Input) => Promise<WritePayload<Ok>>,
  onDone: (ok: Ok) => void = () => undefined,
  fields?: FormFields,
) {
  const queryClient = useQueryClient()
  return useWrite(
    call,
    (ok) => {
      void queryClient.invalidateQueries({ queryKey: ['members'] })
      if (ok !== null) onDone(ok)
    },
    fields,
  )
}
