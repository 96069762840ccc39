import {
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildSchema } from '../../src/build-schema.js'

type Path = readonly (string | number)[]

/** A value that GraphQL lets through and nobody may send, of each scalar that our code judges. */
const BAD: Readonly<Record<string, readonly unknown[]>> = {
  String: ['a\0', '\ud800'],
  ID: ['\0', '\udc00', 'x'.repeat(20_000)],
  Currency: ['ABC', 'US\0'],
  Date: ['0000-01-01', '10000-01-01', '\0'],
  DateTime: [new Date(Number.NaN), new Date('0999-12-31T00:00:00Z')],
  Locale: ['fr', '\0'],
  NonNegativeInt: [-1, 2 ** 53],
  SafeInt: [-(2 ** 53), 1e300],
}

/** Fields that answer the entries of a list one by one, so that a bad one is theirs to tell. */
const ONE_BY_ONE = /^(?:ids|refs|representations)$/

interface Bad {
  readonly path: Path
  readonly value: unknown
}

/** Bad values of a type, each in what surrounds it; inputs within themselves once. */
function* badValues(
  type: GraphQLInputType,
  path: Path,
  around: readonly GraphQLInputObjectType[] = [],
): Generator<Bad> {
  if (isNonNullType(type)) yield* badValues(type.ofType, path, around)
  else if (isListType(type)) {
    for (const bad of badValues(type.ofType, [...path, 0], around)) {
      yield { path: bad.path, value: [bad.value] }
    }
  } else if (isInputObjectType(type)) {
    if (around.includes(type)) return
    for (const field of Object.values(type.getFields())) {
      for (const bad of badValues(field.type, [...path, field.name], [...around, type])) {
        yield { path: bad.path, value: { [field.name]: bad.value } }
      }
    }
  } else for (const value of BAD[type.name] ?? []) yield { path, value }
}

describe('every argument of every field', () => {
  let schema: GraphQLSchema

  beforeAll(async () => {
    schema = await buildSchema()
  })

  /** The path of what is refused, before anything is looked up. */
  function refused(field: GraphQLField<unknown, unknown>, args: object): unknown {
    try {
      Promise.resolve(field.resolve?.({}, args, {}, {} as never)).catch(() => undefined)
      return 'nothing'
    } catch (error) {
      return (error as { readonly extensions?: { argument?: unknown } }).extensions?.argument
    }
  }

  it('is looked at, at any depth, and told by its path', () => {
    const faults: string[] = []
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) || type.name.startsWith('__')) continue
      for (const field of Object.values(type.getFields())) {
        for (const { name, type: given } of field.args) {
          if (isListType(nullable(given)) && ONE_BY_ONE.test(name)) continue
          for (const { path, value } of badValues(given, [name])) {
            const told = refused(field, { [name]: value })
            if (JSON.stringify(told) === JSON.stringify(path)) continue
            faults.push(`${type.name}.${field.name} ${path.join('.')} ${JSON.stringify(told)}`)
          }
        }
      }
    }
    expect(faults).toEqual([])
  })
})

function nullable(type: GraphQLInputType): GraphQLInputType {
  return isNonNullType(type) ? type.ofType : type
}
