import { GraphQLScalarType } from 'graphql'
import { GraphQLNonNegativeInt } from 'graphql-scalars'

/** A count. */
export const NonNegativeIntScalar = new GraphQLScalarType({
  ...GraphQLNonNegativeInt.toConfig(),
  name: 'NonNegativeInt',
  description: 'A whole number, zero or more.',
})
