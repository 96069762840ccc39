import { GraphQLScalarType } from 'graphql'
import { GraphQLCurrency } from 'graphql-scalars'

/** A currency code. */
export const CurrencyScalar = new GraphQLScalarType({
  ...GraphQLCurrency.toConfig(),
  name: 'Currency',
  description: 'An ISO 4217 currency code, e.g. `USD`.',
  serialize: String,
})
