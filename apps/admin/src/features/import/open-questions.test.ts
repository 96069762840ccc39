import { expect, test } from 'vitest'
import { openQuestions } from './open-questions'

const asked = (
  code: 'DATE_FORMAT' | 'DECIMAL' | 'FIELD' | 'KIND',
  field: string | null = null,
) => ({
  code,
  field,
  message: '',
  options: [],
})
const part = { file: 'a.csv', kind: 'ACCOUNTS', fields: { name: 'Firm' } } as const

test('a question is open until it is answered: by a kind, a format, or a column for one of its fields', () => {
  const questions = [
    asked('KIND'),
    asked('DATE_FORMAT'),
    asked('DECIMAL'),
    asked('FIELD', 'externalId | name'),
    asked('FIELD', 'acv'),
  ]
  const open = (kind: 'ACCOUNTS' | null, more: object) =>
    openQuestions({ questions }, { kind }, { ...part, ...more }).map(
      ({ code, field }) => field ?? code,
    )
  expect(open(null, {})).toEqual(['KIND', 'DATE_FORMAT', 'DECIMAL', 'acv'])
  expect(open('ACCOUNTS', { decimal: ',', dateFormat: 'DD-MM-YYYY' })).toEqual(['acv'])
})
