import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  buildSchema,
  getNamedType,
  isObjectType,
  Kind,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type SelectionSetNode,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import * as documents from '../src/index.js'

const here = fileURLToPath(new URL('..', import.meta.url))
const files = (await readdir(join(here, 'operations'), { recursive: true }))
  .filter((path) => path.endsWith('.graphql'))
  .toSorted()
const schema = buildSchema(await readFile(join(here, 'schema.graphql'), 'utf8'))
const exported: Readonly<Record<string, unknown>> = documents

describe('the typed documents', () => {
  it.each(files)('has the operation of %s, valid by itself', async (file) => {
    const { definitions } = parse(await readFile(join(here, 'operations', file), 'utf8'))
    const operations = definitions.flatMap((each) =>
      each.kind === Kind.OPERATION_DEFINITION ? [each.name?.value ?? ''] : [],
    )
    const name = basename(file, '.graphql')
    expect(operations).toEqual([name])
    const document = exported[`${name}Document`] as DocumentNode
    expect(validate(schema, document)).toEqual([])
  })

  it('has no name twice', async () => {
    const texts = await Promise.all(
      files.map(async (file) => readFile(join(here, 'operations', file), 'utf8')),
    )
    const names = texts.flatMap((text) =>
      parse(text).definitions.flatMap((each) => ('name' in each && each.name?.value) || []),
    )
    expect(new Set(names).size).toBe(names.length)
  })

  it.each(files)('asks for the id of whatever has one in %s', (file) => {
    const name = basename(file, '.graphql')
    const document = exported[`${name}Document`] as DocumentNode
    expect(withoutId(document)).toEqual([])
  })
})

/** Selections of things that leave out their id, without which a client cannot keep what it knows. */
function withoutId(document: DocumentNode): string[] {
  const missing: string[] = []
  const info = new TypeInfo(schema)
  const fragments = new Map(
    document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each.selectionSet] as const] : [],
    ),
  )
  const hasId = (set: SelectionSetNode): boolean =>
    set.selections.some((each) => {
      if (each.kind === Kind.FIELD) return each.name.value === 'id'
      if (each.kind === Kind.INLINE_FRAGMENT) return hasId(each.selectionSet)
      const fragment = fragments.get(each.name.value)
      return fragment !== undefined && hasId(fragment)
    })
  const visitor = visitWithTypeInfo(info, {
    Field(node) {
      const type = getNamedType(info.getType())
      const isNode = isObjectType(type) && type.getInterfaces().some((each) => each.name === 'Node')
      if (isNode && node.selectionSet && !hasId(node.selectionSet)) missing.push(node.name.value)
    },
  })
  visit(document, visitor)
  return missing
}
