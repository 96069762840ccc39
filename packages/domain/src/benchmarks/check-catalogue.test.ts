import { describe, expect, it } from 'vitest'
import { BENCHMARKS } from './benchmarks.js'
import { checkCatalogue, type CandidateEntry } from './check-catalogue.js'
import { FIGURE_GROUPS } from './figures/figure-groups.js'

const good: CandidateEntry = {
  key: 'span.teamLead.csms',
  value: { kind: 'range', lower: 3, upper: 5, openTop: false },
  unit: 'csms',
  source: { guide: 'TS', section: 'Leadership' },
  text: { en: 'A span.', es: 'Un tramo.', pt: 'Uma amplitude.' },
}
const { unit: _unit, ...withoutUnit } = good
const { source: _source, ...withoutSource } = good
const { value: _value, ...withoutValue } = good
const { text: _text, ...withoutText } = good

describe('checkCatalogue', () => {
  it('finds nothing wrong with the catalogue', () => {
    expect(checkCatalogue(BENCHMARKS)).toEqual([])
    expect(BENCHMARKS.length).toBeGreaterThan(250)
  })

  it('accepts a good entry', () => {
    expect(checkCatalogue([good])).toEqual([])
  })

  it.each<[string, CandidateEntry, string]>([
    ['no unit', withoutUnit, 'NO_UNIT'],
    ['an unknown unit', { ...good, unit: 'parsecs' }, 'NO_UNIT'],
    ['a unit named like a member of every object', { ...good, unit: 'toString' }, 'NO_UNIT'],
    ['no source', withoutSource, 'NO_SOURCE'],
    ['an unknown guide', { ...good, source: { guide: 'XX', section: 'A' } }, 'NO_SOURCE'],
    ['a source without section', { ...good, source: { guide: 'TS', section: ' ' } }, 'NO_SOURCE'],
    ['no text', withoutText, 'NO_TEXT'],
    ['no English', { ...good, text: { ...good.text, en: '' } }, 'NO_TEXT'],
    ['no Spanish', { ...good, text: { en: 'A', pt: 'C' } }, 'NO_TEXT'],
    ['no Portuguese', { ...good, text: { ...good.text, pt: ' ' } }, 'NO_TEXT'],
    [
      'Spanish left in English',
      { ...good, text: { ...good.text, es: 'A span.' } },
      'NOT_TRANSLATED',
    ],
    ['no value', withoutValue, 'NO_VALUE'],
    [
      'a range upside down',
      { ...good, value: { kind: 'range', lower: 5, upper: 3, openTop: false } },
      'UNORDERED',
    ],
    ['no number', { ...good, value: { kind: 'number', value: Number.NaN } }, 'NOT_FINITE'],
    ['a negative', { ...good, value: { kind: 'number', value: -1 } }, 'NEGATIVE'],
    [
      'a share above the whole',
      { ...good, unit: 'share', value: { kind: 'number', value: 5 } },
      'OUT_OF_UNIT_RANGE',
    ],
    ['a key without a dot', { ...good, key: 'span' }, 'BAD_KEY'],
  ])('rejects an entry with %s', (_, entry, problem) => {
    expect(checkCatalogue([entry])).toEqual([{ key: entry.key, problem }])
  })

  it('rejects a key that comes twice', () => {
    expect(checkCatalogue([good, good])).toEqual([{ key: good.key, problem: 'DUPLICATE_KEY' }])
  })
})

describe('BENCHMARKS', () => {
  it('holds every figure of every group once', () => {
    const keys = FIGURE_GROUPS.flatMap((group) => Object.keys(group))
    expect(BENCHMARKS.map((entry) => entry.key)).toEqual(keys)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('cannot be changed', () => {
    expect(Object.isFrozen(BENCHMARKS)).toBe(true)
    for (const entry of BENCHMARKS) {
      for (const part of [entry, entry.value, entry.source, entry.text]) {
        expect(Object.isFrozen(part), entry.key).toBe(true)
      }
    }
  })

  it('explains each figure in a sentence of its own', () => {
    for (const locale of ['en', 'es', 'pt'] as const) {
      const texts = BENCHMARKS.map((entry) => entry.text[locale])
      expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([])
      for (const text of texts) expect(text).toMatch(/^\p{Lu}.*\.$/u)
    }
  })
})
