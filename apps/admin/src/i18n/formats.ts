import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { minorDigits } from './minor-digits'

/** At most that many decimals; more to stay on the side of what it is compared with. */
interface PercentPrecision {
  readonly decimals?: number
  readonly beside?: number
}

interface Money {
  readonly amountMinor: number
  readonly currency: string
}

/** Numbers and dates as one language writes them. */
export interface Formats {
  /** A count, or a quantity with at most that many decimals. */
  readonly number: (value: number, decimals?: number) => string
  /**
   * A part of the whole: 0.65 is 65 %. With more decimals where it would otherwise read like what it is
   * compared with: 0.9998 beside 1 is 99.98 %.
   */
  readonly percent: (value: number, precision?: PercentPrecision) => string
  /** An amount of money in whole units of its currency. */
  readonly money: (money: Money) => string
  /** An amount of money to the last digit of its currency, where there is anything after the point. */
  readonly exactMoney: (money: Money) => string
  /** What stands between thousands, and before the decimals. */
  readonly separators: { readonly group: string; readonly decimal: string }
  /** A calendar date `YYYY-MM-DD`. */
  readonly date: (date: string) => string
  /** An instant, as the clock on the wall of whoever reads it shows it. */
  readonly dateTime: (instant: string) => string
  /** A calendar month `YYYY-MM`. */
  readonly month: (month: string) => string
  /** A month by its name, from 1 for January. */
  readonly monthName: (month: number) => string
  /** A month of a year, by its first day `YYYY-MM-DD`. */
  readonly monthOfYear: (date: string) => string
  /** What a unit of one currency is worth in another, with all its digits. */
  readonly rate: (value: number) => string
  /** A number of days with its unit. */
  readonly days: (count: number) => string
  /** Whether a number goes with the singular of a noun. */
  readonly isSingular: (count: number) => boolean
  readonly list: (items: readonly string[]) => string
  /** Alternatives: one of them. */
  readonly either: (items: readonly string[]) => string
  /** A language by its name: `pt-BR`. */
  readonly language: (tag: string) => string
}

const tags: Readonly<Record<string, string>> = { en: 'en', es: 'es', pt: 'pt-BR' }

/** The formats of a language of the app; English ones for any other. */
export function createFormats(language: string): Formats {
  const tag = tags[language] ?? 'en'
  const percents = Array.from(
    { length: 9 },
    (_, digits) => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: digits }),
  )
  const dates = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' })
  const instants = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' })
  const days = new Intl.NumberFormat(tag, { style: 'unit', unit: 'day', unitDisplay: 'long' })
  const months = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' })
  const yearMonths = new Intl.DateTimeFormat(tag, {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const monthsOfYears = new Intl.DateTimeFormat(tag, {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const rates = new Intl.NumberFormat(tag, { maximumSignificantDigits: 12 })
  const plurals = new Intl.PluralRules(tag)
  const lists = new Intl.ListFormat(tag, { type: 'conjunction', style: 'long' })
  const alternatives = new Intl.ListFormat(tag, { type: 'disjunction', style: 'long' })
  const languages = new Intl.DisplayNames(tag, { type: 'language' })
  const numbers = [0, 1, 2].map(
    (digits) => new Intl.NumberFormat(tag, { maximumFractionDigits: digits, useGrouping: true }),
  )
  return {
    number: (value, decimals = 0) => numbers[decimals]?.format(value) ?? String(value),
    percent: (value, { decimals = 0, beside } = {}) => {
      const shown = percents.slice(decimals)
      const apart = shown.find(
        (each) => beside === undefined || each.format(value) !== each.format(beside),
      )
      return (apart ?? shown[0])?.format(value) ?? String(value)
    },
    money: ({ amountMinor, currency }) => {
      const whole = new Intl.NumberFormat(tag, {
        style: 'currency',
        currency,
        maximumFractionDigits: 0,
      })
      return whole.format(amountMinor / 10 ** minorDigits(currency))
    },
    exactMoney: ({ amountMinor, currency }) => {
      const digits = minorDigits(currency)
      const exact = new Intl.NumberFormat(tag, {
        style: 'currency',
        currency,
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
        trailingZeroDisplay: 'stripIfInteger',
      })
      return exact.format(amountMinor / 10 ** digits)
    },
    separators: separatorsOf(tag),
    date: (date) => dates.format(new Date(`${date}T00:00:00Z`)),
    dateTime: (instant) => instants.format(new Date(instant)),
    month: (month) => yearMonths.format(new Date(`${month}-01T00:00:00Z`)),
    monthName: (month) => months.format(new Date(Date.UTC(2000, month - 1))),
    monthOfYear: (date) => monthsOfYears.format(new Date(`${date}T00:00:00Z`)),
    rate: (value) => rates.format(value),
    days: (count) => days.format(count),
    isSingular: (count) => plurals.select(count) === 'one',
    list: (items) => lists.format(items),
    either: (items) => alternatives.format(items),
    language: (name) => (isLanguageTag(name) ? (languages.of(name) ?? name) : name),
  }
}

function separatorsOf(tag: string): Formats['separators'] {
  const parts = new Intl.NumberFormat(tag).formatToParts(1_234_567.8)
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? ''
  return { group: part('group'), decimal: part('decimal') }
}

/** Imports may hold anything, and `Intl` throws on what is no tag. */
function isLanguageTag(name: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(name)
}

/** Numbers and dates as the app's language writes them. */
export function useFormats(): Formats {
  const { i18n } = useTranslation()
  return useMemo(() => createFormats(i18n.language), [i18n.language])
}
