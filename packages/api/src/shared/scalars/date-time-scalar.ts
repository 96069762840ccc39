import { GraphQLScalarType } from 'graphql'
import { GraphQLDateTime } from 'graphql-scalars'

/** An instant; a JavaScript `Date` in resolvers. */
export const DateTimeScalar = new GraphQLScalarType({
  ...GraphQLDateTime.toConfig(),
  name: 'DateTime',
  description: 'An instant in UTC, RFC 3339, e.g. `2026-03-01T09:30:00.000Z`.',
})
