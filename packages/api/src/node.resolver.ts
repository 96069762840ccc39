import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import type { RequestContext } from './context.js'
import { Most, OneByOne } from './graphql/arguments/most.js'
import { MomentInput } from './graphql/moment.js'
import { Node } from './graphql/relay/node.js'
import { loadNode, MOST_NODES } from './node-loaders.js'

const AT = 'The moment to look at; when left out, see above.'

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description:
      'Anything that has an id: as it is at the moment asked for, or null when it is not live then. Without a moment as it is today or, where it is not live today, in its latest life.',
  })
  async node(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Its opaque id.' }) id: string,
    @Arg('at', () => MomentInput, { nullable: true, description: AT }) at: MomentInput | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return loadNode(context, id, ['id'], { at, info })
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'Several things by their ids, in the order given; null where there is none.',
  })
  @Most({ ids: MOST_NODES })
  @OneByOne('ids')
  nodes(
    @Ctx() context: RequestContext,
    @Arg('ids', () => [ID], { description: `Up to ${MOST_NODES} opaque ids.` }) ids: string[],
    @Arg('at', () => MomentInput, { nullable: true, description: AT }) at: MomentInput | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null>[] {
    // Each is awaited for itself, so that one that fails is null and the others are answered.
    return ids.map(async (id, index) => loadNode(context, id, ['ids', index], { at, info }))
  }
}
