import { isObjectType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { buildSchema } from '../../src/build-schema.js'

describe('the schema', () => {
  it('has no field whose resolver only passes a property through', async () => {
    // `simpleResolvers: true` on the object type leaves such fields to graphql-js, which is quicker.
    const types = Object.values((await buildSchema()).getTypeMap())
    const passing = types.flatMap((type) =>
      isObjectType(type)
        ? Object.values(type.getFields())
            .filter(({ resolve }) => resolve?.toString().includes('root[fieldMetadata.name]'))
            .map((field) => `${type.name}.${field.name}`)
        : [],
    )
    expect(passing).toEqual([])
  })
})
