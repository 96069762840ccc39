import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { requestGraphql, type TypedDocument } from '@/graphql/request-graphql'

/**
 * What a page of work asks of an organization; null where there is none.
 *
 * @param name by which the answer is kept.
 */
export function workQuery<T, V>(
  name: string,
  document: TypedDocument<{ readonly organization?: T | null }, V>,
  variables: V,
) {
  return queryOptions({
    queryKey: ['work', name, variables],
    queryFn: async ({ signal }): Promise<T | null> =>
      (await requestGraphql(document, variables, signal)).organization ?? null,
    placeholderData: keepPreviousData,
  })
}
