import { queryOptions, useQuery } from '@tanstack/react-query'
import { useScenario } from '@/address/use-scenario'
import { AdminViewerDocument } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** Who is signed in, and the organizations they may enter. */
export const viewerQuery = queryOptions({
  queryKey: ['viewer'],
  queryFn: async ({ signal }) => (await requestGraphql(AdminViewerDocument, {}, signal)).viewer,
  staleTime: 60_000,
})

/** What the user is called who is signed in; null when nobody is. */
export const signedInQuery = queryOptions({
  queryKey: ['signed-in'],
  queryFn: async ({ signal }): Promise<string | null> => {
    const response = await fetch('/api/auth/get-session', { signal })
    const session = (await response.json()) as { readonly user: { readonly name: string } } | null
    return session?.user.name ?? null
  },
})

/** What the viewer may do in an organization; nothing before it is known. */
function useActions(slug: string): readonly string[] {
  const { data } = useQuery(viewerQuery)
  return data?.organizations.find((each) => each.slug === slug)?.actions ?? []
}

/** Whether the viewer may do something in an organization; not before it is known. */
export function useMay(slug: string, action: string): boolean {
  return useActions(slug).includes(action)
}

/** What the app offers, with the actions of which one is enough: a plan is applied, or kept in a scenario. */
const ACTS = {
  PLAN: ['organization.change', 'scenario.write'],
  /** Of what belongs to the organization as a whole. */
  PLAN_WHOLE: ['organization.change', 'scenario.write'],
  APPLY: ['organization.change'],
  CONFIGURE: ['organization.configure'],
  KEEP: ['scenario.write'],
  IMPORT: ['import.write'],
} as const

export type Act = keyof typeof ACTS

/** Whether the viewer may do what the app offers; not before it is known. A scenario takes changes of everything. */
export function useMayAct(slug: string, act: Act): boolean {
  const { data } = useQuery(viewerQuery)
  const scenario = useScenario()
  const found = data?.organizations.find((each) => each.slug === slug)
  const actions = found?.actions ?? []
  const isWithin = act !== 'PLAN_WHOLE' || scenario !== null || found?.viewerCanChangeWhole === true
  return isWithin && ACTS[act].some((action) => actions.includes(action))
}

/** What knows whether the viewer may plan changes of it. */
export interface ChangedThing {
  readonly viewerCanChange: boolean
}

/** Whether the viewer may plan changes of a thing; of every one in a scenario that takes their changes. */
export function useMayChange(slug: string): (thing: ChangedThing) => boolean {
  const isOffered = useIsOffered(slug)
  return ({ viewerCanChange }) => isOffered(viewerCanChange)
}

/** What knows whether the viewer may make it. */
export interface OfferedPlan {
  readonly viewerCanPlan: boolean
}

/** Whether the viewer may make a plan that the API works out; every one in a scenario that takes their changes. */
export function useMayPlan(slug: string): (plan: OfferedPlan) => boolean {
  const isOffered = useIsOffered(slug)
  return ({ viewerCanPlan }) => isOffered(viewerCanPlan)
}

/** Whether a plan is offered, where the API says whether it may be made of what is live. */
function useIsOffered(slug: string): (ofLive: boolean) => boolean {
  const mayPlan = useMayAct(slug, 'PLAN')
  const scenario = useScenario()
  return (ofLive) => mayPlan && (scenario !== null || ofLive)
}
