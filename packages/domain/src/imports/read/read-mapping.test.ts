import { describe, expect, it } from 'vitest'
import { assignFiles } from '../guess/assign-files.js'
import { readMapping } from './read-mapping.js'

const accounts = {
  file: 'accounts*.csv',
  kind: 'ACCOUNTS',
  fields: { externalId: 'id', name: 'name', acv: { balanceOf: 'subs' } },
}
const subs = {
  name: 'subs',
  file: 'subs.csv',
  kind: 'ARR_MOVEMENTS',
  fields: { key: 'id', account: 'account', start: 'from', end: 'to', amount: 'arr' },
}
const problemsOf = (value: unknown) => {
  const read = readMapping(value)
  return read.ok ? [] : read.error.map(({ code, params }) => [code, ...Object.values(params)])
}

describe('a mapping', () => {
  it('is read, a text standing for a column', () => {
    const read = readMapping({ source: 'crm', files: [accounts, subs] })
    expect(read).toMatchObject({
      ok: true,
      value: { source: 'crm', files: [{ fields: { name: { column: 'name' } } }, { name: 'subs' }] },
    })
  })

  it('names the key of each fault', () => {
    const bad = {
      source: '',
      files: [
        { ...accounts, fields: { ...accounts.fields, nmae: 'x', acv: 7 } },
        { ...subs, headerLine: 0, money: 'cents', kind: 'SUBS' },
        { file: 'x' },
      ],
      extra: 1,
    }
    expect(problemsOf(bad)).toEqual([
      ['MAPPING_KEY_UNKNOWN', 'mapping.extra'],
      ['MAPPING_VALUE', 'source', 'text'],
      ['MAPPING_KEY_UNKNOWN', 'files[0].fields.nmae'],
      ['MAPPING_VALUE', 'files[0].fields.acv', 'object'],
      ['MAPPING_VALUE', 'files[1].kind', expect.stringContaining('"ACCOUNTS"')],
      ['MAPPING_VALUE', 'files[1].headerLine', 'number ≥ 1'],
      ['MAPPING_VALUE', 'files[1].money', '"major" | "minor"'],
      ['MAPPING_KEY_MISSING', 'files[2].kind'],
      ['MAPPING_VALUE', 'files[2].fields', 'object'],
    ])
  })

  it('must bring what its kind needs, and refer to what there is', () => {
    const { amount: _amount, ...withoutAmount } = subs.fields
    const files = [
      { ...subs, fields: withoutAmount, reasons: { from: 'events', withinDays: 3 } },
      { ...accounts, fields: { acv: { balanceOf: 'nothing' } } },
    ]
    expect(problemsOf({ source: 'crm', files })).toEqual([
      ['MAPPING_VALUE', 'files[0].reasons.from', 'name of a file of CHURN_REASONS'],
      ['MAPPING_VALUE', 'files[1].fields.acv.balanceOf', 'name of a file of ARR_MOVEMENTS'],
      ['FIELD_NOT_MAPPED', 'subs', 'amount'],
      ['FIELD_NOT_MAPPED', 'accounts*.csv', 'externalId | name'],
    ])
  })

  it.each([null, 7, [], 'text'])('is not %j', (value) => {
    expect(problemsOf(value)).toEqual([['MAPPING_VALUE', 'mapping', 'object']])
  })

  it('finds the files that are given, and asks for those they need', () => {
    const read = readMapping({ source: 'crm', files: [accounts, subs] })
    if (!read.ok) throw new Error('the mapping should be read')
    const given = (...names: string[]) => names.map((fileName) => ({ fileName }))
    expect(assignFiles(read.value, given('data/Accounts-2024.csv', 'subs.csv'))).toMatchObject({
      files: [{ mapping: { kind: 'ACCOUNTS' } }, { mapping: { kind: 'ARR_MOVEMENTS' } }],
      problems: [],
    })
    const { problems } = assignFiles(read.value, given('accounts.csv', 'accounts2.csv', 'x.csv'))
    expect(problems.map(({ code }) => code)).toEqual(['FILE_TWICE', 'FILE_NOT_MAPPED', 'NO_FILE'])
  })
})
