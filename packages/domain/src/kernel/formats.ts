import type { Locale } from './locale.js'
import { currencyDigits } from './minor-units.js'

/** How one language writes numbers, shares, money, dates, lists and plurals. Every member is pure. */
export interface Formats {
  /** The language these formats belong to. */
  readonly locale: Locale
  /** A plain number, rounded to at most `digits` (default 2) after the point. */
  number(value: number, digits?: number): string
  /** A fraction as a percentage: `0.107` → `10.7%`. At most `digits` (default 1) after the point. */
  percent(fraction: number, digits?: number): string
  /**
   * Money: an integer of minor units and its ISO 4217 currency, with as many digits as the currency
   * really has: `(320000, 'USD')` → `$3,200.00`, `(3200, 'JPY')` → `¥3,200`.
   */
  money(minorUnits: number, currency: string): string
  /** A calendar date `YYYY-MM-DD`, without time zone. Anything else is returned as it came. */
  date(isoDate: string): string
  /** `a, b and c`. */
  list(items: readonly string[]): string
  /** A language by its BCP 47 tag: `pt-BR` → `Brazilian Portuguese`. What is no tag is returned as it came. */
  language(tag: string): string
  /** The form that goes with a count: `one` for the singular, `other` for the rest. */
  plural(count: number, one: string, other: string): string
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/
const cache = new Map<Locale, Formats>()

/** The formats of a language, built on `Intl` once per language and then shared. */
export function formatsFor(locale: Locale): Formats {
  let formats = cache.get(locale)
  if (!formats) {
    formats = buildFormats(locale)
    cache.set(locale, formats)
  }
  return formats
}

function buildFormats(locale: Locale): Formats {
  const numbers = remember(
    (digits: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: digits }),
  )
  const percents = remember(
    (digits: number) =>
      new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: digits }),
  )
  const currencies = remember((currency: string) => {
    const digits = currencyDigits(currency)
    return new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    })
  })
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  const lists = new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' })
  const languages = new Intl.DisplayNames(locale, { type: 'language' })
  const plurals = new Intl.PluralRules(locale)

  return Object.freeze({
    locale,
    number: (value: number, digits = 2) => numbers(digits).format(value),
    percent: (fraction: number, digits = 1) => percents(digits).format(fraction),
    money: (minorUnits: number, currency: string) =>
      currencies(currency).format(decimal(minorUnits, currencyDigits(currency))),
    date: (isoDate: string) => {
      const day = ISO_DATE.test(isoDate) ? new Date(`${isoDate}T00:00:00Z`) : null
      return day && !Number.isNaN(day.getTime()) ? dates.format(day) : isoDate
    },
    list: (items: readonly string[]) => lists.format(items),
    language: (tag: string) => {
      try {
        return languages.of(tag) ?? tag
      } catch {
        return tag
      }
    },
    plural: (count: number, one: string, other: string) =>
      plurals.select(count) === 'one' ? one : other,
  })
}

/** Builds a value once for each argument. */
function remember<A, V>(build: (argument: A) => V): (argument: A) => V {
  const known = new Map<A, V>()
  return (argument) => {
    let value = known.get(argument)
    if (value === undefined) {
      value = build(argument)
      known.set(argument, value)
    }
    return value
  }
}

/** Minor units as a decimal text, so that no amount is rounded by a binary division. */
function decimal(minorUnits: number, digits: number): Intl.StringNumericLiteral {
  const sign = minorUnits < 0 ? '-' : ''
  const units = Math.abs(minorUnits)
    .toFixed(0)
    .padStart(digits + 1, '0')
  const split = units.length - digits
  return `${sign}${units.slice(0, split)}.${units.slice(split)}0` as Intl.StringNumericLiteral
}

/** The text with its first letter in capitals, for a noun that opens a sentence. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
