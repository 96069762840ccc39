import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { entityKinds, type EntityKind, vocabularies } from '@postscale/schema/entities'
import { buildSchema, coerceInputValue, isInputObjectType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { en } from '@/i18n/en'
import type { ActField } from './act-field'
import { actForm, changeOf, missingFields, saysSomething } from './act-form'
import { actsOf, subjectsOf } from './acts-of'

const team = {
  __typename: 'Team',
  id: 't1',
  name: 'Pods',
  kind: 'POD',
  parent: { __typename: 'Team', id: 't0', name: 'All' },
  segments: ['SMB'],
  regions: [],
  languages: [],
  verticals: [],
}

test('an update begins with what is there, and says what is different', () => {
  const form = actForm('updateTeam', team)
  expect(form.values).toMatchObject({ name: 'Pods', kind: 'POD', segments: ['SMB'] })
  expect(saysSomething(form, form.values)).toBe(false)
  const values = { ...form.values, name: 'Pod A', segments: [] }
  expect(changeOf(form, values, '2026-03-01')).toEqual({
    updateTeam: { team: { id: 't1' }, name: 'Pod A', segments: [], effective: '2026-03-01' },
  })
})

test('a move begins with where the thing is, and can take it out of there', () => {
  const form = actForm('moveTeam', team)
  expect(form.values).toEqual({ parent: { id: 't0' } })
  expect(saysSomething(form, form.values)).toBe(false)
  expect(changeOf(form, { parent: null }, '2026-03-01')).toEqual({
    moveTeam: { team: { id: 't1' }, parent: null, effective: '2026-03-01' },
  })
})

test('what moves in one way says nothing of the other', () => {
  const seat = {
    __typename: 'Position',
    id: 'p1',
    title: 'CSM 2',
    team: { __typename: 'Team', id: 't1', name: 'Pods' },
    reportsTo: { __typename: 'Position', id: 'p0', title: 'Lead' },
  }
  const form = actForm('movePosition', seat)
  const values = { ...form.values, team: { id: 't2' } }
  expect(changeOf(form, values, '2026-03-01')).toEqual({
    movePosition: { position: { id: 'p1' }, team: { id: 't2' }, effective: '2026-03-01' },
  })
})

test('most acts are about things of one kind', () => {
  expect(subjectsOf('setTier')).toEqual(['account'])
  expect(subjectsOf('createRenewal')).toEqual(['account'])
  expect(subjectsOf('endLeave')).toEqual(['leave'])
  expect(subjectsOf('fillPosition')).toEqual(['position', 'person'])
})

test('what is made of a thing is told which', () => {
  const account = { __typename: 'Account', id: 'a1', name: 'Birch' }
  const form = actForm('createRenewal', account)
  expect(form.given).toEqual({ account: { id: 'a1' } })
  expect(form.fields.map(({ name }) => name)).not.toContain('account')
  expect(missingFields(form, form.values)).toEqual(['contractEnd'])
  const values = { ...form.values, contractEnd: '2027-01-31' }
  expect(changeOf(form, values, '2026-03-01')).toEqual({
    createRenewal: expect.objectContaining({
      account: { id: 'a1' },
      contractEnd: '2027-01-31',
      effective: '2026-03-01',
    }),
  })
})

test('what covers an account is handed over and ended without being asked what it is', () => {
  const coverage = {
    __typename: 'Coverage',
    id: 'c1',
    account: { __typename: 'Account', id: 'a1', name: 'Birch' },
    responsibility: 'CSM',
  }
  expect(actForm('endCoverage', coverage).fields).toEqual([])
  expect(actForm('handOverAccount', coverage).fields.map(({ name }) => name)).toEqual([
    'reason',
    'target',
    'transitionUntil',
  ])
  expect(actForm('completeHandover', coverage).given).toEqual({
    account: { id: 'a1' },
    coverageId: 'c1',
  })
})

const sdl = fileURLToPath(
  new URL('../../node_modules/@postscale/schema/schema.graphql', import.meta.url),
)
const input = buildSchema(readFileSync(sdl, 'utf8')).getType('ChangeInput')
const kinds = Object.keys(entityKinds) as EntityKind[]

/** A value that the contract takes for a field. */
function filled({ type, choices, isList, record }: ActField): unknown {
  if (choices !== undefined) {
    const [first] = vocabularies[choices].values
    return isList || type === 'choices' ? [first] : first
  }
  if (isList && record === undefined) return ['x']
  switch (type) {
    case 'basisPoints':
    case 'hundredths':
    case 'integer':
    case 'number':
      return 1
    case 'currency':
      return 'EUR'
    case 'date':
      return '2026-05-01'
    case 'flag':
      return true
    case 'locale':
      return 'en'
    case 'money':
      return { amountMinor: 100, currency: 'EUR' }
    case 'record':
      return {}
    case 'records':
      return []
    case 'reference':
      return { id: 'x' }
    case 'subject':
      return { account: { id: 'x' } }
    case 'target':
      return { team: { id: 'x' } }
    default:
      return 'x'
  }
}

describe.each(kinds)('the forms of %s', (kind) => {
  const { create, own, related, end, reopen } = actsOf(kind)
  const thing = { __typename: entityKinds[kind].type, id: 'thing', responsibility: 'CSM' }
  const ofThing = [...own, ...related, end, reopen].filter((change) => change !== null)
  const forms = [
    ...(create === null ? [] : [actForm(create, null)]),
    ...ofThing.map((change) => actForm(change, thing)),
  ]

  test('ask for what the contract takes', () => {
    if (!isInputObjectType(input)) throw new Error('The contract has no changes.')
    for (const form of forms) {
      const values = Object.fromEntries(form.fields.map((field) => [field.name, filled(field)]))
      const errors: string[] = []
      const change = changeOf(form, values, '2026-04-01')
      coerceInputValue(change, input, (path, _value, { message }) => {
        errors.push(`${path.join('.')}: ${message}`)
      })
      expect(errors).toEqual([])
    }
  })

  test('have a name and a label for each field', () => {
    const labels: Readonly<Record<string, string>> = en.acts.fields
    const own_: Readonly<Record<string, string>> = en.kinds[kind].fields
    for (const { change, fields } of forms) {
      expect(en.changes).toHaveProperty(change)
      const unnamed = fields.filter(({ key, name }) => {
        return key === null ? !(name in labels) : !isNamed(key, own_)
      })
      expect({ change, unnamed }).toEqual({ change, unnamed: [] })
    }
  })
})

function isNamed(key: string, own: Readonly<Record<string, string>>): boolean {
  return key in own || Object.values(en.kinds).some(({ fields }) => key in fields)
}
