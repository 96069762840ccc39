import { LOCALES } from '@postscale/domain'
import { GraphQLScalarType, Kind, type ValueNode } from 'graphql'
import {
  GraphQLCurrency,
  GraphQLDateTime,
  GraphQLLocalDate,
  GraphQLLocale,
  GraphQLNonNegativeInt,
  GraphQLSafeInt,
} from 'graphql-scalars'
import { tooLargeToTell } from '../errors/request-texts.js'

// What a scalar refuses costs the whole request. Each lets through what is of its kind, a text or a whole
// number; whether it is a date, a currency or within bounds, `checkArguments` judges for each field.

/** A currency code. */
export const CurrencyScalar = new GraphQLScalarType({
  ...GraphQLCurrency.toConfig(),
  ...inputOf('Currency', 'a text', readText),
  description: 'An ISO 4217 currency code, e.g. `USD`.',
  serialize: String,
})

/** A calendar date, the text `YYYY-MM-DD` on both sides; ours are right, so none is parsed on its way out. */
export const DateScalar = new GraphQLScalarType({
  ...GraphQLLocalDate.toConfig(),
  ...inputOf('Date', 'a text', readText),
  description: 'A calendar date without time or zone, `YYYY-MM-DD`.',
  serialize(value) {
    if (typeof value === 'string') return value
    throw new TypeError(`a Date is a text YYYY-MM-DD, not ${typeof value}`)
  },
})

/** An instant; a JavaScript `Date` in resolvers. */
export const DateTimeScalar = new GraphQLScalarType({
  ...GraphQLDateTime.toConfig(),
  ...inputOf('DateTime', 'a text', readInstant),
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
  ...inputOf('Locale', 'a text', readLocale),
  description: 'A BCP 47 language tag, e.g. `es` or `pt-BR`. Texts come in `en`, `es` and `pt`.',
})

/** A count. */
export const NonNegativeIntScalar = new GraphQLScalarType({
  ...GraphQLNonNegativeInt.toConfig(),
  ...inputOf('NonNegativeInt', 'a whole number', readWhole),
  serialize(value) {
    refuseTooLarge(value)
    return GraphQLNonNegativeInt.serialize(value) as number
  },
  description: 'A whole number, zero or more.',
})

/** A whole number that may be larger than GraphQL's 32-bit Int, such as an amount of minor units. */
export const SafeIntScalar = new GraphQLScalarType({
  ...GraphQLSafeInt.toConfig(),
  ...inputOf('SafeInt', 'a whole number', readWhole),
  serialize(value) {
    refuseTooLarge(value)
    return GraphQLSafeInt.serialize(value)
  },
  description: 'A whole number of up to 53 bits, e.g. an amount in minor units.',
})

/** What is reckoned from extreme figures may be larger than whole numbers can tell. */
function refuseTooLarge(value: unknown): void {
  if (typeof value !== 'number' || Math.abs(value) <= Number.MAX_SAFE_INTEGER) return
  if (!Number.isNaN(value)) throw tooLargeToTell()
}

/** How a scalar reads values, and those written in a document, by one function. */
function inputOf<T>(name: string, what: string, read: (value: unknown) => T | null) {
  const parseValue = (value: unknown): T => {
    const known = read(value)
    if (known === null) throw new TypeError(`${name} is ${what}.`)
    return known
  }
  return { name, parseValue, parseLiteral: (node: ValueNode) => parseValue(literalOf(node)) }
}

function literalOf(node: ValueNode): unknown {
  if (node.kind === Kind.STRING) return node.value
  return node.kind === Kind.INT ? Number(node.value) : null
}

function readText(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

/** Large ones lose their last digits, and are refused for their size. */
function readWhole(value: unknown): number | null {
  return Number.isInteger(value) ? (value as number) : null
}

/** A text that is no instant is the invalid date. */
function readInstant(value: unknown): Date | null {
  if (typeof value !== 'string') return null
  try {
    return GraphQLDateTime.parseValue(value)
  } catch {
    return new Date(Number.NaN)
  }
}

/** Of `pt-BR`, `pt`: the one of ours that a tag's language is; another text stays as it is. */
function readLocale(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const language = value.toLowerCase().split('-')[0]
  return LOCALES.find((locale) => locale === language) ?? value
}
