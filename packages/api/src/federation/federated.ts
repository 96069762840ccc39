import {
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
} from 'graphql'
import type { RequestContext } from '../context.js'
import { badUserInput } from '../errors/request-error.js'
import type { Bounded } from '../graphql/arguments/most.js'
import { typeOfNode } from '../graphql/relay/node.js'
import { loadNode, MOST_NODES } from '../node-loaders.js'
import { entityTypes, subgraphSdl } from './subgraph-sdl.js'

/**
 * The schema with what a gateway of Apollo Federation asks a subgraph: `_service { sdl }` and
 * `_entities`. They are no part of the contract, and of its SDL.
 */
export function federated(contract: GraphQLSchema): GraphQLSchema {
  const { query, types, ...rest } = contract.toConfig()
  if (!query) throw new Error('a schema has queries')
  const { fields, ...root } = query.toConfig()
  const extended = new GraphQLObjectType({
    ...root,
    fields: { ...fields, _entities: entitiesField(contract), _service: serviceField(contract) },
  })
  return new GraphQLSchema({
    ...rest,
    query: extended,
    types: types.filter((type) => type !== query),
  })
}

function serviceField(contract: GraphQLSchema) {
  // Printing it takes as long as half of the schema, and few ever ask.
  let sdl: string | undefined
  const type = new GraphQLObjectType({
    name: '_Service',
    description: 'This service as a subgraph of Apollo Federation.',
    fields: { sdl: { type: GraphQLString, description: 'The SDL to compose.' } },
  })
  return {
    type: new GraphQLNonNull(type),
    description: 'What a gateway composes. Refused where introspection is.',
    resolve: () => ({ sdl: (sdl ??= subgraphSdl(contract)) }),
  }
}

function entitiesField(contract: GraphQLSchema) {
  const representation = new GraphQLScalarType({
    name: '_Any',
    description: 'What a gateway knows a thing by: `__typename` and its `id`.',
  })
  const entity = new GraphQLUnionType({
    name: '_Entity',
    description: 'Whatever can be asked for by its id.',
    types: entityTypes(contract),
    resolveType: (value) => typeOfNode(value as object),
  })
  return {
    type: new GraphQLNonNull(new GraphQLList(entity)),
    description:
      'Things of today by their ids, in the order given; null where there is none. For gateways.',
    extensions: {
      most: { representations: MOST_NODES },
      oneByOne: 'representations',
    } satisfies Bounded,
    args: {
      representations: {
        type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(representation))),
        description: `Up to ${MOST_NODES} things.`,
      },
    },
    resolve: (
      _root: unknown,
      args: Record<string, unknown>,
      context: RequestContext,
      info: GraphQLResolveInfo,
    ) => {
      const representations = args['representations'] as readonly unknown[]
      return representations.map(async (each, index) =>
        loadEntity(context, each, ['representations', index], info),
      )
    },
  }
}

/** The thing, by the same loader and with the same rights as `node(id)`. */
async function loadEntity(
  context: RequestContext,
  representation: unknown,
  path: readonly (string | number)[],
  info: GraphQLResolveInfo,
): Promise<object | null> {
  if (typeof representation !== 'object' || representation === null) throw badUserInput(path)
  const { __typename: type, id } = representation as Readonly<Record<string, unknown>>
  if (typeof type !== 'string') throw badUserInput([...path, '__typename'])
  if (typeof id !== 'string') throw badUserInput([...path, 'id'])
  return loadNode(context, id, [...path, 'id'], { type, info })
}
