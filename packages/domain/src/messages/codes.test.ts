import { describe, expect, it } from 'vitest'
import { VOCABULARIES } from '../entities/vocabularies.js'
import { formatsFor } from '../kernel/formats.js'
import { LOCALES } from '../kernel/locale.js'
import { type AnyParams, messageKeys, sampleOf, writeMessage } from '../testing/all-messages.js'

/** A name of our code, such as MID_MARKET. */
const CODE = /\b[A-Z]+_[A-Z_]+\b/
const vocabularies: readonly (readonly string[])[] = Object.values(VOCABULARIES)

/** The parameters with each other choice of the vocabularies that a choice among them is of. */
function otherChoices(params: AnyParams): readonly AnyParams[] {
  return Object.entries(params).flatMap(([name, value]) => {
    const ofVocabularies = vocabularies.filter(
      (choices) => typeof value === 'string' && choices.includes(value),
    )
    // A word of several vocabularies does not tell which of them a message takes.
    if (ofVocabularies.length !== 1 || name === 'by' || name === 'name') return []
    return ofVocabularies.flat().map((choice) => ({ ...params, [name]: choice }))
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
    expect(told.filter((text) => CODE.test(text.slice(text.indexOf(': '))))).toEqual([])
  })
})
