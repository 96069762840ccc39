import { expect, test } from 'vitest'
import { changeGroups } from './change-groups'
import type { Scenario } from '../scenario-query'

const pods = { id: 'pods', title: 'Pods', reason: null }
const change = (id: string, plan: typeof pods | null): Scenario['changes'][number] => ({
  id,
  plan,
  title: id,
  change: {},
  references: [],
  author: 'Ana',
  at: '2026-02-01T00:00:00Z',
  problems: [],
})

test('changes of one plan are together until another stands between them', () => {
  const changes = [
    change('a', pods),
    change('b', pods),
    change('c', null),
    change('d', null),
    change('e', pods),
  ]
  const groups = changeGroups(changes).map(({ plan, changes: own }) => [
    plan?.title ?? null,
    own.map(({ change: { id }, place }) => `${place} ${id}`),
  ])
  expect(groups).toEqual([
    ['Pods', ['0 a', '1 b']],
    [null, ['2 c']],
    [null, ['3 d']],
    ['Pods', ['4 e']],
  ])
})
