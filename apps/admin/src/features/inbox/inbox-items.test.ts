import { expect, test } from 'vitest'
import type { Fault, FiredTrigger } from '@/alerts/alerts-query'
import type { ScenarioSummary } from '@/scenarios/scenarios-query'
import { inboxItems, unseenCount } from './inbox-items'

function scenario(fields: Partial<ScenarioSummary>): ScenarioSummary {
  return {
    id: 'scenario',
    kind: 'SCENARIO',
    name: 'Two pods',
    note: null,
    status: 'OPEN',
    restricted: false,
    viewerCanEdit: true,
    viewerCanShare: true,
    revision: 1,
    baseRevision: 1,
    mergedIn: null,
    isBehind: false,
    awaitingViewer: false,
    changeCount: 1,
    planOfYears: [],
    updatedAt: '2026-03-01T00:00:00Z',
    schedule: null,
    owner: { name: 'Ana' },
    base: null,
    ...fields,
  }
}

const fired = (id: string, firedOn: string): FiredTrigger => ({
  id,
  firedOn,
  rule: 'CSM_ENTERPRISE',
  family: 'CSM',
  severe: false,
  sameHireAs: null,
  peopleNeeded: 1,
  startBy: null,
  evidence: { message: 'Hire' },
})
const finding: Fault = {
  fingerprint: 'finding',
  severity: 'ERROR',
  message: 'Broken',
  rule: { key: 'rule', name: 'Rule' },
}

const items = inboxItems({
  scenarios: [scenario({}), scenario({ id: 'asked', awaitingViewer: true })],
  triggers: [fired('earlier', '2026-02-01'), fired('later', '2026-02-20')],
  findings: [finding],
})

test('what waits for the viewer comes first, then what fired, the latest first, then what is wrong', () => {
  expect(items.map(({ key }) => key)).toEqual([
    'approval asked 1',
    'trigger later 2026-02-20',
    'trigger earlier 2026-02-01',
    'finding finding',
  ])
})

test('what is scheduled is told where it concerns the viewer and cannot be applied', () => {
  const schedule = {
    day: '2026-04-01',
    checkedAt: null,
    changesBefore: 0,
    concernsViewer: true,
    scheduledBy: { name: 'Ana' },
    problems: [{ message: 'Changed twice' }],
  }
  const told = (fields: object) =>
    inboxItems({
      scenarios: [scenario({ schedule: { ...schedule, ...fields } })],
      triggers: [],
      findings: [],
    }).length
  expect([told({}), told({ concernsViewer: false }), told({ problems: [] })]).toEqual([1, 0, 0])
})

test('what was seen counts no more, except what still waits for the viewer', () => {
  expect(unseenCount(items, [])).toBe(4)
  expect(
    unseenCount(
      items,
      items.map(({ key }) => key),
    ),
  ).toBe(1)
})
