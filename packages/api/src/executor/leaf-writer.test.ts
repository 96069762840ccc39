import fc from 'fast-check'
import { GraphQLBoolean, GraphQLEnumType, GraphQLFloat, GraphQLInt, GraphQLString } from 'graphql'
import { describe, expect, it } from 'vitest'
import { leafWriter } from './leaf-writer.js'

/** Texts of any sixteen-bit units, halves of pairs among them, short and long; many of letters alone. */
const texts = fc.oneof(
  fc.string({ maxLength: 130 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 130 })
    .map((units) => String.fromCharCode(...units)),
  fc.constantFrom('"', '\\', '\n', '\u001f', '\u007f', '\u2028', '\ud800', 'a\udfff', ''),
)

describe('leafWriter', () => {
  it('writes texts as JSON.stringify does', () => {
    const write = leafWriter(GraphQLString)
    fc.assert(
      fc.property(texts, (text) => {
        expect(write(text)).toBe(JSON.stringify(text))
      }),
    )
  })

  it.each([GraphQLString, GraphQLFloat, GraphQLInt, GraphQLBoolean])(
    'writes %s as graphql-js serializes it, or fails alike',
    (type) => {
      const values = fc.oneof(
        texts,
        fc.double(),
        fc.integer(),
        fc.boolean(),
        fc.constantFrom(-0, 1e21, 5e-324, new Date(0)),
      )
      fc.assert(
        fc.property(values, (value) => {
          const expected = attempt(() => JSON.stringify(type.serialize(value)))
          expect(attempt(() => leafWriter(type)(value))).toEqual(expected)
        }),
      )
    },
  )

  it('writes choices by their names, of values that several have as graphql-js does', () => {
    const type = new GraphQLEnumType({
      name: 'Choice',
      values: {
        ONE: { value: 'one' },
        UNO: { value: 'one' },
        TWO: { value: 2 },
        OFF: { value: false },
      },
    })
    const write = leafWriter(type)
    for (const value of ['one', 2, false, 'ONE', 'toString', null]) {
      const expected = attempt(() => JSON.stringify(type.serialize(value)))
      expect(attempt(() => write(value))).toEqual(expected)
    }
  })
})

function attempt(work: () => string): string {
  try {
    return work()
  } catch (error) {
    return `failed: ${(error as Error).message}`
  }
}
