import { useQueryClient } from '@tanstack/react-query'
import type { FormFields } from '@/plans/use-problems'
import { useWrite, type WritePayload } from '@/plans/use-write'

/** Changes what is kept of people: whoever is erased is gone from every page that is shown from then on. */
export function usePrivacyWrite<Input>(
  call: (input: Input) => Promise<WritePayload<unknown>>,
  onDone: () => void,
  fields?: FormFields,
) {
  const queryClient = useQueryClient()
  return useWrite(
    call,
    (ok) => {
      if (ok === null) return
      onDone()
      void queryClient.invalidateQueries()
    },
    fields,
  )
}
