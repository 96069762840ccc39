import type { EntityDescription } from '@postscale/schema/entities'
import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isLeafType,
  isListType,
  isObjectType,
  isUnionType,
} from 'graphql'

/** A kind by its name. */
export type NamedKind = readonly [string, EntityDescription]

/** The fields of an organization that list a kind; those without one are not asked for. */
export function listOf(
  schema: GraphQLSchema,
  { plural, type }: EntityDescription,
): GraphQLField<unknown, unknown> | null {
  const field = organizationOf(schema).getFields()[plural]
  return field !== undefined && getNamedType(field.type).name === `${type}Connection` ? field : null
}

function organizationOf(schema: GraphQLSchema): GraphQLObjectType {
  return objectOf(schema, 'Organization')
}

function objectOf(schema: GraphQLSchema, name: string): GraphQLObjectType {
  const type = schema.getType(name)
  if (!isObjectType(type)) throw new Error(`The contract has no type ${name}.`)
  return type
}

/** The questions of all kinds that an organization lists, as GraphQL documents. */
export function thingQuestions(schema: GraphQLSchema, kinds: readonly NamedKind[]): string {
  const asked = kinds.filter(([, kind]) => listOf(schema, kind) !== null)
  const documents = [
    '# Written by build/write-things.ts; do not edit.',
    ...asked.flatMap(([, kind]) => [
      listQuestion(schema, kind),
      oneQuestion(kind),
      fragmentOf(schema, kind),
    ]),
  ]
  return `${documents.join('\n\n')}\n`
}

function listQuestion(schema: GraphQLSchema, kind: EntityDescription): string {
  const { plural, type } = kind
  const sums = sumsOf(schema, type)
  const summed =
    sums.length === 0
      ? ''
      : ` sums { ${sums.map((name) => selected(schema, `${type}Sums`, name)).join(' ')} }`
  return `query Admin${type}List($slug: String!, $at: MomentInput, $filter: ${type}Filter, $order: ${type}Order, $first: Int, $after: String) {
  organization(slug: $slug, at: $at) {
    id
    list: ${plural}(filter: $filter, order: $order, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { ...Admin${type}Thing }${summed}
    }
  }
}`
}

function oneQuestion({ type }: EntityDescription): string {
  return `query Admin${type}One($id: ID!, $at: MomentInput) {
  node(id: $id, at: $at) { ...Admin${type}Thing }
}`
}

/** What a list of a kind is summed up by, field by field. */
export function sumsOf(schema: GraphQLSchema, type: string): readonly string[] {
  const sums = schema.getType(`${type}Sums`)
  if (!isObjectType(sums)) return []
  const fields = Object.values(sums.getFields())
  return fields.filter((each) => !isListType(getNullableType(each.type))).map(({ name }) => name)
}

const ALWAYS = [
  'id',
  'changedIn',
  'from',
  'to',
  'validFrom',
  'validTo',
  'day',
  'source',
  'target',
  'viewerCanChange',
] as const

function fragmentOf(schema: GraphQLSchema, { type, fields }: EntityDescription): string {
  const known = objectOf(schema, type).getFields()
  const names = new Set([
    ...ALWAYS,
    ...Object.entries(fields).map(([key, { as }]) => as ?? key),
    'externalReferences',
  ])
  const selection = [...names]
    .filter((name) => name in known)
    .map((name) => selected(schema, type, name))
  return `fragment Admin${type}Thing on ${type} {
  __typename
  ${selection.join('\n  ')}
}`
}

/** A field with as much of what it leads to as says what it is. */
function selected(schema: GraphQLSchema, type: string, name: string): string {
  const field = objectOf(schema, type).getFields()[name]
  const to = field === undefined ? undefined : getNamedType(field.type)
  if (to === undefined || isLeafType(to)) return name
  if (to.name === 'Money') return `${name} { ...AdminMoney }`
  if (isUnionType(to)) {
    return `${name} { __typename ${to
      .getTypes()
      .map((each) => `... on ${each.name} { ${namesOf(each)} }`)
      .join(' ')} }`
  }
  if (!isObjectType(to)) throw new Error(`${type}.${name} is of a type that no list shows.`)
  return `${name} { ${'id' in to.getFields() && !isReference(to) ? namesOf(to) : leavesOf(to)} }`
}

/** An external reference has an id of another system. */
function isReference({ name }: GraphQLObjectType): boolean {
  return name === 'ExternalReference'
}

function namesOf(type: GraphQLObjectType): string {
  const fields = type.getFields()
  return [
    '__typename',
    'id',
    ...['name', 'title', 'viewerCanChange'].filter((name) => name in fields),
  ].join(' ')
}

function leavesOf(type: GraphQLObjectType): string {
  const leaves = Object.values(type.getFields()).filter((field) =>
    isLeafType(getNamedType(field.type)),
  )
  return leaves.map(({ name }) => name).join(' ')
}
