import { describe, expect, it } from 'vitest'
import {
  ANA,
  GLOBEX,
  ORG,
  POD,
  ROOT,
  acme,
  apply,
  at,
  id,
  on,
  refusals,
} from '../testing/plans/small-company.js'
import type { Change, ChangeOf } from './change.js'
import { decide } from './decide.js'

const rename = (name: string): ChangeOf<'updateTeam'> => ({
  type: 'updateTeam',
  effective: '2026-02-01',
  id: POD,
  name,
})
const problemsOf = (...changes: Change[]) => {
  const decided = decide(acme, changes)
  return decided.ok ? [] : decided.error
}

describe('a value', () => {
  const reasonsOf = (...changes: Change[]) =>
    problemsOf(...changes).map(({ field, params }) => [
      field,
      'reason' in params ? params.reason : null,
    ])

  it('of a text has 1 to 200 characters', () => {
    expect(problemsOf(rename('x'.repeat(200)))).toEqual([])
    expect(reasonsOf(rename('x'.repeat(201)))).toEqual([['name', 'TOO_LONG']])
    expect(reasonsOf(rename('\t '))).toEqual([['name', 'BLANK']])
    expect(reasonsOf(rename('half of a pair: \ud800'))).toEqual([['name', 'FORBIDDEN_CHARACTER']])
  })

  it('of an e-mail address has one @ between what is not blank, and up to 320 characters', () => {
    const mails = (email: string): Change => ({
      type: 'updatePerson',
      effective: '2026-02-01',
      id: ANA,
      email,
    })
    for (const email of ['ana@example.com', "o'hara+cs@mail.example", 'josé@exämple.com']) {
      expect(problemsOf(mails(email))).toEqual([])
    }
    for (const email of ['ana', '@', 'ana@', 'a b@c.de', 'a@b@c']) {
      expect(reasonsOf(mails(email)), email).toEqual([['email', 'NOT_AN_EMAIL']])
    }
    expect(problemsOf(mails(`${'x'.repeat(320)}@example.com`))).toMatchObject([
      { field: 'email', params: { reason: 'TOO_LONG', limit: 320 } },
    ])
  })

  it('of a list has up to 100 items, each once, each a good one', () => {
    const speaks = (languages: readonly string[]): Change => ({
      type: 'updatePerson',
      effective: '2026-02-01',
      id: ANA,
      languages,
    })
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => `en-${1000 + index}`)
    expect(problemsOf(speaks(many(100)))).toEqual([])
    expect(reasonsOf(speaks(many(101)))).toEqual([['languages', 'TOO_MANY']])
    expect(reasonsOf(speaks(['en', 'en']))).toEqual([['languages', 'DUPLICATE']])
    expect(reasonsOf(speaks(['en', 'not a language']))).toEqual([['languages', 'NOT_A_LANGUAGE']])
  })

  it('of an organization’s slug has up to 60 characters, of its currency three', () => {
    const found = (given: Partial<ChangeOf<'createOrganization'>>) => {
      const decided = decide(null, [
        {
          type: 'createOrganization',
          effective: on,
          id: ORG,
          slug: 'acme',
          name: 'Acme',
          currency: 'USD',
          ...given,
        },
      ])
      return decided.ok ? [] : decided.error.map(({ field }) => field)
    }
    expect(found({ slug: 'a'.repeat(60) })).toEqual([])
    for (const slug of ['a'.repeat(61), 'A', 'a--b', '-a', ''])
      expect(found({ slug })).toEqual(['slug'])
    for (const currency of ['usd', 'XXZ', 'US']) expect(found({ currency })).toEqual(['currency'])
    const faulty = found({ id: 'no id', slug: 'É', currency: '€', effective: 'never' })
    expect(new Set(faulty)).toEqual(new Set(['currency', 'effective', 'id', 'slug']))
  })

  it('of a date lies after the one that begins what it ends', () => {
    const contract = (contractStart: string | null, contractEnd: string | null): Change => ({
      type: 'updateAccount',
      effective: '2026-02-01',
      id: GLOBEX,
      contractStart,
      contractEnd,
    })
    expect(problemsOf(contract('2026-01-01', '2026-01-02'))).toEqual([])
    for (const [start, end] of [
      ['2026-01-01', '2026-01-01'],
      ['2026-01-02', '2026-01-01'],
    ] as const) {
      expect(problemsOf(contract(start, end))).toMatchObject([
        { code: 'PERIOD_EMPTY', field: 'contractEnd', params: { from: start, to: end } },
      ])
    }
    for (const open of [contract('2026-01-02', null), contract(null, '2026-01-01')]) {
      expect(problemsOf(open)).toEqual([])
    }
    // Either of the two alone is held against the other that is known.
    const known = apply(acme, contract('2026-03-01', null))
    const end: Change = {
      type: 'updateAccount',
      effective: '2026-02-01',
      id: GLOBEX,
      contractEnd: '2026-03-01',
    }
    expect(refusals(known, end)).toEqual([['PERIOD_EMPTY', 0, 'contractEnd']])
  })

  it('is refused in a field that is unknown, or that another change sets', () => {
    for (const field of [{ parentId: ROOT }, { nonsense: 1 }]) {
      expect(reasonsOf({ ...rename('x'), ...field })).toEqual([
        [Object.keys(field)[0], 'UNKNOWN_FIELD'],
      ])
    }
    expect(refusals(acme, { type: 'createTeam', effective: on, id: id(901) } as Change)).toEqual([
      ['REQUIRED', 0, 'name'],
      ['REQUIRED', 0, 'kind'],
    ])
  })

  it('of a list of records has its fields, each a good one', () => {
    const plan = (milestone: object): Change =>
      ({
        type: 'createSuccessPlan',
        effective: on,
        id: id(902),
        accountId: GLOBEX,
        title: 'Adopt',
        metric: 'use',
        target: 1,
        startOn: '2026-02-01',
        dueOn: '2026-06-01',
        milestones: [milestone],
      }) as Change
    const good = { title: 'Trained', dueOn: '2026-03-01', doneOn: null }
    expect(problemsOf(plan(good))).toEqual([])
    expect(reasonsOf(plan({ ...good, title: ' ' }))).toEqual([['milestones', 'BLANK']])
    expect(reasonsOf(plan({ ...good, nonsense: 1 }))).toEqual([['milestones', 'UNKNOWN_FIELD']])
    for (const wrong of [null, 'Trained', 7]) {
      expect(reasonsOf(plan(wrong as never))).toEqual([['milestones', 'NOT_AN_OBJECT']])
    }
  })

  it('of the organization is known from its first day', () => {
    const update = (given: object): Change => ({
      type: 'updateOrganization',
      effective: '2026-02-01',
      ...given,
    })
    const renamed = apply(acme, update({ name: 'Ours' }))
    expect(['2026-01-31', '2026-02-01'].map((day) => at(renamed, day).organization.name)).toEqual([
      'Acme',
      'Ours',
    ])
    expect(refusals(acme, update({ effective: '2025-12-31', name: 'Ours' }))).toEqual([
      ['NOT_LIVE', 0, 'effective'],
    ])
    expect(refusals(acme, update({ effective: 'never', name: ' ' }))).toEqual([
      ['INVALID_VALUE', 0, 'effective'],
      ['INVALID_VALUE', 0, 'name'],
    ])
  })

  it('of a policy has the shape, the unit and the order of its figure', () => {
    const set = (key: string, value: unknown): Change =>
      ({ type: 'setPolicy', effective: on, key, value }) as Change
    const target = 'policy.utilisation.target'
    const range = 'capacity.csm.smb.accounts'
    expect(problemsOf(set(target, 1))).toEqual([])
    expect(problemsOf(set(target, 1.01))).toMatchObject([
      { code: 'OUT_OF_RANGE', field: 'value', params: { min: 0, max: 1 } },
    ])
    expect(problemsOf(set(target, { lower: 0, upper: 1, openTop: false }))).toMatchObject([
      { code: 'POLICY_SHAPE', params: { expected: 'number' } },
    ])
    expect(problemsOf(set(range, 1))).toMatchObject([
      { code: 'POLICY_SHAPE', params: { expected: 'range' } },
    ])
    expect(reasonsOf(set(range, { lower: 3, upper: 2, openTop: false }))).toEqual([
      ['value', 'UNORDERED'],
    ])
    expect(reasonsOf(set(target, -1))).toEqual([['value', 'NEGATIVE']])
    // What is wrong with the day is said beside it.
    expect(reasonsOf({ ...set(target, -1), effective: 'never' } as Change)).toEqual([
      ['effective', 'NOT_A_DATE'],
      ['value', 'NEGATIVE'],
    ])
  })

  it('of a policy is cleared where there is one', () => {
    const key = 'policy.utilisation.target'
    const own = apply(acme, { type: 'setPolicy', effective: on, key, value: 0.5 })
    const cleared = apply(own, { type: 'clearPolicy', effective: '2026-03-01', key })
    const values = ['2026-02-28', '2026-03-01'].map((day) => at(cleared, day).policies.get(key))
    expect(values[0]).toBe(0.5)
    expect(values[1] ?? null).toBeNull()
    expect(refusals(acme, { type: 'clearPolicy', effective: on, key })).toEqual([
      ['NOT_FOUND', 0, 'key'],
    ])
    expect(refusals(own, { type: 'clearPolicy', effective: 'never', key })).toEqual([
      ['INVALID_VALUE', 0, 'effective'],
    ])
  })
})
