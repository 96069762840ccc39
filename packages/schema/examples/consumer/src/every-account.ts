import {
  AccountsDocument,
  type AccountFilter,
  type AccountSummaryFragment,
} from '@postscale/schema'
import { ask, type Postscale } from './postscale.ts'

/** Every account that passes a filter, page by page; cursors stay right while accounts come and go. */
export async function* everyAccount(
  postscale: Postscale,
  slug: string,
  filter: AccountFilter = {},
): AsyncGenerator<AccountSummaryFragment> {
  let after: string | null = null
  do {
    const answer: {
      readonly end: string | null
      readonly nodes: readonly AccountSummaryFragment[]
    } = await page(postscale, slug, filter, after)
    yield* answer.nodes
    after = answer.end
  } while (after !== null)
}

async function page(
  postscale: Postscale,
  slug: string,
  filter: AccountFilter,
  after: string | null,
) {
  const { organization } = await ask(postscale, AccountsDocument, {
    slug,
    filter,
    after,
    first: 100,
  })
  if (organization === null) throw new Error(`There is no organization ${slug}, or not for you.`)
  const { edges, pageInfo } = organization.accounts
  return {
    nodes: edges.map(({ node }) => node),
    end: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  }
}
