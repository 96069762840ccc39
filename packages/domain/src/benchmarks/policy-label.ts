import type { Locale } from '../kernel/locale.js'
import { benchmark, isBenchmarkKey } from './benchmarks.js'

/** What a policy is about: the sentence of the figure that it overrides; its key when there is none. */
export function policyLabel(locale: Locale, key: string): string {
  return isBenchmarkKey(key) ? benchmark(key).text[locale].replace(/\.$/, '') : key
}
