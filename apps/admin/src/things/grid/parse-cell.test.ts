import type { EntityField } from '@postscale/schema/entities'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createFormats } from '@/i18n/formats'
import type { ValueWords } from '../value-text'
import { parseCell, UNREADABLE } from './parse-cell'

const wordsIn = (language: string): ValueWords => ({
  formats: createFormats(language),
  choice: (_vocabulary, value) => (value === 'ENTERPRISE' ? 'Large customers' : value),
  yes: 'Yes',
  no: 'No',
  count: String,
})

const field = (type: string, more: Partial<EntityField> = {}): EntityField => ({
  type,
  presence: 'required',
  setBy: 'update',
  ...more,
})

test('numbers are read as the language writes them', () => {
  expect(parseCell(field('number'), '1,234.5', wordsIn('en'), 'USD')).toBe(1234.5)
  expect(parseCell(field('number'), '1.234,5', wordsIn('es'), 'USD')).toBe(1234.5)
  expect(parseCell(field('number'), 'many', wordsIn('en'), 'USD')).toBe(UNREADABLE)
})

test('amounts are read in the digits of their currency', () => {
  const euros = { amountMinor: 1_250_050, currency: 'EUR' }
  expect(parseCell(field('money'), '€12,500.50', wordsIn('en'), 'EUR')).toEqual(euros)
  expect(parseCell(field('money'), '¥12,500', wordsIn('en'), 'JPY')).toEqual({
    amountMinor: 12_500,
    currency: 'JPY',
  })
})

test('choices are read by what they are called or by their code, and by nothing else', () => {
  const segment = field('choice', { choices: 'segment' })
  expect(parseCell(segment, 'large customers', wordsIn('en'), 'USD')).toBe('ENTERPRISE')
  expect(parseCell(segment, 'SMB', wordsIn('en'), 'USD')).toBe('SMB')
  expect(parseCell(segment, 'huge', wordsIn('en'), 'USD')).toBe(UNREADABLE)
})

test('an empty cell takes a value away only where there need be none', () => {
  expect(parseCell(field('text', { presence: 'optional' }), ' ', wordsIn('en'), 'USD')).toBeNull()
  expect(parseCell(field('text'), ' ', wordsIn('en'), 'USD')).toBe(UNREADABLE)
})

test('what a percentage is written as is read as the same again', () => {
  const words = wordsIn('es')
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (points) => {
      const text = words.formats.percent(points / 10_000, { decimals: 2 })
      expect(parseCell(field('basisPoints'), text, words, 'USD')).toBe(points / 10_000)
    }),
  )
})
