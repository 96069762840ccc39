import { expect, test } from 'vitest'
import { changeForm, changeOf } from './change-form'

const names = (change: object) =>
  changeForm(change as Record<string, unknown>)?.fields.map(({ name }) => name) ?? null

test('an update shows what it may set, and a move what it moves', () => {
  const update = { updateAccount: { account: { id: 'a' }, region: 'ES', effective: '2026-02-01' } }
  expect(names(update)).toContain('region')
  expect(names(update)).toContain('acv')
  expect(names(update)).not.toContain('tier')
  expect(names(update)).not.toContain('account')
  const move = {
    movePosition: { position: { id: 'p' }, team: { id: 't' }, effective: '2026-02-01' },
  }
  expect(names(move)).toEqual(expect.arrayContaining(['team', 'reportsTo']))
  expect(names(move)).not.toContain('title')
})

test('what makes a thing cannot leave out what that needs', () => {
  const made = { createTeam: { name: 'Pod', kind: 'POD', effective: '2026-02-01' } }
  const required = new Map(changeForm(made)!.fields.map((each) => [each.name, each.required]))
  expect(required.get('name')).toBe(true)
  expect(required.get('parent')).toBe(false)
})

test('who has a seat shows what is said of it, and what sets a thing back cannot be edited', () => {
  const fill = {
    fillPosition: { position: { id: 'p' }, person: { id: 'q' }, effective: '2026-02-01' },
  }
  expect(names(fill)).toEqual(['person', 'position', 'fte', 'to'])
  expect(names({ restore: { id: 'x', revision: 3 } })).toBeNull()
})

test('a change says what it did, with what is different', () => {
  const form = changeForm({
    updateTeam: { team: { id: 't' }, name: 'Pod', effective: '2026-02-01' },
  })!
  expect(changeOf(form, { ...form.values, name: 'Pods' })).toEqual({
    updateTeam: { team: { id: 't' }, name: 'Pods', effective: '2026-02-01' },
  })
})
