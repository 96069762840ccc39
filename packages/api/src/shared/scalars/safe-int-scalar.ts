import { GraphQLScalarType } from 'graphql'
import { GraphQLSafeInt } from 'graphql-scalars'

/** A whole number that may be larger than GraphQL's 32-bit Int, such as an amount of minor units. */
export const SafeIntScalar = new GraphQLScalarType({
  ...GraphQLSafeInt.toConfig(),
  name: 'SafeInt',
  description: 'A whole number of up to 53 bits, e.g. an amount in minor units.',
})
