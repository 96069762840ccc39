import { expect, test } from 'vitest'
import { foundOptions } from './found-options'

const options = ['Ana', 'José', 'Zoë'].map((label) => ({ value: label, label }))
const labels = (answered: string | null, search: string): readonly string[] =>
  foundOptions(answered)({ options, search }).map((each) => ('label' in each ? each.label : ''))

test('all that a server found under a text are there, whatever they are called', () => {
  expect(labels('north', 'north')).toEqual(['Ana', 'José', 'Zoë'])
})

test('until it has answered, those alone are there which match what is typed', () => {
  expect(labels(null, 'jose')).toEqual(['José'])
  expect(labels('', 'zoe')).toEqual(['Zoë'])
  expect(labels('north', 'south')).toEqual([])
})
