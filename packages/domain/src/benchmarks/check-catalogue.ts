import { LOCALES, type Locale } from '../kernel/locale.js'
import { GUIDES } from './figure.js'
import { BENCHMARK_UNITS, type BenchmarkUnit } from './benchmark-unit.js'
import type { BenchmarkValue } from './benchmark-value.js'
import { type OverrideProblem, valueProblems } from './overrides.js'

/** An entry that claims to be a benchmark; any part of it may be missing. */
export interface CandidateEntry {
  readonly key: string
  readonly value?: BenchmarkValue
  readonly unit?: string
  readonly source?: { readonly guide?: string; readonly section?: string }
  readonly text?: Partial<Readonly<Record<Locale, string>>>
}

/** What is wrong with one entry of a catalogue. */
interface CatalogueProblem {
  readonly key: string
  readonly problem:
    | 'BAD_KEY'
    | 'DUPLICATE_KEY'
    | 'NO_VALUE'
    | 'NO_UNIT'
    | 'NO_SOURCE'
    | 'NO_TEXT'
    | 'NOT_TRANSLATED'
    | OverrideProblem
}

const KEY = /^[a-z][A-Za-z0-9]*(?:\.[A-Za-z0-9]+)+$/

/**
 * Everything that is wrong with a catalogue of figures: keys that repeat or are not dotted words,
 * values that no override could have, unknown units, sources without guide or section, texts that are
 * missing in a language or left in English.
 */
export function checkCatalogue(entries: readonly CandidateEntry[]): CatalogueProblem[] {
  const seen = new Set<string>()
  return entries.flatMap((entry) => {
    const problems = entryProblems(entry)
    if (seen.has(entry.key)) problems.push('DUPLICATE_KEY')
    seen.add(entry.key)
    return problems.map((problem) => ({ key: entry.key, problem }))
  })
}

function entryProblems({ key, value, unit, source, text }: CandidateEntry) {
  const problems: CatalogueProblem['problem'][] = []
  if (!KEY.test(key)) problems.push('BAD_KEY')

  const known = unit !== undefined && Object.hasOwn(BENCHMARK_UNITS, unit)
  if (!known) problems.push('NO_UNIT')
  if (!value) problems.push('NO_VALUE')
  if (known && value) problems.push(...valueProblems(value, unit as BenchmarkUnit))

  const guides: readonly (string | undefined)[] = GUIDES
  if (!guides.includes(source?.guide) || !source?.section?.trim()) problems.push('NO_SOURCE')

  const texts = LOCALES.map((locale) => text?.[locale]?.trim())
  if (!texts.every(Boolean)) problems.push('NO_TEXT')
  else if (new Set(texts).size < texts.length) problems.push('NOT_TRANSLATED')
  return problems
}
