import { ArgsType, Field, type ClassType } from 'type-graphql'
import { Connection } from '../relay/connection.js'
import { ConnectionArgs } from '../relay/connection-args.js'
import { namedClass } from '../types/field-input.js'
import { CoverageType } from '../types/coverage-type.js'
import { LeaveType } from '../types/leave-type.js'
import { OccupancyType } from '../types/occupancy-type.js'
import { ENTITY_TYPES } from '../types/types.js'
import { filterInput } from './entity-filter.js'
import { orderOf } from './entity-order.js'
import type { EntityArgs } from './entity-page.js'
import { addSums, sumsType } from './entity-sums.js'
import { listed, type ListedKind } from './listed-kinds.js'

interface EntityLists {
  readonly Connection: ClassType
  readonly Args: ClassType<EntityArgs>
  readonly Filter: ClassType
}

/** The type of what each list is of. */
const NODE_TYPES: { readonly [K in ListedKind]: unknown } = {
  ...ENTITY_TYPES,
  coverage: CoverageType,
  leave: LeaveType,
  occupancy: OccupancyType,
}

const known = new Map<ListedKind, EntityLists>()

/** The connection, the arguments and the filter of the lists of a kind; made once. */
export function listsOf(kind: ListedKind): EntityLists {
  const before = known.get(kind)
  if (before !== undefined) return before
  const Filter = filterInput(kind)
  const lists = { Filter, Connection: connectionOf(kind), Args: argsOf(kind, Filter) }
  known.set(kind, lists)
  return lists
}

export const AccountLists = listsOf('account')
export const CoverageLists = listsOf('coverage')
export const PersonLists = listsOf('person')
export const PositionLists = listsOf('position')

function argsOf(kind: ListedKind, Filter: ClassType): ClassType<EntityArgs> {
  const { words, order, fields } = listed(kind)
  const { many } = words.noun.en
  const Order = orderOf(kind)
  const args = namedClass(`${words.type}Args`, ConnectionArgs)
  ArgsType()(args)
  const prototype = args.prototype as object
  const description = `Which ${many}; all by default.`
  Field(() => Filter, { nullable: true, description })(prototype, 'filter')
  const end = order.direction === 'ASC' ? 'first' : 'last'
  const by = words.fields[order.field]?.en ?? 'first day'
  const usual =
    fields[order.field]?.type === 'money' ? `the largest ${by} first` : `by ${by}, the ${end} first`
  Field(() => Order, { nullable: true, description: `How they are sorted; ${usual} by default.` })(
    prototype,
    'order',
  )
  return args
}

function connectionOf(kind: ListedKind): ClassType {
  const Node = NODE_TYPES[kind] as ClassType
  const connection: ClassType = Connection(() => Node, listed(kind).words.type)
  const Sums = sumsType(kind)
  if (Sums !== null) addSums(connection, () => Sums)
  return connection
}
