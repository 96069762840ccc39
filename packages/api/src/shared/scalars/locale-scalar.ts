import { GraphQLScalarType } from 'graphql'
import { GraphQLLocale } from 'graphql-scalars'

/** A language tag; what the product does not speak is matched to what it does. */
export const LocaleScalar = new GraphQLScalarType({
  ...GraphQLLocale.toConfig(),
  name: 'Locale',
  description: 'A BCP 47 language tag, e.g. `es` or `pt-BR`. Texts come in `en`, `es` and `pt`.',
})
