import { type ApiAddress, askOrganization } from './ask-api'

interface Largest {
  readonly accounts: { readonly nodes: readonly { readonly id: string }[] }
}

/** The customer with the most annual contract value. */
export async function largestCustomer(api: ApiAddress): Promise<{ readonly id: string }> {
  const { accounts } = await askOrganization<Largest>(
    api,
    'accounts(first: 1, order: { field: ACV, direction: DESC }) { nodes { id } }',
  )
  const [largest] = accounts.nodes
  if (largest === undefined) throw new Error('There are no customers.')
  return largest
}
