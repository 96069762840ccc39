import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'

/** Items that a list without a page size is taken to have: a seat's occupants, a team's children. */
const assumedListLength = 2
const defaultPage = 50
const largestPage = 100

interface Question {
  readonly schema: GraphQLSchema
  readonly operation: OperationDefinitionNode
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly variables: Readonly<Record<string, unknown>>
}

/**
 * The objects that an operation could bring back if every page were full: each counts one, multiplied
 * by the pages around it and by the ids or days asked for; what a connection consists of besides its nodes
 * counts nothing. Fragments are measured once for each page size they stand in.
 */
export function countObjects({ schema, operation, fragments, variables }: Question): number {
  const open = new Set<string>()
  const measured = new Map<string, number>()

  function ofSet(set: SelectionSetNode, parent: GraphQLNamedType, page: number): number {
    let sum = 0
    for (const node of set.selections) {
      if (node.kind === 'Field') sum += ofField(node, parent, page)
      else if (node.kind === 'FragmentSpread') sum += ofFragment(node.name.value, page)
      else
        sum += ofSet(node.selectionSet, conditionOf(node.typeCondition?.name.value, parent), page)
    }
    return sum
  }

  function ofField(node: FieldNode, parent: GraphQLNamedType, page: number): number {
    const hasFields = isObjectType(parent) || isInterfaceType(parent)
    const field = hasFields ? parent.getFields()[node.name.value] : undefined
    const type = field && getNamedType(field.type)
    if (!field || !node.selectionSet || !type || !isCompositeType(type)) return 0
    const paged = field.args.some(({ name }) => name === 'first')
    const size = paged ? pageSize(node, variables, operation) : page
    const isPart = isConnection(parent) && node.name.value !== 'nodes'
    const own = paged || isPart ? 0 : 1
    return lengthOf(node, field.type, parent, page) * (own + ofSet(node.selectionSet, type, size))
  }

  function lengthOf(
    node: FieldNode,
    type: GraphQLOutputType,
    parent: GraphQLNamedType,
    page: number,
  ): number {
    if (!isList(type)) return 1
    return isConnection(parent) ? page : (askedFor(node, variables) ?? assumedListLength)
  }

  function ofFragment(name: string, page: number): number {
    const key = `${name} ${page}`
    const known = measured.get(key)
    const fragment = fragments.get(name)
    if (known !== undefined || !fragment || open.has(name)) return known ?? 0
    open.add(name)
    const type = schema.getType(fragment.typeCondition.name.value)
    const sum = type ? ofSet(fragment.selectionSet, type, page) : 0
    open.delete(name)
    measured.set(key, sum)
    return sum
  }

  function conditionOf(name: string | undefined, parent: GraphQLNamedType): GraphQLNamedType {
    return (name === undefined ? undefined : schema.getType(name)) ?? parent
  }

  const root = schema.getRootType(operation.operation)
  return root ? ofSet(operation.selectionSet, root, 1) : 0
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type)
}

/** Its lists, `edges` and `nodes`, each hold a page; the rest of it are parts that count nothing. */
function isConnection(type: GraphQLNamedType): boolean {
  return isObjectType(type) && 'pageInfo' in type.getFields()
}

/** Arguments that name each item of the list they are given for; `representations` a gateway gives. */
const NAMING = new Set(['days', 'ids', 'refs', 'representations'])

/** How many items are asked for by name, as by their ids; null when they are not. */
function askedFor(
  { arguments: given = [] }: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): number | null {
  const value = given.find(({ name }) => NAMING.has(name.value))?.value
  if (value?.kind === 'ListValue') return value.values.length
  const ids = value?.kind === 'Variable' ? variables[value.name.value] : null
  return Array.isArray(ids) ? ids.length : null
}

function pageSize(
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
  operation: OperationDefinitionNode,
): number {
  for (const argument of node.arguments ?? []) {
    if (argument.name.value !== 'first' && argument.name.value !== 'last') continue
    const { value } = argument
    if (value.kind === 'IntValue') return clamp(Number(value.value))
    if (value.kind !== 'Variable') continue
    const name = value.name.value
    const given = variables[name] ?? defaultOf(name, operation)
    if (typeof given === 'number') return clamp(given)
  }
  return defaultPage
}

function defaultOf(name: string, operation: OperationDefinitionNode): number | undefined {
  const definition = operation.variableDefinitions?.find(
    ({ variable }) => variable.name.value === name,
  )
  const value = definition?.defaultValue
  return value?.kind === 'IntValue' ? Number(value.value) : undefined
}

/** Sizes outside are refused by the field itself. */
function clamp(size: number): number {
  return Math.min(largestPage, Math.max(0, size))
}
