import { expect, test } from 'vitest'
import { changeGroups } from './change-groups'
import type { ScenarioChange } from './scenario-changes-query'

const pods = { id: 'pods', title: 'Pods', reason: null, changeCount: 3 }
const change = (id: string, place: number, plan: typeof pods | null): ScenarioChange => ({
  id,
  place,
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
    change('a', 0, pods),
    change('b', 1, pods),
    change('c', 2, null),
    change('d', 3, null),
    change('e', 4, pods),
  ]
  const groups = changeGroups(changes).map(({ plan, changes: own }) => [
    plan?.title ?? null,
    own.map(({ id }) => id),
  ])
  expect(groups).toEqual([
    ['Pods', ['a', 'b']],
    [null, ['c']],
    [null, ['d']],
    ['Pods', ['e']],
  ])
})
