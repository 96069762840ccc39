import { Field, ID, InterfaceType } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import type { MomentInput } from '../moment.js'

const types = new WeakMap<object, string>()

/** Remembers the GraphQL type of an object that is answered where any Node may stand. */
export function asNode<N extends object>(type: string, value: N): N {
  types.set(value, type)
  return value
}

/** The GraphQL type of an object that was made one by `asNode`. */
export function typeOfNode(value: object): string | undefined {
  return types.get(value)
}

@InterfaceType({
  description: 'Anything that `node(id)` can find.',
  resolveType: typeOfNode,
})
export abstract class Node {
  @Field(() => ID, {
    description: 'Opaque and globally unique; the same on every day and revision.',
  })
  id!: string
}

/**
 * Finds the thing behind an opaque id; null when there is none or the principal may not see it.
 *
 * @param at when it is looked at; null for now. What has no history is the same at any moment.
 */
export type NodeLoader = (
  context: RequestContext,
  parts: readonly string[],
  at: MomentInput | null,
) => Promise<object | null>
