import { type BenchmarkUnit, unitWord } from '../../benchmarks/benchmark-unit.js'
import { benchmark, isBenchmarkKey } from '../../benchmarks/benchmarks.js'
import type { PolicyValue } from '../../entities/policy.js'
import { type Formats, formatsFor } from '../../kernel/formats.js'
import type { Locale } from '../../kernel/locale.js'

/** What is set is told to the hundredth of a percent, so that a change of it can be seen. */
const SHARE_DIGITS = 2

/** A policy's value in the unit of its figure: `70 points`, `8–15 accounts`, `40+ accounts`, `25 %`. */
export function policyValueText(locale: Locale, key: string, value: PolicyValue): string {
  const formats = formatsFor(locale)
  const unit = isBenchmarkKey(key) ? benchmark(key).unit : null
  const write = (amount: number): string => amountText(formats, unit, amount)
  const text = typeof value === 'number' ? write(value) : rangeText(value, write)
  const isWritten = unit === null || isPart(unit) || unit === 'multiple'
  if (isWritten) return text
  const isSingle = typeof value === 'number' || (value.lower === value.upper && !value.openTop)
  const upper = typeof value === 'number' ? value : value.upper
  return `${text} ${unitWord(unit, locale, upper, isSingle)}`
}

function rangeText(
  { lower, upper, openTop }: Exclude<PolicyValue, number>,
  write: (amount: number) => string,
): string {
  const ends = lower === upper ? write(lower) : `${write(lower)}–${write(upper)}`
  return openTop ? `${ends}+` : ends
}

function amountText(formats: Formats, unit: BenchmarkUnit | null, amount: number): string {
  if (isPart(unit)) return formats.percent(amount, SHARE_DIGITS)
  return unit === 'multiple' ? `${formats.number(amount)}×` : formats.number(amount)
}

function isPart(unit: BenchmarkUnit | null): boolean {
  return unit === 'ratio' || unit === 'share'
}
