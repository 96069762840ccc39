/** The typed documents, with the types of their variables and answers. */
export * from './generated/graphql.js'
export type { TypedDocumentNode } from '@graphql-typed-document-node/core'
