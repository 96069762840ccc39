import { queryOptions } from '@tanstack/react-query'
import { AdminInboxFindingsDocument, AdminInboxTriggersDocument } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'
import type { FiredTrigger, InboxFinding } from './inbox-items'

/** The inbox is about what is live today, whatever the pages show. */
const live = {}
/** Asked for no more often, since both take the whole organization through. */
const FRESH = 5 * 60_000
/** How far back triggers are told that fired, in days. */
const REACH = 30

/** The hire triggers that fired in the last thirty days, of the whole organization. */
export function firedTriggersQuery(slug: string, today: string) {
  return queryOptions({
    queryKey: ['inbox-triggers', slug, today],
    queryFn: async ({ signal }): Promise<readonly FiredTrigger[]> => {
      const from = new Date(Date.parse(today) - REACH * 86_400_000).toISOString().slice(0, 10)
      const variables = { slug, at: live, from }
      const { organization } = await requestGraphql(AdminInboxTriggersDocument, variables, signal)
      return organization?.hireTriggerEvents.nodes ?? []
    },
    staleTime: FRESH,
  })
}

/** The first fifty errors and warnings. */
export function inboxFindingsQuery(slug: string) {
  return queryOptions({
    queryKey: ['inbox-findings', slug],
    queryFn: async ({ signal }): Promise<readonly InboxFinding[]> => {
      const variables = { slug, at: live }
      const { organization } = await requestGraphql(AdminInboxFindingsDocument, variables, signal)
      return organization?.lint.findings.nodes ?? []
    },
    staleTime: FRESH,
  })
}
