import { describe, expect, it } from 'vitest'
import { decide } from '../decide.js'
import type { Change } from '../change.js'
import type { OrganizationState } from '../../state/organization-state.js'
import { differenceOf } from './difference-of.js'
import { fieldText } from './field-text.js'
import { labelIn } from './label-in.js'

const id = (n: number) => `00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`
const on = '2026-01-01'
const acme = decided(null, [
  {
    type: 'createOrganization',
    effective: on,
    id: id(1),
    slug: 'acme',
    name: 'Acme',
    currency: 'USD',
  },
  { type: 'createRole', effective: on, id: id(2), name: 'CSM', family: 'CSM' },
  { type: 'createTeam', effective: on, id: id(3), name: 'East', kind: 'POD' },
  { type: 'createTeam', effective: on, id: id(4), name: 'West', kind: 'POD' },
  { type: 'openPosition', effective: on, id: id(5), title: 'CSM 1', roleId: id(2), teamId: id(3) },
  { type: 'hirePerson', effective: on, id: id(6), name: 'Ana', loadedCost: 12_345_600 },
]).state

function decided(state: OrganizationState | null, changes: readonly Change[]) {
  const result = decide(state, changes)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

function differences(...changes: Change[]) {
  const { state, changes: changed } = decided(acme, changes)
  return changed.map((change) =>
    differenceOf(change, (kind, record) => labelIn(state, 'en', kind, record)),
  )
}

describe('differences', () => {
  it('tell a moved seat by the one field that moved, from its day', () => {
    expect(
      differences({ type: 'movePosition', effective: '2026-03-01', id: id(5), teamId: id(4) }),
    ).toEqual([
      {
        kind: 'position',
        id: id(5),
        label: 'CSM 1',
        action: 'CHANGED',
        fields: [{ field: 'teamId', from: '2026-03-01', before: id(3), after: id(4) }],
      },
    ])
  })

  it('name a filled seat by its person', () => {
    const [filled] = differences({
      type: 'fillPosition',
      effective: '2026-03-01',
      id: id(7),
      positionId: id(5),
      personId: id(6),
    })
    expect(filled).toMatchObject({ label: 'Ana → CSM 1', action: 'CREATED' })
    expect(filled?.fields).toContainEqual({
      field: 'fte',
      from: null,
      before: null,
      after: 100,
    })
  })

  it('tell an ending by its day', () => {
    expect(differences({ type: 'retireTeam', effective: '2026-05-01', id: id(4) })).toEqual([
      {
        kind: 'team',
        id: id(4),
        label: 'West',
        action: 'ENDED',
        fields: [{ field: 'to', from: null, before: null, after: '2026-05-01' }],
      },
    ])
  })

  it.each([
    ['position', 'teamId', id(3), 'East'],
    ['person', 'loadedCost', 12_345_600, '123.456,00'],
    ['position', 'fte', 50, '0,5'],
    ['account', 'segment', 'MID_MARKET', 'Mid-market'],
    ['team', 'kind', 'POD', 'Pod'],
    ['touchpoint', 'kind', 'CALL', 'Llamada'],
    ['renewal', 'stage', 'WON', 'Ganada'],
    ['playbook', 'stage', 'RENEWAL', 'Renovación'],
    ['occupancy', 'from', '2026-03-01', '1 mar 2026'],
    ['account', 'strategic', true, 'sí'],
    ['organization', 'grossMargin', 7525, '75,25'],
    ['person', 'languages', ['pt', 'de'], 'portugués y alemán'],
    ['assessment', 'answers', { SHOWS_ROI: 'PARTLY', KNOWS_RETENTION: null }, ': En parte'],
    [
      'successPlan',
      'milestones',
      [
        { title: 'First team live', dueOn: '2026-03-01', doneOn: null },
        { title: 'All teams', dueOn: '2026-05-01', doneOn: null },
      ],
      'First team live (Vence el: 1 mar 2026) y All teams (Vence el: 1 may 2026)',
    ],
  ] as const)('write %s.%s for people, here in Spanish', (kind, field, value, text) => {
    expect(fieldText(acme, 'es', { kind, id: id(9) }, field, value)).toContain(text)
  })

  it.each([
    ['policy.health.level.healthy', 65, '65 points'],
    ['ramp.csm.months', 4, '4 months'],
    ['span.manager.csms', { lower: 5, upper: 10, openTop: false }, '5–10 CSMs'],
    ['span.vp.csms', { lower: 30, upper: 30, openTop: true }, '30+ CSMs'],
  ])('write the policy %s in the unit of its figure', (key, value, text) => {
    expect(fieldText(acme, 'en', { kind: 'policy', id: key }, 'value', value)).toBe(text)
  })
})
