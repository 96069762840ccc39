import { GraphQLScalarType } from 'graphql'
import { GraphQLUUID } from 'graphql-scalars'

/** A UUID; only for ids that a plan's author makes. What is read has opaque global ids. */
export const UuidScalar = new GraphQLScalarType({
  ...GraphQLUUID.toConfig(),
  name: 'UUID',
  description: 'A UUID in its canonical text form; new ones should be version 7.',
})
