import { queryOptions } from '@tanstack/react-query'
import { AdminAccountParentDocument, AdminAccountsBelowDocument } from '@/generated/graphql'
import { readPages, requestGraphql } from '@/graphql/request-graphql'

/** An account of a customer's family. */
interface Relative {
  readonly id: string
  readonly name: string
}

/** So many ids a filter takes. */
const MOST_IDS = 1000

/** The accounts of one customer, by name: all that lie below the same account at the top. */
export function familyQuery(slug: string, id: string, enabled: boolean) {
  return queryOptions({
    queryKey: ['account-family', slug, id],
    queryFn: async ({ signal }): Promise<readonly Relative[]> => {
      const top = await topOf(id, signal)
      const family = top === null ? [] : [top]
      const above = family.map((each) => each.id)
      while (above.length > 0) {
        const below = await accountsBelow(slug, above.splice(0, MOST_IDS), signal)
        family.push(...below)
        above.push(...below.map((each) => each.id))
      }
      return family.toSorted((a, b) => a.name.localeCompare(b.name))
    },
    enabled,
  })
}

async function topOf(id: string, signal: AbortSignal): Promise<Relative | null> {
  const { node } = await requestGraphql(AdminAccountParentDocument, { id }, signal)
  if (node?.__typename !== 'Account') return null
  return node.parent === null ? node : topOf(node.parent.id, signal)
}

async function accountsBelow(
  slug: string,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<readonly Relative[]> {
  return readPages(async (after) => {
    const variables = { slug, ids, after }
    const { organization } = await requestGraphql(AdminAccountsBelowDocument, variables, signal)
    return organization?.accounts
  })
}
