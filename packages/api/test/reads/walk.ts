import { expect } from 'vitest'
import type { TestApp } from '../http/use-app.js'

/** How the pages of a list are asked for: `at` is put before the closing of its arguments. */
export type ListQuery = (page: string) => string

interface Connection {
  readonly totalCount: number
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
}

interface Answer {
  readonly errors?: unknown
  readonly data: { readonly organization: { readonly list: Connection } }
}

export const pageFields =
  'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'

/** Walks all pages of a list of the organization; answers the ids in the order of the list. */
export async function walk(
  api: TestApp,
  list: ListQuery,
  direction: 'forward' | 'backward',
  size: number,
  between: (page: number) => Promise<void> = async () => undefined,
): Promise<string[]> {
  const ids: string[][] = []
  let cursor: string | null = null
  for (let page = 0; page < 1000; page += 1) {
    const from: string = cursor === null ? '' : JSON.stringify(cursor)
    const args: string =
      direction === 'forward'
        ? `first: ${size}${from && `, after: ${from}`}`
        : `last: ${size}${from && `, before: ${from}`}`
    const answer = (await api.ask(list(args))).body as Answer
    expect(answer.errors).toBeUndefined()
    const connection = answer.data.organization.list
    const read = connection.edges.map(({ node }) => node.id)
    ids.push(read)
    expect(read.length).toBeLessThanOrEqual(size)
    const { pageInfo } = connection
    expect(pageInfo.startCursor).toBe(connection.edges[0]?.cursor ?? null)
    expect(pageInfo.endCursor).toBe(connection.edges.at(-1)?.cursor ?? null)
    const more = direction === 'forward' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage
    if (!more) break
    cursor = direction === 'forward' ? pageInfo.endCursor : pageInfo.startCursor
    await between(page)
  }
  return (direction === 'forward' ? ids : ids.toReversed()).flat()
}
