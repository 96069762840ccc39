import { describe, expect, it } from 'vitest'
import { formatsFor } from '../kernel/formats.js'
import { type Locale, LOCALES } from '../kernel/locale.js'
import { messageKeys, sampleOf, writeMessage } from '../testing/all-messages.js'
import { numbersIn, withNumber } from '../testing/message-numbers.js'
import { recordingFormats } from '../testing/recording-formats.js'

/** Words that follow a number and end like a plural, and are none. */
const NO_PLURALS: Readonly<Record<Locale, RegExp>> = {
  en: /^(CSM|CS|is|has|was|as|less|stands|waits|reports|keeps|speaks|serves|business|process|status|ends|across|others|its|costs|starts|pays)$/,
  es: /^(es|business|más|menos|CS|los|las|tres|mes|después|antes|tras)$/,
  pt: /^(é|business|mais|menos|CS|os|as|mês|depois|antes|após|dos|das)$/,
}
/** Plurals that do not end in s. */
const ODD_PLURALS: Readonly<Record<Locale, RegExp>> = {
  en: /^(people|are|were|have|wait|stand|children)$/,
  es: /^(son|están|esperan|siguen|quedarían|tienen|hablan|impiden|quedan|terminan)$/,
  pt: /^(são|estão|esperam|continuam|ficariam|têm|falam|impedem|ficam|terminam)$/,
}

const ONE = /(?<![\d.,:/–%-])1[ \u00a0]([\p{L}-]+)(?:[ \u00a0]([\p{L}-]+))?/gu

/** What is said of one as if it were several: `1 points`, `1 active seats`. */
function wrongSingulars(locale: Locale, text: string): readonly string[] {
  return [...text.matchAll(ONE)].flatMap(([found, first = '', second = '']) => {
    const isPlural = (word: string) =>
      ODD_PLURALS[locale].test(word) || (word.endsWith('s') && !NO_PLURALS[locale].test(word))
    const isAdjective =
      locale === 'en' && /^(active|open|full|working|enterprise|whole)$/i.test(first)
    return isPlural(first) || (isAdjective && isPlural(second)) ? [found] : []
  })
}

/** Nouns of the messages, with the form for one and that for several, as they were chosen. */
function nounsOf(locale: Locale): ReadonlyMap<string, string> {
  const nouns = new Map<string, string>()
  for (const key of messageKeys) {
    const recording = recordingFormats(formatsFor(locale))
    writeMessage(locale, key, sampleOf(key), recording.formats)
    for (const { one, other } of recording.nouns) nouns.set(one, other)
  }
  return nouns
}

/** What a noun in the wrong form says beside a number: `0 account`, `2 account`, `1 accounts`. */
function wrongForms(
  locale: Locale,
  count: number,
  nouns: ReadonlyMap<string, string>,
): readonly string[] {
  const number = formatsFor(locale).number(count)
  const isSingular = new Intl.PluralRules(locale).select(count) === 'one'
  return [...nouns]
    .filter(([one, other]) => one !== other && !other.startsWith(`${one} `))
    .map(([one, other]) => `${number} ${isSingular ? other : one}`)
}

/** Which of these a text says. */
function wrongNouns(text: string, forms: readonly string[]): readonly string[] {
  return forms.flatMap((said) => {
    const at = text.indexOf(said)
    const isWhole = at >= 0 && !/[\p{L}\d]/u.test(text.charAt(at + said.length))
    const isNumber = at <= 0 || !/[\d.,]/.test(text.charAt(at - 1))
    return isWhole && isNumber ? [said] : []
  })
}

describe.each(LOCALES)('counts in %s', (locale) => {
  const nouns = nounsOf(locale)

  it.each([0, 1, 2, 1.5])('agree with %d', (count) => {
    const forms = wrongForms(locale, count, nouns)
    const formats = formatsFor(locale)
    const wrong = messageKeys.flatMap((key) => {
      const sample = sampleOf(key)
      const paths = numbersIn(sample)
      const all = paths.reduce((params, path) => withNumber(params, path, count), sample)
      const each = paths.map((path) => withNumber(sample, path, count))
      return [all, ...each].flatMap((params) => {
        const text = writeMessage(locale, key, params, formats)
        const found = [...wrongSingulars(locale, text), ...wrongNouns(text, forms)]
        return found.length === 0 ? [] : [`${key}: ${text}`]
      })
    })
    expect([...new Set(wrong)]).toEqual([])
  })
})
