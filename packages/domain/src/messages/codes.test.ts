import { describe, expect, it } from 'vitest'
import { VOCABULARIES } from '../entities/vocabularies.js'
import { formatsFor } from '../kernel/formats.js'
import { LOCALES } from '../kernel/locale.js'
import { type AnyParams, messageKeys, sampleOf, writeMessage } from '../testing/all-messages.js'

/** A name of our code, such as MID_MARKET. */
const CODE = /\b[A-Z]+_[A-Z_]+\b/
const vocabularies: readonly (readonly string[])[] = Object.values(VOCABULARIES)
/** Abbreviations that are the words themselves. */
const ABBREVIATION = /^([A-Z]{2,4})$/

/** A choice of one word in capitals, such as LEADERSHIP: read as a word only where it is one. */
const ONE_WORD = new Set(
  vocabularies.flat().filter((choice) => !ABBREVIATION.test(choice) && !choice.includes('_')),
)

/** The choices that may stand where one does: a choice of several vocabularies is of all of them. */
function othersOf(choice: unknown): readonly string[] {
  const ofVocabularies = vocabularies.filter(
    (choices) => typeof choice === 'string' && choices.includes(choice),
  )
  const [first = []] = ofVocabularies
  return first.filter((each) => ofVocabularies.every((choices) => choices.includes(each)))
}

/** The parameters with each other choice of the vocabularies that a choice among them is of. */
function otherChoices(params: AnyParams): readonly AnyParams[] {
  return Object.entries(params).flatMap(([name, value]) => {
    if (name === 'by' || name === 'name') return []
    // What a stage is measured by is of a list of its own, which has words in common with vocabularies.
    if (name === 'measure' || name === 'disagreeing' || name === 'dimension') return []
    if (!Array.isArray(value)) return othersOf(value).map((each) => ({ ...params, [name]: each }))
    return othersOf(value[0]).map((each) => ({ ...params, [name]: [each] }))
  })
}

/** The parameters about groups of every kind. */
function groups(params: AnyParams): readonly AnyParams[] {
  if (!('by' in params)) return []
  return [
    ...VOCABULARIES.segment.map((name) => ({ ...params, by: 'SEGMENT', name })),
    ...VOCABULARIES.tier.map((name) => ({ ...params, by: 'TIER', name })),
  ]
}

describe.each(LOCALES)('messages in %s', (locale) => {
  it('hold no name of our code', () => {
    const told = messageKeys.flatMap((key) => {
      const sample = sampleOf(key)
      return [sample, ...otherChoices(sample), ...groups(sample)].map(
        (params) => `${key}: ${writeMessage(locale, key, params, formatsFor(locale))}`,
      )
    })
    const read = (text: string): string => text.slice(text.indexOf(': '))
    const isCode = (text: string): boolean =>
      CODE.test(read(text)) ||
      read(text)
        .split(/[^A-Z]+/)
        .some((word) => ONE_WORD.has(word))
    expect(told.filter(isCode)).toEqual([])
  })
})
