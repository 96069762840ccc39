/** A page of a connection, as the documents of the app ask for it. */
interface Page<Node> {
  readonly edges: readonly { readonly node: Node }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/**
 * All nodes of a connection, page after page.
 *
 * @param read fetches the page behind a cursor; null from the start. Answers null when there is no
 * such list.
 */
export async function readPages<Node>(
  read: (after: string | null) => Promise<Page<Node> | null | undefined>,
): Promise<Node[]> {
  const nodes: Node[] = []
  let after: string | null = null
  do {
    const page: Page<Node> | null | undefined = await read(after)
    for (const { node } of page?.edges ?? []) nodes.push(node)
    after = page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null
  } while (after !== null)
  return nodes
}
