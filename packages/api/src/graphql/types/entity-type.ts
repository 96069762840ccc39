import {
  ENTITIES,
  type Entity,
  type EntityKind,
  type History,
  type Id,
  type LiveThing,
  type OrganizationView,
} from '@postscale/domain'
import { ObjectType } from 'type-graphql'
import { ThingType } from './thing-type.js'
import { Node } from '../relay/node.js'
import { namedClass } from './field-input.js'
import { addOutputFields, knowType } from './thing-fields.js'

/** The type of a kind that is looked at through its fields on the view's day. */
export type Ordinary<K extends EntityKind> = new (
  view: OrganizationView,
  live: LiveThing<K>,
) => ThingType<LiveThing<K>>

/**
 * The GraphQL type of a kind: a thing looked at through a view, its fields as its entity describes
 * them.
 *
 * @param base what it is looked at through; by default its fields as they are on the view's day.
 * @param find how a thing is found in a view, for another base than the usual one.
 * @param findRow how it is found by its row.
 */
export function entityType<K extends EntityKind>(kind: K): Ordinary<K>
export function entityType<
  K extends EntityKind,
  A extends unknown[],
  N extends ThingType<LiveThing<K>>,
>(
  kind: K,
  base: abstract new (...args: A) => N,
  find: (view: OrganizationView, id: Id) => N | null,
  findRow: (view: OrganizationView, row: number) => N,
): new (...args: A) => N
export function entityType(
  kind: EntityKind,
  base: abstract new (...args: never[]) => object = ordinary(kind),
  find?: (view: OrganizationView, id: Id) => object | null,
  findRow?: (view: OrganizationView, row: number) => object,
): unknown {
  const entity: Entity = ENTITIES[kind]
  const { type, about } = entity.words
  const Type = namedClass(`${type}Type`, base)
  ObjectType(type, { implements: Node, description: about, simpleResolvers: true })(Type)
  addOutputFields(Type.prototype as object, entity)
  knowType(kind, Type, find, findRow)
  return Type
}

function ordinary<K extends EntityKind>(kind: K): Ordinary<K> {
  const { words, plural } = ENTITIES[kind]
  @ObjectType({ description: words.about })
  class EntityThing extends ThingType<LiveThing<K>> {
    readonly live: LiveThing<K>

    constructor(view: OrganizationView, live: LiveThing<K>) {
      super(view)
      this.live = live
    }

    protected get entityKind(): K {
      return kind
    }

    protected get recorded(): History<unknown> {
      const records = this.view.state[plural] as {
        get(id: Id): { readonly history: History<unknown> } | null | undefined
      }
      return records.get(this.live.id)?.history ?? []
    }
  }
  return EntityThing
}
