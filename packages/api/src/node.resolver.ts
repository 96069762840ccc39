import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { RequestContext } from './context.js'
import { badUserInput } from './errors/request-error.js'
import { Node } from './graphql/relay/node.js'
import { loadNode, MOST_NODES } from './node-loaders.js'

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'Anything that has an id, as it is today; null when there is no such thing.',
  })
  async node(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Its opaque id.' }) id: string,
  ): Promise<object | null> {
    return loadNode(context, id, ['id'])
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'Several things by their ids, in the order given; null where there is none.',
  })
  nodes(
    @Ctx() context: RequestContext,
    @Arg('ids', () => [ID], { description: `Up to ${MOST_NODES} opaque ids.` }) ids: string[],
  ): Promise<object | null>[] {
    if (ids.length > MOST_NODES) throw badUserInput(['ids'])
    // Each is awaited for itself, so that one that fails is null and the others are answered.
    return ids.map(async (id, index) => loadNode(context, id, ['ids', index]))
  }
}
