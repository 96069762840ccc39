import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entity } from '../../entities/entity.js'
import { ENTITIES, type EntityKind } from '../../entities/registry.js'
import { randomChange } from '../../testing/plans/random-change.js'
import {
  acme,
  apply,
  GLOBEX,
  id,
  INITECH,
  on,
  refusals,
} from '../../testing/plans/small-company.js'
import { draftState } from '../../state/state-draft.js'
import type { OrganizationState } from '../../state/organization-state.js'
import { recordTableOf } from '../../state/table-of.js'
import type { Change } from '../change.js'
import { decide } from '../decide.js'
import { differenceOf, fieldLabel, fieldText } from '../differences/index.js'

const crm = (of: string) => ({ source: 'crm', id: of })
const g1 = { source: 'default', id: 'G-1' }
const ofAccount = { kind: 'account', id: GLOBEX } as const

const referencesOf = (state: OrganizationState, account: string) =>
  state.accounts.get(account)?.externalReferences

describe('external references', () => {
  it('are several of a thing, kept by source and id, each once', () => {
    const state = apply(
      acme,
      { type: 'addExternalReference', ...ofAccount, reference: crm('77') },
      { type: 'addExternalReference', ...ofAccount, reference: crm('12') },
      { type: 'addExternalReference', ...ofAccount, reference: crm('77') },
    )
    expect(referencesOf(state, GLOBEX)).toEqual([crm('12'), crm('77'), g1])
  })

  it('are unique in their source and kind, and in no other', () => {
    const taken = apply(acme, { type: 'addExternalReference', ...ofAccount, reference: crm('7') })
    const add = { type: 'addExternalReference', kind: 'account', id: INITECH } as const
    expect(refusals(taken, { ...add, reference: crm('7') })).toEqual([
      ['EXTERNAL_ID_TAKEN', 0, 'reference'],
    ])
    const erp = { source: 'erp', id: '7' }
    expect(referencesOf(apply(taken, { ...add, reference: erp }), INITECH)).toContainEqual(erp)
    const team = { type: 'createTeam', effective: on, id: id(90), name: 'X', kind: 'POD' } as const
    const state = apply(taken, { ...team, externalReferences: [crm('7')] })
    expect(draftState(state).idOfExternal('team', crm('7'))).toBe(id(90))
  })

  it('move to another thing of the kind, and are freed', () => {
    const move = { type: 'moveExternalReference', kind: 'account', id: INITECH } as const
    const moved = apply(acme, { ...move, reference: g1 })
    expect(referencesOf(moved, GLOBEX)).toEqual([])
    expect(draftState(moved).idOfExternal('account', g1)).toBe(INITECH)
    expect(refusals(acme, { ...move, reference: crm('none') })).toEqual([
      ['NOT_FOUND', 0, 'reference'],
    ])
    const free = { type: 'removeExternalReference', ...ofAccount, reference: g1 } as const
    const freed = apply(acme, free)
    expect(draftState(freed).idOfExternal('account', g1)).toBeNull()
    expect(refusals(freed, free)).toEqual([['NOT_FOUND', 0, 'reference']])
  })

  it('stay with what has ended, and name it', () => {
    const close = { type: 'closeAccount', effective: '2026-05-01', id: INITECH } as const
    const closed = apply(acme, close)
    const reference = { source: 'default', id: 'I-1' }
    expect(draftState(closed).idOfExternal('account', reference)).toBe(INITECH)
  })

  it.each([
    ['no source', { source: '', id: 'x' }],
    ['no id', { source: 'crm', id: ' ' }],
    ['half a character', { source: 'crm', id: '\uD800' }],
    ['more than a source and an id', { source: 'crm', id: 'x', more: 1 }],
  ])('are refused with %s', (_, reference) => {
    expect(refusals(acme, { type: 'addExternalReference', ...ofAccount, reference })).toEqual([
      ['INVALID_VALUE', 0, 'reference'],
    ])
  })

  it('of somebody who has gone are not given to another, so that both may be there at once', () => {
    const hired = (of: string): Change => ({
      type: 'hirePerson',
      effective: on,
      id: of,
      name: 'Ira',
      externalReferences: [crm('P-1')],
    })
    const gone = apply(acme, hired(id(510)), {
      type: 'endEmployment',
      effective: '2026-03-01',
      id: id(510),
    })
    const rehire: Change = { type: 'rehirePerson', effective: '2026-05-01', id: id(510) }
    const later: Change = { ...hired(id(511)), effective: '2026-04-01' } as Change
    for (const plan of [[later], [later, rehire], [rehire, later]]) {
      const field = 'externalReferences'
      expect(refusals(gone, ...plan)).toEqual([['EXTERNAL_ID_TAKEN', plan.indexOf(later), field]])
    }
    expect(apply(gone, rehire).people.get(id(510))?.history).toHaveLength(2)
  })

  it('stand for things in any field of a change, also of what an earlier change makes', () => {
    const state = apply(
      acme,
      {
        type: 'createTeam',
        effective: on,
        id: id(91),
        externalReferences: [{ source: 'hris', id: 'T-9' }],
        name: 'North',
        kind: 'POD',
      },
      {
        type: 'coverAccount',
        effective: '2026-03-01',
        id: id(92),
        accountId: { source: 'default', id: 'I-1' },
        responsibility: 'CSM',
        teamId: { source: 'hris', id: 'T-9' },
      },
      { type: 'updateAccount', effective: on, id: g1, region: 'EMEA' },
    )
    expect(state.coverage.get(id(92))).toMatchObject({ accountId: INITECH, teamId: id(91) })
    expect(state.accounts.get(GLOBEX)?.history.at(-1)?.fields.region).toBe('EMEA')
  })

  it('that nobody has are refused, with the field that names them', () => {
    expect(
      refusals(acme, { type: 'updateAccount', effective: on, id: crm('none'), region: 'EMEA' }),
    ).toEqual([['NOT_FOUND', 0, 'id']])
  })

  it('name one thing each, whatever is done to them', () => {
    const seeds = fc.array(fc.nat(0xffff), { maxLength: 60 })
    fc.assert(
      fc.property(seeds, (numbers) => {
        let at = 0
        let made = 1_000
        const chance = {
          pick: (below: number) => (numbers[at++ % Math.max(numbers.length, 1)] ?? 0) % below,
          newId: () => id((made += 1)),
        }
        let state = acme
        for (let round = 0; round < 20; round += 1) {
          const decided = decide(state, [randomChange(state, chance)])
          if (decided.ok) state = decided.value.state
        }
        for (const { kind } of Object.values<Entity>(ENTITIES)) {
          expectOneHolderEach(state, kind as EntityKind)
        }
      }),
      { numRuns: 60 },
    )
  })
})

function expectOneHolderEach(state: OrganizationState, kind: EntityKind): void {
  const holders = new Map<string, string>()
  for (const record of recordTableOf(state, kind).values()) {
    for (const reference of record.externalReferences) {
      const key = JSON.stringify(reference)
      expect(holders.has(key)).toBe(false)
      holders.set(key, record.id)
      expect(draftState(state).idOfExternal(kind, reference)).toBe(record.id)
    }
  }
}

describe('a difference of external references', () => {
  it('tells what a thing was called, and is called, elsewhere', () => {
    const add = { type: 'addExternalReference', ...ofAccount, reference: crm('77') } as const
    const decided = decide(acme, [add])
    if (!decided.ok) throw new Error('it was refused')
    const { state, changes } = decided.value
    const [difference] = changes.map((change) => differenceOf(change, () => 'Globex'))
    expect(difference?.fields).toEqual([
      { field: 'externalReferences', from: null, before: [g1], after: [crm('77'), g1] },
    ])
    const text = fieldText(state, 'en', difference!, 'externalReferences', [crm('77'), g1])
    expect(text).toBe('crm:77 and G-1')
    expect(fieldLabel('pt', 'account', 'externalReferences')).toBe('Referências externas')
  })
})

describe('upsert', () => {
  const upsert = (of: string, more: object, effective = '2026-02-01') =>
    ({
      type: 'upsertAccount',
      effective,
      id: id(500),
      reference: { source: 'default', id: of },
      ...more,
    }) as unknown as Change
  const fresh = { name: 'Umbrella', acv: 5, segment: 'SMB' }
  const closed = apply(acme, { type: 'closeAccount', effective: '2026-02-01', id: INITECH })

  it('makes what is not known, with the reference', () => {
    const state = apply(acme, upsert('U-1', fresh))
    expect(state.accounts.get(id(500))).toMatchObject({
      externalReferences: [{ source: 'default', id: 'U-1' }],
      history: [{ fields: fresh }],
    })
    expect(refusals(acme, upsert('U-1', { name: 'Umbrella' }))).toEqual([
      ['REQUIRED', 0, 'acv'],
      ['REQUIRED', 0, 'segment'],
    ])
  })

  it('sets of what is known only what differs, whatever change sets it', () => {
    const state = apply(acme, upsert('G-1', { name: 'Globex', acv: 7, tier: 'HIGH_TOUCH' }))
    const version = state.accounts.get(GLOBEX)!.history.at(-1)!
    expect(version).toMatchObject({ fields: { acv: 7, tier: 'HIGH_TOUCH' } })
    expect(version.set?.toSorted()).toEqual(['acv', 'tier'])
  })

  it('changes nothing where nothing differs, and tells what it found', () => {
    const decided = decide(acme, [upsert('G-1', { name: 'Globex', acv: 100_00 })])
    expect(decided).toMatchObject({
      ok: true,
      value: { changes: [], subjects: [{ kind: 'account', id: GLOBEX }] },
    })
  })

  it('does with what has ended as it is told', () => {
    const given = { acv: 9 }
    expect(refusals(closed, upsert('I-1', given))).toEqual([['NOT_LIVE', 0, 'effective']])
    expect(decide(closed, [upsert('I-1', { ...given, ifEnded: 'SKIP' })])).toMatchObject({
      ok: true,
      value: { changes: [] },
    })
    const reopened = apply(closed, upsert('I-1', { ...given, ifEnded: 'REOPEN' }, '2026-06-01'))
    const history = reopened.accounts.get(INITECH)!.history
    expect(history.at(-1)).toMatchObject({ fields: { name: 'Initech', acv: 9 }, set: null })
    expect(history).toHaveLength(2)
  })

  it('leaves what is fixed as it was, also when it lives again', () => {
    const stakeholder = {
      type: 'upsertStakeholder',
      effective: on,
      id: id(501),
      reference: { source: 'crm', id: 'S-1' },
      accountId: GLOBEX,
      name: 'Ira',
      role: 'USER',
    } as const
    const gone = apply(acme, stakeholder, {
      type: 'removeStakeholder',
      effective: '2026-02-01',
      id: id(501),
    })
    const back = { ...stakeholder, effective: '2026-03-01', ifEnded: 'REOPEN' } as const
    expect(refusals(gone, { ...back, accountId: INITECH })).toEqual([
      ['INVALID_VALUE', 0, 'accountId'],
    ])
    expect(apply(gone, back).stakeholders.get(id(501))?.history).toHaveLength(2)
  })

  it('refuses what tells an amount and its currency, and not whose it is', () => {
    const renewal = {
      type: 'upsertRenewal',
      effective: on,
      id: id(502),
      reference: { source: 'crm', id: 'R-1' },
      contractEnd: '2026-12-31',
      forecastArr: 1_000,
      currency: 'USD',
    } as unknown as Change
    const found = refusals(acme, renewal)
    expect(found.map(([, , field]) => field)).toContain('accountId')
  })

  it('refuses to change what is fixed, and what has not begun', () => {
    const person = {
      type: 'upsertStakeholder',
      effective: on,
      id: id(501),
      reference: { source: 'crm', id: 'S-1' },
      accountId: GLOBEX,
      name: 'Ira',
      role: 'USER',
    } as const
    const state = apply(acme, person)
    expect(refusals(state, { ...person, accountId: INITECH })).toEqual([
      ['INVALID_VALUE', 0, 'accountId'],
    ])
    expect(refusals(acme, upsert('G-1', { acv: 1 }, '2025-01-01'))).toEqual([
      ['NOT_LIVE', 0, 'effective'],
    ])
    expect(refusals(acme, upsert('G-1', { ifEnded: 'MAYBE' }))).toEqual([
      ['INVALID_VALUE', 0, 'ifEnded'],
    ])
  })
})
