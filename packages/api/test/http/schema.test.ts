import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildSchema } from '../../src/build-schema.js'

describe('the schema', () => {
  let schema: GraphQLSchema
  let types: GraphQLNamedType[] = []
  beforeAll(async () => {
    schema = await buildSchema()
    types = Object.values(schema.getTypeMap()).filter(
      (type) => !isIntrospectionType(type) && !(isScalarType(type) && isSpecifiedScalarType(type)),
    )
  })

  it('describes every type, field, argument and enum value', () => {
    const missing: string[] = []
    const check = (name: string, described: { description?: string | null | undefined }) => {
      if (!described.description?.trim()) missing.push(name)
    }
    for (const type of types) {
      if (!isRoot(schema, type)) check(type.name, type)
      if (isObjectType(type) || isInterfaceType(type)) {
        for (const field of Object.values(type.getFields())) {
          check(`${type.name}.${field.name}`, field)
          for (const argument of field.args) {
            check(`${type.name}.${field.name}(${argument.name})`, argument)
          }
        }
      } else if (isInputObjectType(type)) {
        for (const field of Object.values(type.getFields()))
          check(`${type.name}.${field.name}`, field)
      } else if (isEnumType(type)) {
        for (const value of type.getValues()) check(`${type.name}.${value.name}`, value)
      }
    }
    expect(missing).toEqual([])
  })

  it('has no field whose resolver only passes a property through', () => {
    // `simpleResolvers: true` on the object type leaves such fields to graphql-js, which is quicker.
    const passing = types.flatMap((type) =>
      isObjectType(type)
        ? Object.values(type.getFields())
            .filter(({ resolve }) => resolve?.toString().includes('root[fieldMetadata.name]'))
            .map((field) => `${type.name}.${field.name}`)
        : [],
    )
    expect(passing).toEqual([])
  })

  it('has ids and connections as Relay wants them', () => {
    const wrong: string[] = []
    for (const type of types) {
      if (!isObjectType(type)) continue
      const fields = type.getFields()
      if (type.name.endsWith('Connection')) {
        for (const name of ['edges', 'pageInfo', 'totalCount']) {
          if (!fields[name]) wrong.push(`${type.name}.${name}`)
        }
      }
      for (const field of Object.values(fields)) {
        const names = new Set(field.args.map(({ name }) => name))
        const pages = String(field.type).replace('!', '').endsWith('Connection')
        if (pages && !['first', 'after', 'last', 'before'].every((name) => names.has(name))) {
          wrong.push(`${type.name}.${field.name}`)
        }
      }
    }
    expect(wrong).toEqual([])
  })

  it('answers every mutation with a payload of ok and error', () => {
    const wrong = Object.values(schema.getMutationType()?.getFields() ?? {}).filter((field) => {
      const payload = schema.getType(String(field.type).replace('!', ''))
      const fields = isObjectType(payload) ? Object.keys(payload.getFields()).toSorted() : []
      const args = field.args.map(({ name }) => name)
      return fields.join() !== 'error,ok' || args.join() !== 'input'
    })
    expect(wrong.map(({ name }) => name)).toEqual([])
  })
})

function isRoot(schema: GraphQLSchema, type: GraphQLNamedType): boolean {
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].some(
    (root) => root === type,
  )
}
