import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { buildSchema, isEnumType, isInputObjectType, isObjectType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { entityKinds, entityRecords, vocabularies } from '../src/entities.js'
import * as en from '../src/generated/entities/en.js'
import * as es from '../src/generated/entities/es.js'
import * as pt from '../src/generated/entities/pt.js'

const sdl = await readFile(fileURLToPath(new URL('../schema.graphql', import.meta.url)), 'utf8')
const schema = buildSchema(sdl)
const kinds = Object.entries(entityKinds)

function inputOf(change: string): Readonly<Record<string, unknown>> {
  const type = schema.getType(`${change.charAt(0).toUpperCase()}${change.slice(1)}Change`)
  if (!isInputObjectType(type)) throw new Error(`The API takes no ${change}.`)
  return type.getFields()
}

/** Every text of nested records. */
function textsOf(value: object): readonly string[] {
  return Object.values(value).flatMap((each: unknown) =>
    typeof each === 'string' ? [each] : textsOf(each as object),
  )
}

describe('the catalogue of kinds', () => {
  it('names changes that the API takes, with fields that they take', () => {
    for (const [, { shape, changes, otherChanges, fields, oneOf }] of kinds) {
      const names = [...Object.values(changes), ...otherChanges]
      expect(names.length).toBeGreaterThan(0)
      for (const name of names) expect(Object.keys(inputOf(name))).toContain('effective')
      const making = changes.create ?? changes.record
      if (shape !== 'entity' && shape !== 'fact') continue
      for (const [own, { as, setBy }] of Object.entries(fields)) {
        const name = oneOf?.fields.includes(own) ? oneOf.as : (as ?? own)
        const setting = setBy === 'update' ? (changes.update ?? making!) : setBy
        expect(inputOf(making!)).toHaveProperty(name)
        if (setBy !== 'never') expect(inputOf(setting)).toHaveProperty(name)
      }
    }
  })

  it('tells of which things a change is by values that their fields take', () => {
    const told = kinds.flatMap(([, { otherChanges, changesWhere, fields }]) =>
      Object.entries(changesWhere).flatMap(([change, where]) => {
        expect(otherChanges).toContain(change)
        return Object.entries(where).map(([name, value]) => ({ field: fields[name], value }))
      }),
    )
    expect(told.length).toBeGreaterThan(0)
    for (const { field, value } of told) {
      const { values }: { readonly values: readonly string[] } = vocabularies[field!.choices!]
      expect(values).toContain(value)
    }
  })

  it('names the fields that the API answers', () => {
    for (const [, { type, fields }] of kinds.filter(([, { shape }]) => shape === 'entity')) {
      const object = schema.getType(type)
      if (!isObjectType(object)) throw new Error(`${type} is no type of the API.`)
      for (const [name, { as }] of Object.entries(fields)) {
        expect(Object.keys(object.getFields()), type).toContain(as ?? name)
      }
    }
  })

  it('lists the values of the API’s enums', () => {
    for (const { type, values } of Object.values(vocabularies)) {
      const listed = schema.getType(type)
      if (!isEnumType(listed)) throw new Error(`${type} is no enum of the API.`)
      expect(listed.getValues().map(({ name }) => name)).toEqual([...values].toSorted())
    }
  })

  it('has labels that are fields, and refers to kinds, vocabularies and records that are there', () => {
    const fields = [...kinds.map(([, each]) => each.fields), ...Object.values(entityRecords)]
    const all = fields.flatMap((each) => Object.values(each))
    const named = (name: 'choices' | 'record' | 'to') => [
      ...new Set(all.flatMap((field) => field[name] ?? [])),
    ]
    expect(Object.keys(entityKinds)).toEqual(expect.arrayContaining(named('to')))
    expect(Object.keys(vocabularies)).toEqual(expect.arrayContaining(named('choices')))
    expect(Object.keys(entityRecords)).toEqual(expect.arrayContaining(named('record')))
    for (const [, { label, fields: own }] of kinds) {
      expect(label === null || Object.hasOwn(own, label)).toBe(true)
    }
  })

  it.each([
    ['English', en],
    ['Spanish', es],
    ['Portuguese', pt],
  ])('has every word in %s', (_, words) => {
    for (const [kind, { fields, changes, otherChanges }] of kinds) {
      const { gender: _gender, ...own } = words.kinds[kind as keyof typeof words.kinds]
      expect(Object.keys(own.fields)).toEqual(Object.keys(fields))
      for (const name of [...Object.values(changes), ...otherChanges]) {
        expect(words.changes).toHaveProperty(name)
      }
      expect(textsOf(own)).not.toContain('')
    }
    for (const [name, { values }] of Object.entries(vocabularies)) {
      const choices = words.choices[name as keyof typeof words.choices]
      expect(Object.keys(choices).toSorted()).toEqual([...values].toSorted())
    }
  })
})
