import type { TypedDocumentNode } from '@postscale/schema'
import { print } from 'graphql'

/** Where Postscale is, and a token made there by `createApiToken`. */
export interface Postscale {
  readonly url: string
  readonly token: string
  /** The language of messages: en, es or pt. */
  readonly language?: string
}

interface Answer<Data> {
  readonly data?: Data | null
  readonly errors?: readonly { readonly message: string; readonly extensions?: { code?: string } }[]
}

/** Asks one typed document; what comes back has the document's type. */
export async function ask<Data, Variables>(
  postscale: Postscale,
  document: TypedDocumentNode<Data, Variables>,
  variables: NoInfer<Variables>,
): Promise<Data> {
  const response = await fetch(new URL('/graphql', postscale.url), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      authorization: `Bearer ${postscale.token}`,
      'accept-language': postscale.language ?? 'en',
    },
    body: JSON.stringify({ query: print(document), variables }),
  })
  const { data, errors } = (await response.json()) as Answer<Data>
  const [error] = errors ?? []
  if (error) throw new Error(`${error.extensions?.code ?? response.status}: ${error.message}`)
  if (!data) throw new Error(`${response.status}: no data`)
  return data
}
