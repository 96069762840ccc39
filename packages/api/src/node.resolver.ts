import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { RequestContext } from './context.js'
import { badUserInput } from './errors/request-error.js'
import { readGlobalId } from './graphql/relay/global-id.js'
import { MomentInput } from './graphql/moment.js'
import { asNode, Node } from './graphql/relay/node.js'
import { nodeLoaders } from './node-loaders.js'

const mostIds = 100
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
  ): Promise<object | null> {
    return load(context, id, at, ['id'])
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'Several things by their ids, in the order given; null where there is none.',
  })
  async nodes(
    @Ctx() context: RequestContext,
    @Arg('ids', () => [ID], { description: 'Up to 100 opaque ids.' }) ids: string[],
    @Arg('at', () => MomentInput, { nullable: true, description: AT }) at: MomentInput | null,
  ): Promise<(object | null)[]> {
    if (ids.length > mostIds) throw badUserInput(['ids'])
    return Promise.all(ids.map(async (id, index) => load(context, id, at, ['ids', index])))
  }
}

async function load(
  context: RequestContext,
  id: string,
  at: MomentInput | null,
  path: readonly (string | number)[],
): Promise<object | null> {
  const read = readGlobalId(id)
  if (!read || !Object.hasOwn(nodeLoaders, read.type)) throw badUserInput(path)
  const found = await nodeLoaders[read.type]?.(context, read.parts, at)
  return found ? asNode(read.type, found) : null
}
