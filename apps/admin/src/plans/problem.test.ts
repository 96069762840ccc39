import { expect, test } from 'vitest'
import { type Problem, problemText } from './problem'
import { splitProblems } from './split-problems'

const tooLong: Problem = {
  path: ['input', 'changes', '0', 'createTeam', 'name'],
  message: '«name» es demasiado largo; se permiten como máximo 200 caracteres.',
}

const labels: Readonly<Record<string, string>> = { name: 'Nombre', effective: 'Desde' }
const labelOf = (path: readonly string[]) => labels[path.at(-1) ?? ''] ?? null

test('a field is named as the form calls it, in the quotes of the language', () => {
  expect(problemText(tooLong, labelOf)).toBe(
    '«Nombre» es demasiado largo; se permiten como máximo 200 caracteres.',
  )
})

test('what was sent under a path is named by its field alone', () => {
  const message = '“input.changes.0.createTeam.effective” must be a date that exists.'
  const path = ['input', 'changes', '0', 'createTeam', 'effective']
  expect(problemText({ path, message }, labelOf)).toBe('“Desde” must be a date that exists.')
})

test('what stands in quotes and is no field stays as it is', () => {
  const message = 'There already is a team called “Pods”, and “kind” says nothing of it.'
  expect(problemText({ ...tooLong, message }, labelOf)).toBe(message)
})

test('a problem within a value is told at the field that the form has', () => {
  const within: Problem = { path: ['input', 'acv', 'amountMinor'], message: 'Too much.' }
  expect(splitProblems([tooLong, within], ['name', 'acv'], labelOf)).toEqual({
    byField: {
      name: '«Nombre» es demasiado largo; se permiten como máximo 200 caracteres.',
      acv: 'Too much.',
    },
    others: [],
  })
})

test('what no field shows is told above the form, once', () => {
  const other: Problem = { path: [], message: 'The plan has no changes.' }
  expect(splitProblems([other, other], ['name'], labelOf)).toEqual({
    byField: {},
    others: ['The plan has no changes.'],
  })
})
