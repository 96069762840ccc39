import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { AdminEffectsFragment, AdminFindingEffectsFragment } from '@/generated/graphql'

/** What a plan comes to, or one moment of the organization against another. */
export type Effects = AdminEffectsFragment

/** What the rules find more, and no longer. */
export type FindingEffect = AdminFindingEffectsFragment['findings']

/** How the findings are asked for: apart from the other effects, since every rule is asked on both sides. */
export interface FindingQuestion {
  /** What tells it from other questions. */
  readonly key: readonly unknown[]
  /** Null where there is nothing to compare any more. */
  readonly ask: (signal: AbortSignal) => Promise<FindingEffect | null>
}

/** The findings that are added and cleared; all who ask the same question share its answer. */
export function useFindingEffect({
  key,
  ask,
}: FindingQuestion): UseQueryResult<FindingEffect | null> {
  return useQuery({
    queryKey: ['finding-effect', ...key],
    queryFn: async ({ signal }) => ask(signal),
  })
}
