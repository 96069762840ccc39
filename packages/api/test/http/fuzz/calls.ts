import fc from 'fast-check'
import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { objectTypes, type Step, type Target } from './targets.js'
import { anyOf, type Making, upTo, valueOf } from './values.js'
import { writtenValue } from './written-value.js'
import type { World } from './world.js'

/** One request. */
export interface Call {
  readonly target: string
  readonly operation: Target['operation']
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

const MOST_SELECTED = 14
const BACKWARDS: ReadonlySet<string> = new Set(['before', 'last'])
/** Longer values would leave a document few tokens for the rest. */
const LONGEST_WRITTEN = 1_000

/** Calls of a field: most with a few hostile values among sound ones, some with none, some with many. */
export function callsOf(schema: GraphQLSchema, target: Target, world: World): fc.Arbitrary<Call> {
  return fc.gen().map((random) => {
    const hostility = anyOf({ random }, [0, 0.06, 0.06, 0.2, 0.5])
    return writeCall(schema, target, {
      random,
      world,
      cursors: world.cursors.get(target.name) ?? [],
      hostility,
    })
  })
}

function writeCall(schema: GraphQLSchema, target: Target, making: Making): Call {
  const variables: Record<string, unknown> = {}
  const declared: string[] = []
  const isWritten = making.random(upTo, 3) === 0
  const give = (arg: GraphQLArgument, value: unknown): string => {
    const written = isWritten ? writtenValue(value, arg.type) : ''
    if (isWritten && written.length < LONGEST_WRITTEN) return `${arg.name}: ${written}`
    const variable = `v${declared.length}`
    declared.push(`$${variable}: ${String(arg.type)}`)
    variables[variable] = value
    return `${arg.name}: $${variable}`
  }
  const last = target.steps.length - 1
  const argumentsOf = ({ field }: Step, index: number): string => {
    const own = index === last
    const sound = { ...making, hostility: 0 }
    const given = field.args.flatMap((arg) => {
      if (!own && arg.name === 'slug') return give(arg, 'acme')
      if (!own && arg.name === 'at') return momentOf(making).map((at) => give(arg, at))
      if (!own && arg.name === 'first') return give(arg, 1)
      if (!own && arg.name === 'input') return give(arg, harmlessPlan)
      if (!own && !isRequiredArgument(arg)) return []
      if (own && !isRequiredArgument(arg) && making.random(upTo, 99) < 45) return []
      // Which belong to another way of reading: the most that they do is to be refused with the first.
      if (own && BACKWARDS.has(arg.name) && making.random(upTo, 4) > 0) return []
      const value = valueOf(
        own ? making : sound,
        arg.type,
        arg.name === 'ref' ? field.name : arg.name,
      )
      return value === undefined ? [] : give(arg, value)
    })
    return given.length === 0 ? '' : `(${given.join(', ')})`
  }
  let query = ''
  const closing: string[] = []
  for (const [index, step] of target.steps.entries()) {
    query += ` ${step.field.name}${argumentsOf(step, index)}`
    const next = target.steps[index + 1]
    if (next === undefined) query += selectionOf(schema, making, step.field.type, 2)
    else {
      const isAbstract = !isObjectType(getNamedType(step.field.type))
      query += ` { ${isAbstract ? `... on ${next.parent.name} { ` : ''}`
      closing.push(isAbstract ? ' } }' : ' }')
    }
  }
  const heading = declared.length === 0 ? '' : `(${declared.join(', ')})`
  query = `${target.operation} ${heading} {${query}${closing.toReversed().join('')} }`
  return { target: target.name, operation: target.operation, query, variables }
}

/** Mostly now, and else a day of which little is known. */
function momentOf(making: Making): readonly object[] {
  if (making.random(upTo, 3) > 0) return []
  const days = ['1000-01-01', '2025-12-31', '2026-03-01', '2030-01-01', '9999-12-31']
  return [{ asOf: anyOf(making, days) }]
}

/** What a plan is given whose payload is looked into. */
const harmlessPlan = {
  organizationId: 'acme',
  changes: [{ createTeam: { name: 'Another', kind: 'POD' } }],
}

/** A few fields of what is answered, at random, and of what lies within. */
function selectionOf(
  schema: GraphQLSchema,
  making: Making,
  output: GraphQLOutputType,
  depth: number,
): string {
  const type = getNamedType(output)
  if (!isCompositeType(type)) return ''
  const parts = objectTypes(schema, type).map((each) => {
    const inner = fieldsOf(schema, making, each, depth)
    return each === type ? inner : `... on ${each.name} { ${inner} }`
  })
  const few = parts.length > 3 ? [anyOf(making, parts)] : parts
  return ` { __typename ${few.join(' ')} }`
}

function fieldsOf(
  schema: GraphQLSchema,
  making: Making,
  type: GraphQLObjectType,
  depth: number,
): string {
  const fields = Object.values(type.getFields()).filter(
    ({ args, type: of }) =>
      !args.some(isRequiredArgument) && (depth > 0 || !isCompositeType(getNamedType(of))),
  )
  const isPayload = fields.some(({ name }) => name === 'ok')
  const chosen =
    fields.length <= MOST_SELECTED
      ? fields
      : Array.from({ length: MOST_SELECTED }, () => anyOf(making, fields))
  return [...new Set(chosen)]
    .map(({ name, args, type: of }) => {
      const page = args.some((arg) => arg.name === 'first') ? '(first: 2)' : ''
      const alias = aliasOf(type, getNamedType(of), name)
      return `${alias}${name}${page}${selectionOf(schema, making, of, isPayload ? depth : depth - 1)}`
    })
    .join(' ')
}

/** Fields of one name in several types of a union may differ in type. */
function aliasOf(type: GraphQLObjectType, of: GraphQLNamedType, name: string): string {
  return type.getInterfaces().length > 0 && isCompositeType(of) ? `${type.name}_${name}: ` : ''
}
