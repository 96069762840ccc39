import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { PlanRefusal } from '@/plans/plan-draft'
import { type SingleSignOn, singleSignOnQuery } from './single-sign-on-query'

interface Payload<Ok> {
  readonly ok: Ok | null
  readonly error: PlanRefusal | null
}

/** Changes how members sign in, and shows it as it is then. */
export function useSingleSignOnWrite<Input, Ok extends { readonly singleSignOn: SingleSignOn }>(
  slug: string,
  call: (input: Input) => Promise<Payload<Ok>>,
  onDone: (ok: Ok) => void = () => undefined,
) {
  const queryClient = useQueryClient()
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: call,
    onSuccess: ({ ok }) => {
      if (ok === null) return
      queryClient.setQueryData(singleSignOnQuery(slug).queryKey, ok.singleSignOn)
      onDone(ok)
    },
  })
  const refused = data?.error?.problems.map(({ message }) => message) ?? []
  return {
    write: mutate,
    refused,
    error,
    pending: isPending,
    done: data != null && data.ok !== null,
  }
}
