import {
  ENTITIES,
  lives,
  type Entity,
  type EntityKind,
  type History,
  type OrganizationState,
} from '@postscale/domain'
import { thingLoader } from './thing-loader.js'
import type { NodeLoader } from './relay/node.js'
import { nodeAt } from './types/thing-fields.js'
import { ENTITY_TYPES } from './types/types.js'

interface Records {
  get(id: string): { readonly history: History<unknown> } | null | undefined
}

/** Finds things of every kind by their opaque ids, by the names of their types. */
export const entityLoaders: Readonly<Record<string, NodeLoader>> = Object.fromEntries(
  Object.keys(ENTITY_TYPES).map((kind) => {
    const { plural, words }: Entity = ENTITIES[kind as EntityKind]
    return [
      words.type,
      thingLoader(
        (state, id) => lives(recordsOf(state, plural).get(id)?.history ?? []),
        (view, id) => nodeAt(view, kind, id),
      ),
    ] as const
  }),
)

function recordsOf(state: OrganizationState, plural: string): Records {
  return (state as unknown as Readonly<Record<string, Records>>)[plural]!
}
