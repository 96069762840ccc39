import { describe, expect, it } from 'vitest'
import { formatsFor } from '../kernel/formats.js'
import type { LocalizedText } from '../kernel/locale.js'
import { messageKeys, sampleOf, writeMessage } from '../testing/all-messages.js'
import { BENCHMARKS } from '../benchmarks/benchmarks.js'

/** Prepositions that Spanish and Portuguese draw together with the article after them. */
const APART = {
  es: /(?<!\p{L})(?:de|a) el (?!\p{Lu})/u,
  pt: /(?<!\p{L})(?:de|em|por) (?:o|a|os|as) (?!\p{Lu})/u,
}

describe.each(['es', 'pt'] as const)('prepositions in %s', (locale) => {
  it('are drawn together with their articles', () => {
    const figures = BENCHMARKS.map(({ text }: { readonly text: LocalizedText }) => text[locale])
    const messages = messageKeys.map((key) =>
      writeMessage(locale, key, sampleOf(key), formatsFor(locale)),
    )
    expect([...figures, ...messages].filter((text) => APART[locale].test(text))).toEqual([])
  })
})
