import { type ClassType, Field, ObjectType } from 'type-graphql'
import { NonNegativeIntScalar } from '../scalars.js'
import type { Page } from './paginate.js'

@ObjectType({ description: 'Where a page lies within its whole list.', simpleResolvers: true })
class PageInfo {
  @Field(() => Boolean, { description: 'Whether items follow this page.' })
  hasNextPage!: boolean

  @Field(() => Boolean, { description: 'Whether items precede this page.' })
  hasPreviousPage!: boolean

  @Field(() => String, { nullable: true, description: "The first item's cursor." })
  startCursor!: string | null

  @Field(() => String, { nullable: true, description: "The last item's cursor." })
  endCursor!: string | null
}

/**
 * The connection and edge types of a node type; called once for each, beside it:
 * `export const TeamConnection = Connection(() => TeamType, 'Team')`.
 */
export function Connection<N extends object>(
  nodeType: () => ClassType,
  name: string,
): ClassType<Page<N>> {
  @ObjectType(`${name}Edge`, {
    description: `One item of a ${name}Connection.`,
    simpleResolvers: true,
  })
  class Edge {
    @Field(() => String, { description: 'Its place in this order; stable under inserts.' })
    cursor!: string

    @Field(() => nodeType(), { description: 'The item.' })
    node!: N
  }

  @ObjectType(`${name}Connection`, {
    description: `A page of a list of ${name}.`,
    simpleResolvers: true,
  })
  class ConnectionType implements Page<N> {
    @Field(() => [Edge], { description: 'The items of this page with their cursors.' })
    edges!: Edge[]

    @Field(() => [nodeType()], { description: 'The items of this page.' })
    nodes!: N[]

    @Field(() => PageInfo, { description: 'Where this page lies within the list.' })
    pageInfo!: PageInfo

    @Field(() => NonNegativeIntScalar, { description: 'Items of the whole list.' })
    totalCount!: number
  }

  return ConnectionType
}
