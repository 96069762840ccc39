import { setImmediate as pause } from 'node:timers/promises'
import fc from 'fast-check'
import {
  execute,
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
  parse,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { executorOf } from '../../src/executor/executor.js'
import { comparable } from './comparable.js'

const Colour = new GraphQLEnumType({ name: 'Colour', values: { RED: { value: 0 }, BLUE: {} } })

const leaves = {
  text: GraphQLString,
  id: GraphQLID,
  whole: GraphQLInt,
  number: GraphQLFloat,
  flag: GraphQLBoolean,
  colour: Colour,
}

/** A type with no list, one and two around it, each of them nullable and not. */
function wrapped(type: GraphQLOutputType): Record<string, GraphQLOutputType> {
  const sure = new GraphQLNonNull(type)
  return {
    '': type,
    Sure: sure,
    List: new GraphQLList(type),
    ListOfSure: new GraphQLList(sure),
    SureList: new GraphQLNonNull(new GraphQLList(sure)),
    Table: new GraphQLList(new GraphQLList(type)),
  }
}

const Named = new GraphQLInterfaceType({
  name: 'Named',
  fields: { text: { type: GraphQLString } },
  resolveType: (value) => (value as { readonly kind?: string }).kind,
})

function fieldsOf(own: string) {
  const types: Record<string, GraphQLOutputType> = {
    ...leaves,
    thing: Thing,
    named: Named,
    any: Any,
  }
  return {
    ...Object.fromEntries(
      Object.entries(types).flatMap(([name, type]) =>
        Object.entries(wrapped(type)).map(([suffix, each]) => [
          `${name}${suffix}`,
          { type: each, args: { by: { type: GraphQLInt, defaultValue: 1 } } },
        ]),
      ),
    ),
    own: { type: GraphQLString, resolve: () => own },
    told: {
      type: GraphQLString,
      args: { by: { type: GraphQLInt }, at: { type: new GraphQLNonNull(GraphQLString) } },
      resolve: (
        _: unknown,
        args: object,
        __: unknown,
        { fieldName, path }: { fieldName: string; path: object },
      ) => JSON.stringify([args, fieldName, path]),
    },
    kept: {
      type: GraphQLString,
      resolve: (source: { readonly text?: unknown }) => source.text,
    },
  }
}

const Thing: GraphQLObjectType = new GraphQLObjectType({
  name: 'Thing',
  interfaces: [Named],
  fields: () => fieldsOf('thing'),
})
const Other: GraphQLObjectType = new GraphQLObjectType({
  name: 'Other',
  interfaces: [Named],
  fields: () => fieldsOf('other'),
})
const Any: GraphQLUnionType = new GraphQLUnionType({
  name: 'Any',
  types: () => [Thing, Other],
  resolveType: async (value) => (value as { readonly kind?: string }).kind,
})

const Query = new GraphQLObjectType({ name: 'Query', fields: () => fieldsOf('query') })
const schema = new GraphQLSchema({ query: Query, types: [Thing, Other] })

/** What is drawn next: the same for the same seed. */
function drawing(seed: number) {
  let state = seed
  const next = (below: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0
    return ((state ^ (state >>> 13)) >>> 0) % below
  }
  const one = <const T extends readonly unknown[]>(...of: T): T[number] => of[next(of.length)]
  return { next, one }
}

const NAMES = Object.keys(Thing.getFields())

/** An object whose fields are right, wrong, missing, late or broken, as its seed says. */
function source(seed: number, depth = 0): object {
  return new Proxy(
    {},
    {
      get: (_, name) => {
        if (name === 'kind')
          return drawing(seed).one('Thing', 'Other', 'Thing', 'Other', 'Nothing', null)
        if (typeof name !== 'string' || !NAMES.includes(name)) return undefined
        return value(name, drawing(seed + 31 * NAMES.indexOf(name)), depth)
      },
    },
  )
}

function value(name: string, draw: ReturnType<typeof drawing>, depth: number): unknown {
  const chance = draw.next(40)
  if (chance === 0) throw new Error(`no ${name}`)
  if (chance === 1) return new Error(`${name} is broken`)
  if (chance < 5) return null
  if (chance < 10) return Promise.resolve(present(name, draw, depth))
  if (chance === 10) return Promise.reject(new Error(`no ${name} later`))
  if (chance < 13) return ({ by }: { by: number }) => (by === 1 ? present(name, draw, depth) : null)
  return present(name, draw, depth)
}

function present(name: string, draw: ReturnType<typeof drawing>, depth: number): unknown {
  if (name.endsWith('Table'))
    return entries(() => entries(() => entry(name, draw, depth), draw), draw)
  return name.includes('List')
    ? entries(() => entry(name, draw, depth), draw)
    : entry(name, draw, depth)
}

function entries(make: () => unknown, draw: ReturnType<typeof drawing>): unknown {
  if (draw.next(20) === 0) return 'no list'
  const all = Array.from({ length: draw.next(4) }, make)
  return draw.next(10) === 0 ? new Set(all) : all
}

function entry(name: string, draw: ReturnType<typeof drawing>, depth: number): unknown {
  const chance = draw.next(25)
  if (chance === 0) return null
  if (chance === 1) return Promise.resolve(entryOf(name, draw, depth))
  if (chance === 2) return new Error(`an entry of ${name}`)
  if (chance === 3) return { toString: () => 'strange' }
  return entryOf(name, draw, depth)
}

function entryOf(name: string, draw: ReturnType<typeof drawing>, depth: number): unknown {
  if (name.startsWith('text')) return draw.one('', 'Zoë "quoted" \\ \u2028\n', '\ud800', 7, true)
  if (name.startsWith('id')) return draw.one('a/b', 12, '')
  if (name.startsWith('whole')) return draw.one(0, -0, 7, 2 ** 31, 1.5, '12')
  if (name.startsWith('number')) return draw.one(0.1, -0, 1e21, Number.NaN, '3.5', true)
  if (name.startsWith('flag')) return draw.one(true, false, 0, 'yes')
  if (name.startsWith('colour')) return draw.one(0, 'BLUE', 'GREEN')
  return depth > 5 ? null : source(draw.next(1e9), depth + 1)
}

/** A query with fragments, aliases and what is left out. */
function query(draw: ReturnType<typeof drawing>): string {
  return `query Asked($skip: Boolean!, $with: Boolean = true, $by: Int, $at: String!) ${selection(draw, 'Query', 0)}
    fragment OfThing on Thing ${selection(draw, 'Thing', 3)}
    fragment OfNamed on Named { text __typename ... on Other { own flag } }`
}

function selection(draw: ReturnType<typeof drawing>, type: string, depth: number): string {
  const count = 1 + draw.next(5)
  return `{ ${Array.from({ length: count }, () => selected(draw, type, depth)).join(' ')} }`
}

function selected(draw: ReturnType<typeof drawing>, type: string, depth: number): string {
  const condition = draw.one(
    '',
    '',
    '',
    '@skip(if: $skip)',
    '@include(if: $with)',
    '@include(if: false)',
  )
  if (draw.next(6) === 0) {
    const on = draw.one('', `on ${type}`)
    return `... ${on} ${condition} ${selection(draw, type, depth + 1)}`
  }
  if (type === 'Thing' && depth < 3 && draw.next(6) === 0) return `...OfThing ${condition}`
  const name = draw.one('__typename', 'own', 'kept', 'told', ...NAMES)
  const alias = draw.one('', '', `${draw.one('a', 'b', 'c')}${name}: `)
  if (name === 'told') {
    return `${draw.one('x', 'y')}${draw.next(1e6)}: told(at: ${draw.one('"noon"', '$at')} by: ${draw.one('1', '$by', 'null')}) ${condition}`
  }
  const args =
    NAMES.includes(name) && !/own|kept/.test(name) ? draw.one('', '(by: 2)', '(by: $by)') : ''
  const within = /^(?:thing|named|any)/.exec(name)?.[0]
  if (within === undefined) return `${alias}${name}${args} ${condition}`
  if (depth > 3) return 'own'
  if (within === 'thing')
    return `${alias}${name}${args} ${condition} ${selection(draw, 'Thing', depth + 1)}`
  const parts = [
    `... on Thing ${selection(draw, 'Thing', depth + 1)}`,
    `... on Other ${selection(draw, 'Other', depth + 1)}`,
    '...OfNamed',
    '__typename',
  ]
  return `${alias}${name}${args} ${condition} { ${draw.one(...parts)} ${draw.one(...parts)} }`
}

const ours = executorOf(schema)

const RUNS = 1_000

describe('the executor', () => {
  /** What fails with nobody waiting for it would end the server. */
  const unheard: unknown[] = []
  const hear = (error: unknown) => unheard.push(error)
  const heardBefore = process.listeners('unhandledRejection')
  beforeAll(() => {
    process.removeAllListeners('unhandledRejection').on('unhandledRejection', hear)
  })
  afterAll(() => {
    process.off('unhandledRejection', hear)
    for (const each of heardBefore) process.on('unhandledRejection', each)
  })

  it('answers byte for byte as graphql-js does, errors and nulls included', async () => {
    let failed = 0
    await fc.assert(
      fc.asyncProperty(
        fc.integer(),
        fc.integer(),
        fc.record({
          skip: fc.boolean(),
          with: fc.constantFrom(undefined, true, false),
          by: fc.constantFrom(undefined, null, 1, 2, 'two'),
          at: fc.constantFrom('night', 'night', undefined),
        }),
        async (ofQuery, ofSource, given) => {
          // What JSON cannot say is not given.
          const variableValues = JSON.parse(JSON.stringify(given)) as object
          const document = parse(query(drawing(ofQuery)))
          const asked = {
            document,
            variableValues: { ...variableValues },
            contextValue: {},
            rootValue: source(ofSource),
          }
          const mine = await ours(asked)
          await pause()
          expect(unheard).toEqual([])
          const theirs = await execute({ schema, ...asked })
          // graphql-js leaves some unheard itself.
          await pause()
          unheard.length = 0
          failed += theirs.errors === undefined ? 0 : 1
          expect(comparable(mine)).toEqual(comparable(theirs))
        },
      ),
      { numRuns: RUNS },
    )
    // Otherwise too little has been tried.
    expect(failed).toBeGreaterThan(RUNS / 10)
    expect(RUNS - failed).toBeGreaterThan(RUNS / 10)
  })

  it('plans what it comes to alone: fragments may ask for more than could ever be written', async () => {
    const levels = Array.from({ length: 60 }, (_, level) => level)
    const document = parse(`query { a: thing { ...Of0 } b: thing { ...Of0 } }
      ${levels.map((level) => `fragment Of${level} on Thing { a: thing { ...Of${level + 1} } b: thing { ...Of${level + 1} } }`).join('\n')}
      fragment Of60 on Thing { own }`)
    const rootValue = { thing: { thing: null } }
    const asked = { document, contextValue: {}, rootValue }
    expect(comparable(await ours(asked))).toEqual(comparable(await execute({ schema, ...asked })))
  })
})
