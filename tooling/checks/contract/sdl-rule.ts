import type { GraphQLSchema } from 'graphql'
import type { SchemaElement } from './schema-elements.ts'

/** What is wrong with an element of a schema. */
type SdlProblem = { readonly element: SchemaElement; readonly message: string }

/** A rule reads what a schema names and lists what it refuses. */
export type SdlRule = (
  elements: readonly SchemaElement[],
  schema: GraphQLSchema,
) => readonly SdlProblem[]

/** A rule about single elements: `judge` says what is wrong with one, or nothing. */
export function eachElement(judge: (element: SchemaElement) => string | undefined): SdlRule {
  return (elements) =>
    elements.flatMap((element) => {
      const message = judge(element)
      return message === undefined ? [] : [{ element, message }]
    })
}
