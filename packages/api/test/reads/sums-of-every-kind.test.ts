import { ENTITIES, FACTS, type Field, PERIODS } from '@postscale/domain'
import { readFile } from 'node:fs/promises'
import { buildSchema, type GraphQLObjectType } from 'graphql'
import { describe, expect, it } from 'vitest'

/** Every kind that is listed, with the amounts that it has. */
const KINDS = Object.values({ ...ENTITIES, ...PERIODS, ...FACTS }).flatMap(({ words, fields }) => {
  const amounts = Object.entries<Field>(fields).filter(([, { type }]) => type === 'money')
  return amounts.length === 0
    ? []
    : [{ type: words.type, amounts: amounts.map(([name]) => name).toSorted() }]
})

describe('the sums of every kind', async () => {
  const sdl = await readFile(new URL('../../../schema/schema.graphql', import.meta.url), 'utf8')
  const schema = buildSchema(sdl)
  const fieldsOf = (type: string) =>
    (schema.getType(type) as GraphQLObjectType | undefined)?.getFields() ?? {}

  it.each(KINDS)('a list of $type tells what its amounts come to', ({ type, amounts }) => {
    expect(fieldsOf(`${type}Connection`)['sums']?.type.toString()).toBe(`${type}Sums!`)
    const summed = Object.values(fieldsOf(`${type}Sums`))
      .filter((each) => each.type.toString() === 'Money!')
      .map(({ name }) => name)
    expect(summed.toSorted()).toEqual(amounts)
  })

  it('looks at facts too', () => {
    expect(KINDS.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['Account', 'ArrMovement']),
    )
  })
})
