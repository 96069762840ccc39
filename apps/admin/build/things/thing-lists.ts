import { getNamedType, type GraphQLSchema, isEnumType, isInputObjectType } from 'graphql'
import { listOf, type NamedKind, sumsOf } from './thing-questions.ts'

/** By what the lists of things are filtered and ordered, as TypeScript. */
export function thingLists(schema: GraphQLSchema, kinds: readonly NamedKind[]): string {
  const asked = kinds.filter(([, kind]) => listOf(schema, kind) !== null)
  const documents = asked.flatMap(([, { type }]) => [
    `Admin${type}ListDocument`,
    `Admin${type}OneDocument`,
  ])
  const entries = asked.map(([name, { type }]) => {
    const filters = filtersOf(schema, type)
    return `  ${name}: {
    list: Admin${type}ListDocument,
    one: Admin${type}OneDocument,
    filters: ${JSON.stringify(filters)},
    orders: ${JSON.stringify(ordersOf(schema, type))},
    sums: ${JSON.stringify(sumsOf(schema, type))},
  },`
  })
  return `/* Written by build/write-things.ts; do not edit. */
import {
${documents.map((name) => `  ${name},`).join('\n')}
} from '../graphql'

/** The questions for each kind of thing, and by what its lists are filtered, ordered and summed up. */
export const thingLists = {
${entries.join('\n')}
} as const
`
}

/** The types of what a list is filtered by. */
function filtersOf(schema: GraphQLSchema, type: string): Readonly<Record<string, string>> {
  const filter = schema.getType(`${type}Filter`)
  if (!isInputObjectType(filter)) return {}
  return Object.fromEntries(
    Object.values(filter.getFields()).map(({ name, type: of }) => [name, getNamedType(of).name]),
  )
}

function ordersOf(schema: GraphQLSchema, type: string): readonly string[] {
  const order = schema.getType(`${type}OrderField`)
  return isEnumType(order) ? order.getValues().map(({ name }) => name) : []
}
