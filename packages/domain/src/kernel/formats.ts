import type { Locale } from './locale.js'
import { currencyDigits } from './minor-units.js'
import { isNear } from './near.js'

/**
 * How many digits a number is printed with: at most so many after the point, and more where it would
 * otherwise read like what it is compared with.
 *
 * `beside` is the limit (or the limits) that the sentence compares the number with. Digits are added
 * until both read differently, so that the printed number stays on its side: 0.9398 beside 0.94 is
 * `93.98%` and not `94%`. The limit is printed with the number as its `beside` and the same `digits`;
 * only numbers that count as equal (see `near.ts`) read alike.
 */
export interface Precision {
  readonly digits?: number
  readonly beside?: number | null | readonly (number | null)[]
}

/** How exactly money is printed: beside a limit, or to the last minor unit. */
export interface MoneyPrecision extends Pick<Precision, 'beside'> {
  readonly isExact?: boolean
}

/** How one language writes numbers, shares, money, dates, lists and plurals. Every member is pure. */
export interface Formats {
  /** The language these formats belong to. */
  readonly locale: Locale
  /** A plain number, rounded to at most `digits` (default 2) after the point. */
  number(value: number, precision?: number | Precision): string
  /** A fraction as a percentage: `0.107` → `10.7%`. At most `digits` (default 1) after the point. */
  percent(fraction: number, precision?: number | Precision): string
  /**
   * Money: an integer of minor units and its ISO 4217 currency. Amounts of 1,000 units and more have
   * no minor digits, smaller ones as many as the currency has: `(320000, 'USD')` → `$3,200`,
   * `(6050, 'USD')` → `$60.50`. Beside a limit that would read alike both have them, and always where
   * the amount is to be told to the cent.
   */
  money(minorUnits: number, currency: string, precision?: MoneyPrecision): string
  /** A calendar date `YYYY-MM-DD`, without time zone. Anything else is returned as it came. */
  date(isoDate: string): string
  /** `a, b and c`. */
  list(items: readonly string[]): string
  /** A language by its BCP 47 tag: `pt-BR` → `Brazilian Portuguese`. What is no tag is returned as it came. */
  language(tag: string): string
  /**
   * A region by its ISO 3166 code: `DE` → `Germany`. What an organization named itself is returned as
   * it came: `LATAM`, and `NA`, which is North America far more often than Namibia.
   */
  region(name: string): string
  /** The form that goes with a count as it is printed: `one` for the singular, `other` for the rest. */
  plural(count: number, one: string, other: string, precision?: number | Precision): string
  /** A count and its noun: `1 account`, `2 accounts`, in Spanish also `1 000 000 de cuentas`. */
  count(count: number, one: string, other: string, precision?: number | Precision): string
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/
const COUNTRY = /^[A-Z]{2}$/
/** Codes of countries by which companies mean a part of the world. */
const SALES_REGION = /^(LA|ME|NA|SA)$/
/** From here on an amount of money is told without its minor digits. */
const WHOLE_MONEY_FROM = 1_000
/** What Intl prints of a number at the most; distinct numbers of everyday size differ long before. */
const MOST_DIGITS = 20
/** What rounds to nothing is 0, from either side. */
const NO_MINUS_ZERO = { signDisplay: 'negative' } as const
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
    (digits: number) =>
      new Intl.NumberFormat(locale, { maximumFractionDigits: digits, ...NO_MINUS_ZERO }),
  )
  const percents = remember(
    (digits: number) =>
      new Intl.NumberFormat(locale, {
        style: 'percent',
        maximumFractionDigits: digits,
        ...NO_MINUS_ZERO,
      }),
  )
  const currencies = remember((key: string) => {
    const [currency, digits] = key.split(' ') as [string, string]
    return new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      minimumFractionDigits: Number(digits),
      maximumFractionDigits: Number(digits),
    })
  })
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  const lists = new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' })
  const languages = new Intl.DisplayNames(locale, { type: 'language' })
  const regions = new Intl.DisplayNames(locale, { type: 'region' })
  const plurals = remember(
    (digits: number) => new Intl.PluralRules(locale, { maximumFractionDigits: digits }),
  )
  const printed = (value: number, precision: number | Precision): Printed =>
    printedBeside(value, precision, 2, (each, digits) => numbers(digits).format(each))
  const number = (value: number, precision: number | Precision = 2) => {
    const { shown, digits } = printed(value, precision)
    return numbers(digits).format(shown)
  }
  const pluralOf = (count: number, precision: number | Precision) => {
    const { shown, digits } = printed(count, precision)
    return plurals(digits).select(shown)
  }
  const money = (minorUnits: number, currency: string, digits: number) =>
    currencies(`${currency} ${digits}`).format(decimal(minorUnits, currencyDigits(currency)))

  return Object.freeze({
    locale,
    number,
    percent: (fraction: number, precision: number | Precision = 1) => {
      const write = (each: number, digits: number) => percents(digits).format(each)
      const { shown, digits } = printedBeside(fraction, precision, 1, write)
      return write(shown, digits)
    },
    money: (minorUnits: number, currency: string, precision: MoneyPrecision = {}) => {
      const own = currencyDigits(currency)
      const isWhole = !precision.isExact && Math.abs(minorUnits) >= WHOLE_MONEY_FROM * 10 ** own
      const whole = (amount: number) => money(amount, currency, 0)
      const readsAlike = neighbours(precision).some(
        (limit) => limit !== minorUnits && whole(limit) === whole(minorUnits),
      )
      return money(minorUnits, currency, isWhole && !readsAlike ? 0 : own)
    },
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
    region: (name: string) =>
      COUNTRY.test(name) && !SALES_REGION.test(name) ? (regions.of(name) ?? name) : name,
    plural: (count: number, one: string, other: string, precision: number | Precision = 2) =>
      pluralOf(count, precision) === 'one' ? one : other,
    count: (count: number, one: string, other: string, precision: number | Precision = 2) => {
      const category = pluralOf(count, precision)
      // Whole millions are nouns in Spanish and Portuguese: "1.000.000 de cuentas".
      const of = category === 'many' && locale !== 'en' ? 'de ' : ''
      return `${number(count, precision)} ${of}${category === 'one' ? one : other}`
    },
  })
}

/** A number as it is shown: what is shown of it, and with how many digits after the point. */
interface Printed {
  readonly shown: number
  readonly digits: number
}

/** The fewest digits, from those asked for, with which a number reads differently from its neighbours. */
function printedBeside(
  value: number,
  precision: number | Precision,
  usual: number,
  print: (value: number, digits: number) => string,
): Printed {
  if (typeof precision === 'number') return { shown: value, digits: precision }
  let digits = precision.digits ?? usual
  let shown = value
  for (const limit of neighbours(precision)) {
    // What counts as equal reads alike, on whichever side of a half it was calculated.
    if (isNear(limit, value)) shown = Math.max(shown, limit)
    else while (digits < MOST_DIGITS && print(limit, digits) === print(value, digits)) digits++
  }
  return { shown, digits }
}

function neighbours({ beside }: Pick<Precision, 'beside'>): readonly number[] {
  const limits = typeof beside === 'number' || !beside ? [beside ?? null] : beside
  return limits.filter((limit): limit is number => limit !== null)
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
