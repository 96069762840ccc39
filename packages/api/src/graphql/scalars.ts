import { LOCALES } from '@postscale/domain'
import { GraphQLScalarType } from 'graphql'
import {
  GraphQLCurrency,
  GraphQLDateTime,
  GraphQLLocalDate,
  GraphQLLocale,
  GraphQLNonNegativeInt,
  GraphQLSafeInt,
} from 'graphql-scalars'
import { tooLargeToTell } from '../errors/request-texts.js'

/** A currency code. */
export const CurrencyScalar = new GraphQLScalarType({
  ...GraphQLCurrency.toConfig(),
  name: 'Currency',
  description: 'An ISO 4217 currency code, e.g. `USD`.',
  serialize: String,
})

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

/** An instant; a JavaScript `Date` in resolvers. */
export const DateTimeScalar = new GraphQLScalarType({
  ...GraphQLDateTime.toConfig(),
  name: 'DateTime',
  description: 'An instant in UTC, RFC 3339, e.g. `2026-03-01T09:30:00.000Z`.',
})

/** Any JSON value; only ever read. */
export const JsonScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: 'A value as JSON: a text, a number, a truth value, a list, an object, or null.',
  serialize: (value) => value,
})

/** A language tag; what the product does not speak is matched to what it does. */
export const LocaleScalar = new GraphQLScalarType({
  ...GraphQLLocale.toConfig(),
  parseValue: (value) => nearestLocale(GraphQLLocale.parseValue(value)),
  parseLiteral: (node) => nearestLocale(GraphQLLocale.parseLiteral(node, null)),
  name: 'Locale',
  description: 'A BCP 47 language tag, e.g. `es` or `pt-BR`. Texts come in `en`, `es` and `pt`.',
})

/** A count. */
export const NonNegativeIntScalar = new GraphQLScalarType({
  ...GraphQLNonNegativeInt.toConfig(),
  name: 'NonNegativeInt',
  description: 'A whole number, zero or more.',
})

/** Of `pt-BR`, `pt`: the one of ours that a tag's language is; another language's tag stays as it is. */
function nearestLocale(tag: string): string {
  const language = tag.toLowerCase().split('-')[0]
  return LOCALES.find((locale) => locale === language) ?? tag
}

/** A whole number that may be larger than GraphQL's 32-bit Int, such as an amount of minor units. */
export const SafeIntScalar = new GraphQLScalarType({
  ...GraphQLSafeInt.toConfig(),
  serialize(value) {
    if (Number.isInteger(value) && !Number.isSafeInteger(value)) throw tooLargeToTell()
    return GraphQLSafeInt.serialize(value)
  },
  name: 'SafeInt',
  description: 'A whole number of up to 53 bits, e.g. an amount in minor units.',
})
