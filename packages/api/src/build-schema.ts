import 'reflect-metadata'
import { lexicographicSortSchema, type GraphQLSchema } from 'graphql'
import { buildSchema as buildWithTypeGraphql, type NonEmptyArray } from 'type-graphql'
import { NodeResolver } from './modules/node/node.resolver.js'
import { ApiTokenResolver } from './modules/viewer/api-token.resolver.js'
import { ViewerResolver } from './modules/viewer/viewer.resolver.js'
import { MoneyResolver } from './shared/money/money.resolver.js'

type ResolverClass = new () => object

/** Every module's resolvers; the order does not matter, the schema is sorted. */
export const resolvers: NonEmptyArray<ResolverClass> = [
  ApiTokenResolver,
  MoneyResolver,
  NodeResolver,
  ViewerResolver,
]

/** The executable schema. */
export async function buildSchema(
  list: NonEmptyArray<ResolverClass> = resolvers,
): Promise<GraphQLSchema> {
  return lexicographicSortSchema(
    await buildWithTypeGraphql({
      resolvers: list,
      validate: false,
      disableInferringDefaultValues: true,
    }),
  )
}
