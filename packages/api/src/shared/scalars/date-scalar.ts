import { GraphQLScalarType } from 'graphql'
import { GraphQLLocalDate } from 'graphql-scalars'

/** A calendar date, the text `YYYY-MM-DD` on both sides; ours are right, so none is parsed on its way out. */
export const DateScalar = new GraphQLScalarType({
  ...GraphQLLocalDate.toConfig(),
  name: 'Date',
  description: 'A calendar date without time or zone, `YYYY-MM-DD`.',
  serialize(value) {
    if (typeof value === 'string') return value
    throw new TypeError(`a Date is a text YYYY-MM-DD, not ${typeof value}`)
  },
})
