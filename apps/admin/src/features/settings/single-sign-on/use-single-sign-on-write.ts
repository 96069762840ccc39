import { useQueryClient } from '@tanstack/react-query'
import type { FormFields } from '@/plans/use-problems'
import { useWrite, type WritePayload } from '@/plans/use-write'
import { type SingleSignOn, singleSignOnQuery } from './single-sign-on-query'

/** Changes how members sign in, and shows it as it is then. */
export function useSingleSignOnWrite<Input, Ok extends { readonly singleSignOn: SingleSignOn }>(
  slug: string,
  call: (input: Input) => Promise<WritePayload<Ok>>,
  onDone: (ok: Ok) => void = () => undefined,
  fields?: FormFields,
) {
  const queryClient = useQueryClient()
  return useWrite(
    call,
    (ok) => {
      if (ok === null) return
      queryClient.setQueryData(singleSignOnQuery(slug).queryKey, ok.singleSignOn)
      onDone(ok)
    },
    fields,
  )
}
