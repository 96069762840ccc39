import { describe, expect, it } from 'vitest'
import type { Entity } from '../../entities/entity.js'
import type { Field } from '../../entities/fields/index.js'
import { ENTITIES, KIND_NAMES, KINDS, type Kind } from '../../entities/registry.js'
import { formatDay } from '../../kernel/days.js'
import { LOCALES } from '../../kernel/locale.js'
import type { Change } from '../change.js'
import { decide } from '../decide.js'
import { fixtureId } from '../../testing/fixture-id.js'
import { VOCABULARIES } from '../../entities/vocabularies.js'
import { differenceOf, type FieldValue } from './difference-of.js'
import { fieldLabel, fieldText } from './field-text.js'
import { labelIn } from './label-in.js'

const START = 20_500
const start = formatDay(START)
/** Names that are the same in every language. */
const ABBREVIATIONS = new Set(['ACV', 'CCO', 'CRO', 'CSM', 'EUR', 'FTE', 'GRR', 'NRR', 'SMB'])

/** The values of a field that people may be shown: every choice, and one of whatever else it takes. */
function valuesOf(field: Field, position = 0): readonly FieldValue[] {
  switch (field.type) {
    case 'choice':
      return VOCABULARIES[field.choices!]
    case 'choices':
      return [VOCABULARIES[field.choices!]]
    case 'date':
    case 'day':
      return [formatDay(START + 30 * position)]
    case 'flag':
      return [true, false]
    case 'money':
      return [12_345_600]
    case 'hundredths':
      return [50]
    case 'basisPoints':
      return [7_500]
    case 'integer':
    case 'number':
      return [4]
    case 'currency':
      return ['EUR']
    case 'language':
      return ['de']
    case 'locale':
      return ['es']
    case 'languages':
      return [['de', 'pt-BR']]
    case 'email':
      return ['someone@example.com']
    case 'timeZone':
      return ['America/Bogota']
    case 'texts':
      return [['some words', 'other words']]
    case 'reference':
      return [fixtureId(field.to!, 'first')]
    case 'policyValue':
      return [4, { lower: 4, upper: 6, openTop: true }]
    case 'records':
      return [recordsOf(field)]
    case 'record':
      return recordsOf(field)
    default:
      return ['Some words']
  }
}

/** Records in which every field has each of its values. */
function recordsOf({ fields }: Field): readonly Record<string, string | number | boolean>[] {
  const values = Object.entries(fields!).map(
    ([name, field], position) => [name, valuesOf(field, position)] as const,
  )
  const most = Math.max(...values.map(([, each]) => each.length))
  return Array.from({ length: most }, (_, at) =>
    Object.fromEntries(values.map(([name, each]) => [name, each[at % each.length]])),
  ) as Record<string, string | number | boolean>[]
}

/** What a thing of a kind may not have beside the rest: a target has one group, and the value of its metric. */
const NOT_TOGETHER: Readonly<Record<string, Record<'first' | 'second', readonly string[]>>> = {
  target: {
    first: ['segment', 'days', 'fte', 'monthlyCost'],
    second: ['teamId', 'days', 'fte', 'monthlyCost'],
  },
}

/** The change that makes a thing of a kind with every field given; the second refers to the first. */
function creation({ kind, changes, fields }: Entity, which: 'first' | 'second'): Change {
  const given = Object.entries(fields).flatMap(([name, field], position) => {
    if (NOT_TOGETHER[kind]?.[which].includes(name)) return []
    const isNone = field.to === kind && which === 'first'
    return [[name, isNone ? null : valuesOf(field, position)[0]]]
  })
  const id = fixtureId(kind, which)
  const fieldsGiven: object = Object.fromEntries(given)
  return { type: changes.create, effective: start, id, ...fieldsGiven } as Change
}

const first = (kind: string) => fixtureId(kind, 'first')
const story = [
  {
    type: 'createOrganization',
    effective: start,
    id: fixtureId('acme'),
    slug: 'acme',
    name: 'Acme',
    currency: 'USD',
  },
]
const everything = [
  {
    type: 'updateOrganization',
    effective: start,
    grossMargin: 7_500,
    orgModel: 'POD',
    planRates: [{ currency: 'EUR', rate: 1.25 }],
  },
  ...Object.values<Entity>(ENTITIES).flatMap((entity) => [
    creation(entity, 'first'),
    creation(entity, 'second'),
  ]),
  {
    type: 'fillPosition',
    effective: start,
    id: first('occupancy'),
    personId: first('person'),
    positionId: first('position'),
  },
  { type: 'recordLeave', effective: start, id: first('leave'), personId: first('person') },
  {
    type: 'coverAccount',
    effective: start,
    id: first('coverage'),
    accountId: first('account'),
    responsibility: 'CSM',
    positionId: first('position'),
  },
  { type: 'setPolicy', effective: start, key: 'ramp.csm.months', value: 4 },
] as unknown as readonly Change[]

const founded = decided(null, story as unknown as readonly Change[])
const { state, changes } = decided(founded.state, everything)

function decided(before: Parameters<typeof decide>[0], plan: readonly Change[]) {
  const result = decide(before, plan)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

/** What tells that a text was written for programs. */
function expectWords(text: string, where: string): void {
  expect(text.trim(), where).not.toBe('')
  expect(text, where).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}|\d{4}-\d{2}-\d{2}/)
  expect(text, where).not.toMatch(/[A-Z]+_[A-Z]+|\b[a-z]+[A-Z]\w*|\[object|undefined|null|NaN/)
  if (/^[A-Z]{3,}$/.test(text)) expect(ABBREVIATIONS, where).toContain(text)
}

const fieldsOf = (kind: Kind) => Object.entries<Field>(KINDS[kind].fields)

describe.each(LOCALES)('in %s', (locale) => {
  it.each(KIND_NAMES)('every value of every field of %s has a text in words', (kind) => {
    const id = kind === 'policy' ? 'ramp.csm.months' : first(kind)
    for (const [name, field] of fieldsOf(kind)) {
      for (const value of valuesOf(field)) {
        const text = fieldText(state, locale, { kind, id }, name, value)
        if (field.type !== 'timeZone') expectWords(text, `${kind}.${name} ${JSON.stringify(value)}`)
        if (field.type === 'money') expect(text).toMatch(/123[.,]456[.,]00/)
        if (field.type === 'money') expect(text).toMatch(/[$€]|USD|EUR/)
        if (field.type === 'hundredths') expect(text).toMatch(/^0[.,]5$/)
        if (field.type === 'basisPoints') expect(text).toMatch(/^75\s?%$/)
      }
      expect(fieldText(state, locale, { kind, id }, name, null)).toBe('')
    }
  })

  it.each(KIND_NAMES)('every field of %s has a name in words', (kind) => {
    for (const name of [...fieldsOf(kind).map(([each]) => each), 'from', 'to']) {
      expectWords(fieldLabel(locale, kind, name), `${kind}.${name}`)
      expect(fieldLabel(locale, kind, name)).not.toBe(name)
    }
  })

  it('every kind has a label, and its differences are in words', () => {
    const differences = changes.map((change) =>
      differenceOf(change, (kind, record) => labelIn(state, locale, kind, record)),
    )
    expect(new Set(differences.map(({ kind }) => kind))).toEqual(
      new Set(KIND_NAMES.filter((kind) => KINDS[kind].shape !== 'fact')),
    )
    for (const difference of differences) {
      const { kind, label, fields } = difference
      expectWords(label, kind)
      for (const { field, before, after } of fields) {
        for (const value of [before, after].filter((each) => each !== null)) {
          const text = fieldText(state, locale, difference, field, value)
          if (field !== 'timeZone' && JSON.stringify(value) !== '[]')
            expectWords(text, `${kind}.${field}`)
        }
      }
    }
  })
})
