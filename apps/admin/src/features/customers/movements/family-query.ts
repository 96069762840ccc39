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
export function familyQuery(slug: string, id: string, scenario: string | null, enabled: boolean) {
  return queryOptions({
    queryKey: ['account-family', slug, id, scenario],
    queryFn: async ({ signal }): Promise<readonly Relative[]> => {
      const top = await topOf(id, scenario, signal)
      const family = top === null ? [] : [top]
      const above = family.map((each) => each.id)
      while (above.length > 0) {
        const below = await accountsBelow(slug, scenario, above.splice(0, MOST_IDS), signal)
        family.push(...below)
        above.push(...below.map((each) => each.id))
      }
      return family.toSorted((a, b) => a.name.localeCompare(b.name))
    },
    enabled,
  })
}

async function topOf(
  id: string,
  scenario: string | null,
  signal: AbortSignal,
): Promise<Relative | null> {
  const { node } = await requestGraphql(
    AdminAccountParentDocument,
    { id, at: { scenario } },
    signal,
  )
  if (node?.__typename !== 'Account') return null
  return node.parent === null ? node : topOf(node.parent.id, scenario, signal)
}

async function accountsBelow(
  slug: string,
  scenario: string | null,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<readonly Relative[]> {
  return readPages(async (after) => {
    const variables = { slug, at: { scenario }, ids, after }
    const { organization } = await requestGraphql(AdminAccountsBelowDocument, variables, signal)
    return organization?.accounts
  })
}
