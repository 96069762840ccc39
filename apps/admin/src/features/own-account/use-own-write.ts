import { useQueryClient } from '@tanstack/react-query'
import type { FormFields } from '@/plans/use-problems'
import { useWrite, type WritePayload } from '@/plans/use-write'
import { ownAccountQuery } from './own-account-query'

/** Changes something of one's own account, and asks for it again. */
export function useOwnWrite<Input, Ok>(
  call: (input: Input) => Promise<WritePayload<Ok>>,
  onDone: (ok: Ok) => void = () => undefined,
  fields?: FormFields,
) {
  const queryClient = useQueryClient()
  return useWrite(
    call,
    (ok) => {
      void queryClient.invalidateQueries({ queryKey: ownAccountQuery.queryKey })
      if (ok !== null) onDone(ok)
    },
    fields,
  )
}
