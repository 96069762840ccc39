import {
  ENTITIES,
  type Entity,
  type EntityKind,
  type Field as EntityField,
  type History,
  type Id,
  type LiveThing,
  type OrganizationView,
} from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { ThingType } from '../modules/organizations/types/thing-type.js'
import { Node } from '../shared/relay/node.js'
import { said } from './field-input.js'
import { outputOf, outputTypeOf } from './field-output.js'
import { namedClass } from './named-class.js'

/** A thing of a kind for GraphQL: looked at through a view, its fields as its entity describes them. */
export type EntityNode<K extends EntityKind> = ThingType<LiveThing<K>>
export type EntityClass<K extends EntityKind, A extends unknown[]> = new (
  ...args: A
) => EntityNode<K>

type Ordinary<K extends EntityKind> = [OrganizationView, LiveThing<K> | (() => LiveThing<K>)]
type AnyClass = new (...args: never[]) => ThingType<never>

const classes = new Map<string, AnyClass>()

/** How a thing is found in a view, for kinds whose things are not made of their live fields. */
const finders = new Map<string, (view: OrganizationView, id: Id) => object | null>()

/**
 * The GraphQL type of a kind.
 *
 * @param base what it is looked at through; by default its fields as they are on the view's day.
 */
export function entityType<K extends EntityKind>(kind: K): EntityClass<K, Ordinary<K>>
export function entityType<
  K extends EntityKind,
  A extends unknown[],
  N extends ThingType<LiveThing<K>>,
>(
  kind: K,
  base: abstract new (...args: A) => N,
  find: (view: OrganizationView, id: Id) => N | null,
): new (...args: A) => N
export function entityType(
  kind: EntityKind,
  base: abstract new (...args: never[]) => object = ordinary(kind),
  find?: (view: OrganizationView, id: Id) => object | null,
): unknown {
  const { words, fields } = ENTITIES[kind] as Entity
  const type = namedClass(`${words.type}Type`, base)
  ObjectType(words.type, { implements: Node, description: words.about, simpleResolvers: true })(
    type,
  )
  const prototype = type.prototype as object
  for (const [name, field] of Object.entries(fields)) {
    const as = field.as ?? name
    Object.defineProperty(prototype, as, { get: getterOf(name, field), configurable: true })
    // Types of records are made now; those of other kinds are looked up once all are made.
    const of = field.to === undefined ? outputTypeOf(field) : null
    Field(() => (of ?? classes.get(field.to!)) as typeof String, {
      nullable: field.presence === 'optional' || field.type === 'reference',
      description: said(words.fields[name]!.about, 'output'),
    })(prototype, as)
  }
  classes.set(kind, type as unknown as AnyClass)
  if (find !== undefined) finders.set(kind, find)
  return type
}

/** A thing as it is on the view's day; null when it is not live then. */
export function nodeAt(view: OrganizationView, kind: string, id: Id): object | null {
  const find = finders.get(kind)
  if (find !== undefined) return find(view, id)
  const { plural } = ENTITIES[kind as EntityKind]
  const live = (view as unknown as Record<string, ReadonlyMap<Id, object>>)[plural]?.get(id)
  if (live === undefined) return null
  const Type = classes.get(kind) as unknown as new (view: OrganizationView, live: object) => object
  return new Type(view, live)
}

interface Readable {
  readonly view: OrganizationView
  read(name: string): unknown
}

function getterOf(name: string, field: EntityField): (this: Readable) => unknown {
  const { to } = field
  if (to === undefined) {
    return function read(this: Readable) {
      return outputOf(field, this.read(name), this.view)
    }
  }
  return function refer(this: Readable) {
    const id = this.read(name) as Id | null
    return id === null ? null : nodeAt(this.view, to, id)
  }
}

function ordinary<K extends EntityKind>(kind: K) {
  const { words, plural } = ENTITIES[kind]
  @ObjectType({ description: words.about })
  class EntityThing extends ThingType<LiveThing<K>> {
    protected readonly typeName: string = words.type

    protected get recorded(): History<unknown> {
      const records = this.view.state[plural] as {
        get(id: Id): { readonly history: History<unknown> } | null | undefined
      }
      return records.get(this.live.id)?.history ?? []
    }
  }
  return EntityThing
}
