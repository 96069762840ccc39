import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isObjectType,
} from 'graphql'
import { inSpan } from '../telemetry/in-span.js'

/** The types whose fields are answers that are computed. */
const ANSWERING = ['Organization', 'Mutation'] as const

/**
 * Has the fields of organizations that are computed, and mutations, resolved in a span of their own, so that
 * a trace tells which answer took how long and which statements are whose. Done once, where spans are taken.
 */
export function traceAnswers(schema: GraphQLSchema): void {
  for (const name of ANSWERING) {
    const type = schema.getType(name)
    if (!isObjectType(type)) throw new Error(`the schema has no ${name}`)
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field
      if (resolve === undefined || resolve === defaultFieldResolver) continue
      const traced: GraphQLFieldResolver<unknown, unknown> = async (...asked) =>
        inSpan(`${name}.${field.name}`, {}, async () => resolve(...asked))
      field.resolve = traced
    }
  }
}
