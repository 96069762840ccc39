import { ENTITIES, type Entity, type EntityKind } from '@postscale/domain'
import { ArgsType, Field, type ClassType } from 'type-graphql'
import { Connection } from '../relay/connection.js'
import { ConnectionArgs } from '../relay/connection-args.js'
import { namedClass } from '../types/field-input.js'
import { ENTITY_TYPES } from '../types/types.js'
import { filterInput } from './entity-filter.js'
import { orderOf } from './entity-order.js'
import type { EntityArgs } from './entity-page.js'
import { sumsType } from './entity-sums.js'

interface EntityLists {
  readonly Connection: ClassType
  readonly Args: ClassType<EntityArgs>
  readonly Filter: ClassType
}

const known = new Map<EntityKind, EntityLists>()

/** The connection, the arguments and the filter of the lists of a kind; made once. */
export function listsOf(kind: EntityKind): EntityLists {
  const before = known.get(kind)
  if (before !== undefined) return before
  const Filter = filterInput(kind)
  const lists = { Filter, Connection: connectionOf(kind), Args: argsOf(kind, Filter) }
  known.set(kind, lists)
  return lists
}

export const AccountLists = listsOf('account')
export const PersonLists = listsOf('person')
export const PositionLists = listsOf('position')

function argsOf(kind: EntityKind, Filter: ClassType): ClassType<EntityArgs> {
  const { words, order, fields }: Entity = ENTITIES[kind]
  const { many } = words.noun.en
  const Order = orderOf(kind)
  const args = namedClass(`${words.type}Args`, ConnectionArgs)
  ArgsType()(args)
  const prototype = args.prototype as object
  const description = `Which ${many}; all by default.`
  Field(() => Filter, { nullable: true, description })(prototype, 'filter')
  const end = order.direction === 'ASC' ? 'first' : 'last'
  const by = words.fields[order.field]!.en
  const usual =
    fields[order.field]!.type === 'money' ? `the largest ${by} first` : `by ${by}, the ${end} first`
  Field(() => Order, { nullable: true, description: `How they are sorted; ${usual} by default.` })(
    prototype,
    'order',
  )
  return args
}

function connectionOf(kind: EntityKind): ClassType {
  const Node = ENTITY_TYPES[kind] as ClassType
  const connection: ClassType = Connection(() => Node, ENTITIES[kind].words.type)
  const Sums = sumsType(kind)
  if (Sums !== null) {
    Field(() => Sums, { description: 'What the whole list comes to.' })(
      connection.prototype,
      'sums',
    )
  }
  return connection
}
