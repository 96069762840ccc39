import { describe, expect, it } from 'vitest'
import { parseDay } from '../../kernel/days.js'
import type { Id } from '../../kernel/ids.js'
import type { OrganizationState } from '../../state/organization-state.js'
import { allRecords } from '../../testing/all-records.js'
import {
  ANA,
  GLOBEX,
  INITECH,
  ORG,
  POD,
  ROOT,
  SEAT,
  acme,
  apply,
  at,
  coveredBy,
  id,
  on,
  refusals,
} from '../../testing/plans/small-company.js'
import type { Change, Restore } from '../change.js'
import { draftState } from '../../state/state-draft.js'
import { decide } from '../decide.js'
import type { Decision } from '../decision.js'
import { type Fact, type FactKey, factId, factKey } from '../fact.js'

function decided(state: OrganizationState, ...changes: readonly Change[]): Decision {
  const outcome = decide(state, changes)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  return outcome.value
}

const restoreTeam: Restore = {
  type: 'restore',
  kind: 'team',
  id: POD,
  revision: 1,
  record: acme.teams.get(POD)!,
}

describe('restore', () => {
  it('sets the whole history of a thing back, later and backdated changes with it', () => {
    const changed = apply(
      apply(acme, { type: 'updateTeam', effective: '2026-02-01', id: POD, name: 'Wombats' }),
      { type: 'moveTeam', effective: '2026-01-15', id: POD, parentId: null },
      { type: 'updateTeam', effective: '2026-06-01', id: ROOT, name: 'Customer success' },
    )
    const restored = apply(changed, restoreTeam)
    expect(restored.teams.get(POD)).toEqual(acme.teams.get(POD))
    expect(at(restored, '2026-07-01').teams.get(ROOT)?.name).toBe('Customer success')
    expect(restored.revision).toBe(changed.revision + 1)
  })

  it('comes to nothing where the thing is as it was, or there is none as there was none', () => {
    const same = decided(acme, restoreTeam, {
      type: 'restore',
      kind: 'organization',
      id: ORG,
      revision: 1,
      record: acme.organization,
    })
    expect([same.changes, same.state]).toEqual([[], acme])
    const nobody = decided(acme, { ...restoreTeam, id: id(999), record: null })
    expect(nobody.changes).toEqual([])
  })

  it('takes out what there was not, and brings back what was taken out', () => {
    const hired = id(41_000)
    const later = apply(acme, { type: 'hirePerson', effective: on, id: hired, name: 'Cem' })
    const person = { type: 'restore', kind: 'person', id: hired } as const
    const without = apply(later, { ...person, revision: 1, record: null })
    expect(without.people.has(hired)).toBe(false)
    const record = later.people.get(hired)!
    expect(apply(without, { ...person, revision: 2, record }).people.get(hired)).toEqual(record)
  })

  it('refuses to take out what is needed, and says what needs it', () => {
    const [team, seat] = [id(22), id(33)]
    const later = apply(
      acme,
      { type: 'createTeam', effective: on, id: team, name: 'New', kind: 'POD' },
      { type: 'movePosition', effective: on, id: SEAT, teamId: team },
      { type: 'openPosition', effective: on, id: seat, title: 'S', roleId: id(10), teamId: team },
    )
    const outcome = decide(later, [
      { type: 'restore', kind: 'team', id: team, revision: 1, record: null },
    ])
    expect(outcome).toMatchObject({
      ok: false,
      error: [
        {
          code: 'IN_USE',
          changeIndex: 0,
          params: { thing: 'team', name: 'New', what: 'position', count: 2, examples: 'CSM 1, S' },
        },
      ],
    })
  })

  it('refuses to take out an account that is covered, until its coverage is taken out too', () => {
    const [account, coverage] = [id(52), id(71)]
    const later = apply(
      acme,
      { type: 'addAccount', effective: on, id: account, name: 'Umbrella', acv: 1, segment: 'SMB' },
      {
        type: 'coverAccount',
        effective: on,
        id: coverage,
        accountId: account,
        responsibility: 'CSM',
        teamId: POD,
      },
    )
    const without = { type: 'restore', revision: 1, record: null } as const
    const ofAccount: Restore = { ...without, kind: 'account', id: account }
    const ofCoverage: Restore = { ...without, kind: 'coverage', id: coverage, accountId: account }
    expect(decide(later, [ofAccount])).toMatchObject({
      ok: false,
      error: [{ code: 'IN_USE', params: { what: 'coverage', count: 1, examples: 'Umbrella' } }],
    })
    for (const changes of [
      [ofAccount, ofCoverage],
      [ofCoverage, ofAccount],
    ]) {
      expect(allRecords(apply(later, ...changes))).toEqual({ ...allRecords(acme), revision: 3 })
    }
  })

  it('keeps the coverage of an account that one plan takes out and brings back', () => {
    const account = { type: 'restore', kind: 'account', id: GLOBEX, revision: 1 } as const
    const record = acme.accounts.get(GLOBEX)!
    const after = apply(acme, { ...account, record: null }, { ...account, record })
    expect(coveredBy(after, GLOBEX, on)).toEqual([SEAT])
    expect(draftState(after).idOfExternal('account', { source: 'default', id: 'G-1' })).toBe(GLOBEX)
  })

  it('refuses an external id that another thing has by now', () => {
    const [other, later] = [id(53), '2026-02-01']
    const former = acme.accounts.get(INITECH)!
    const without = apply(acme, {
      type: 'restore',
      kind: 'account',
      id: INITECH,
      revision: 1,
      record: null,
    })
    const taken = apply(without, {
      type: 'addAccount',
      effective: later,
      id: other,
      externalReferences: [{ source: 'default', id: 'I-1' }],
      name: 'Another',
      acv: 1,
      segment: 'SMB',
    })
    const back: Restore = {
      type: 'restore',
      kind: 'account',
      id: INITECH,
      revision: 1,
      record: former,
    }
    expect(refusals(taken, back)).toEqual([['EXTERNAL_ID_TAKEN', 0, 'id']])
  })

  it('refuses what clashes with what came since', () => {
    const moved = apply(acme, {
      type: 'vacatePosition',
      effective: on,
      positionId: SEAT,
    })
    const seated = apply(moved, {
      type: 'fillPosition',
      effective: on,
      id: id(61),
      positionId: SEAT,
      personId: id(41),
    })
    const back: Restore = {
      type: 'restore',
      kind: 'occupancy',
      id: id(60),
      revision: 1,
      record: { id: id(60), positionId: SEAT, personId: ANA, fte: 100, from: 20_454, to: 99_999 },
    }
    expect(refusals(seated, back)).toEqual([['FTE_EXCEEDED', 0, 'fte']])
  })

  it('refuses a revision that there is not, and what was not looked up or is of another', () => {
    const { record: _, ...request } = restoreTeam
    expect(refusals(acme, { ...restoreTeam, revision: 2 })).toEqual([
      ['OUT_OF_RANGE', 0, 'revision'],
    ])
    expect(refusals(acme, { ...restoreTeam, revision: 0 })).toEqual([
      ['OUT_OF_RANGE', 0, 'revision'],
    ])
    expect(refusals(acme, { ...restoreTeam, revision: 0.5 })).toEqual([
      ['OUT_OF_RANGE', 0, 'revision'],
    ])
    expect(refusals(acme, request)).toEqual([['REQUIRED', 0, 'record']])
    expect(refusals(acme, { ...restoreTeam, id: ROOT })).toEqual([['INVALID_VALUE', 0, 'id']])
    expect(refusals(acme, { ...restoreTeam, kind: 'constructor' as 'team' })).toEqual([
      ['INVALID_VALUE', 0, 'kind'],
    ])
  })
})

describe('restore of a fact', () => {
  const touchpoint: Fact = {
    fact: 'touchpoint',
    source: 'crm: calls',
    externalId: 'T/1',
    accountId: GLOBEX,
    day: parseDay(on)!,
    kind: 'CALL',
    personId: null,
    outcome: null,
    nextOn: null,
  }
  const key = factKey(touchpoint)
  const request = { type: 'restore', kind: 'touchpoint', id: factId(key), revision: 1 } as const

  it('records what held then, or takes back what is there', () => {
    expect(decided(acme, { ...request, record: touchpoint })).toMatchObject({
      facts: [touchpoint],
      retractions: [],
      state: { revision: 2 },
    })
    expect(decided(acme, { ...request, record: null })).toMatchObject({
      facts: [],
      retractions: [key],
      state: { revision: 2 },
    })
  })

  it('counts last where the plan says more of the same fact', () => {
    const record: Change = {
      type: 'recordTouchpoint',
      effective: on,
      source: 'crm: calls',
      externalId: 'T/1',
      accountId: INITECH,
      kind: 'TRAINING',
    }
    const taken: Restore = { ...request, record: null }
    expect(decided(acme, record, taken)).toMatchObject({ facts: [], retractions: [key] })
    expect(decided(acme, taken, record)).toMatchObject({
      facts: [{ accountId: INITECH }],
      retractions: [],
    })
  })

  it('takes back a movement of an account that is not known, or never paid', () => {
    const restoreOf = (accountId: Id): Restore => {
      const key = { fact: 'arrMovement', source: 'billing', key: { accountId, day: parseDay(on)! } }
      return {
        type: 'restore',
        kind: 'arrMovement',
        id: factId(key as FactKey),
        revision: 1,
        record: null,
      }
    }
    for (const accountId of [id(999), GLOBEX, INITECH]) {
      expect(decided(acme, restoreOf(accountId)).retractions).toMatchObject([
        { key: { accountId } },
      ])
    }
  })

  it('refuses the fact of an account that is gone, and what is no id of a fact', () => {
    const lost = { ...touchpoint, accountId: id(999) }
    expect(refusals(acme, { ...request, record: lost })).toEqual([['NOT_FOUND', 0, 'accountId']])
    for (const wrong of ['', 'crm', 'crm:T:1', 'crm:%zz', `${request.id}:`]) {
      expect(refusals(acme, { ...request, id: wrong, record: null })).toEqual([
        ['INVALID_VALUE', 0, 'id'],
      ])
    }
    expect(refusals(acme, { ...request, id: 'crm:other', record: touchpoint })).toEqual([
      ['INVALID_VALUE', 0, 'id'],
    ])
  })
})
