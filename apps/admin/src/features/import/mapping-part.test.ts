import { describe, expect, test } from 'vitest'
import {
  fieldOfColumn,
  fits,
  type MappingPart,
  missingFields,
  partFor,
  withColumnFor,
  withConstant,
  withWord,
} from './mapping-part'

const part: MappingPart = {
  file: 'accounts.csv',
  kind: 'ACCOUNTS',
  fields: {
    name: 'Account',
    segment: { column: 'Size', values: { Big: 'ENTERPRISE' } },
    owner: { column: 'First', with: ['Last'] },
  },
}

describe('a column', () => {
  test('is read for the field whose source names it, also as a further one', () => {
    expect(fieldOfColumn(part, 'Size')).toBe('segment')
    expect(fieldOfColumn(part, 'Last')).toBe('owner')
    expect(fieldOfColumn(part, 'Notes')).toBeNull()
  })

  test('takes the place of the one that was read for the same field', () => {
    const { fields } = withColumnFor(part, 'Client', 'name')
    expect(fields['name']).toBe('Client')
    expect(fieldOfColumn({ ...part, fields }, 'Account')).toBeNull()
  })

  test('moves from one field to another, and to none', () => {
    const moved = withColumnFor(part, 'Size', 'tier')
    expect(moved.fields).toMatchObject({ tier: 'Size', name: 'Account' })
    expect(moved.fields['segment']).toBeUndefined()
    expect(fieldOfColumn(withColumnFor(part, 'Account', null), 'Account')).toBeNull()
  })
})

test('words stand for choices until that is taken back', () => {
  const said = withWord(part, 'segment', 'Tiny', 'SMB')
  expect(said.fields['segment']).toEqual({
    column: 'Size',
    values: { Big: 'ENTERPRISE', Tiny: 'SMB' },
  })
  const taken = withWord(withWord(said, 'segment', 'Tiny', ''), 'segment', 'Big', '')
  expect(taken.fields['segment']).toEqual({ column: 'Size' })
  expect(withWord(part, 'name', 'x', 'SMB').fields['name']).toEqual({
    column: 'Account',
    values: { x: 'SMB' },
  })
})

test('a constant brings a field that is missing, and an empty one does not', () => {
  const needed = [
    { name: 'name', isNeeded: true },
    { name: 'acv', isNeeded: true },
    { name: 'region', isNeeded: false },
  ]
  expect(missingFields(part, needed)).toEqual(['acv'])
  expect(missingFields(withConstant(part, 'acv', '0'), needed)).toEqual([])
  expect(missingFields(withConstant(withConstant(part, 'acv', '0'), 'acv', ''), needed)).toEqual([
    'acv',
  ])
})

test('a kept mapping is used for the files whose names fit, and stays referable by its pattern', () => {
  expect(fits('accounts*.csv', 'Accounts (2).csv')).toBe(true)
  expect(fits('book.xlsx', 'book.xlsx#Sheet1')).toBe(true)
  expect(fits('book.xlsx#A', 'book.xlsx#B')).toBe(false)
  expect(fits('a.csv', 'aXcsv')).toBe(false)
  const kept = { source: 'crm', files: [{ ...part, file: 'acc*.csv' }] }
  expect(partFor(kept, 'acc-june.csv')).toMatchObject({ name: 'acc*.csv', file: 'acc-june.csv' })
  expect(partFor(kept, 'people.csv')).toBeNull()
})
