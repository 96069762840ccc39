import {
  getNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isCompositeType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { type Target, targetsOf } from '../http/fuzz/targets.js'
import type { World } from '../http/fuzz/world.js'
import { type Place, placesOf, valueAround } from './places.js'

/** A question with one place in which an id of anybody's can stand. */
export interface Probe {
  readonly target: Target
  readonly place: Place
  readonly query: string
  variables(world: World, given: unknown): Record<string, unknown>
}

/**
 * A question for every place of every argument. What several fields take alike, such as a filter or the changes of a
 * plan, is asked in full of one of them, and the others share it.
 */
export function probesOf(schema: GraphQLSchema): readonly Probe[] {
  const asked = new Set<string>()
  return targetsOf(schema).flatMap((target) => {
    const { field } = target.steps.at(-1)!
    const places = field.args.flatMap((arg) => {
      const all = [...placesOf(arg.type, [arg.name], arg.name === 'ref' ? field.name : arg.name)]
      return all.filter(({ path }, index) => {
        if (target.operation === 'mutation' && OWN_NAMING.test(path.join('.'))) return false
        const isChange = CHANGES.test(path.join('.'))
        if (isChange && field.name !== FULLY)
          return index % SHARING.length === SHARING.indexOf(field.name)
        const key = `${String(arg.type)} ${path.slice(1).join('.')}`
        const isNew = target.operation === 'mutation' || index === 0 || !asked.has(key)
        asked.add(key)
        return isNew
      })
    })
    return places.map((place) => probeOf(schema, target, place))
  })
}

/**
 * What a single change calls a thing by an id or a name of its maker's own, by which nothing is looked for. It would be
 * written. In a plan's list of changes it stands beside one that is refused.
 */
const OWN_NAMING = /^input\.change\.(?:id|reference\.id|externalReferences\.0\.id)$/
/** Has a plan refused, whatever else is in it, so that nothing of a probe is written. */
const REFUSED = { retireTeam: { team: { id: '01890000-0000-7000-8000-00000000dead' } } }

const CHANGES = /^input\.(?:changes|edits\.0\.changes?)\.0\./
/** The mutation that is asked about every place of every change. */
const FULLY = 'applyPlan'
/** Those that take the same changes. */
const SHARING = ['previewPlan', 'createScenario', 'addToScenario', 'amendScenario', 'addToDraft']

function probeOf(schema: GraphQLSchema, target: Target, place: Place): Probe {
  const last = target.steps.length - 1
  const declared: string[] = []
  const given: ((world: World, value: unknown) => readonly [string, unknown])[] = []
  let query = ''
  const closing: string[] = []
  for (const [index, { field }] of target.steps.entries()) {
    const args = field.args.filter(
      (arg) => (index === last && arg.name === place.path[0]) || isRequiredArgument(arg),
    )
    const written = args.map((arg) => {
      const variable = `v${declared.length}`
      declared.push(`$${variable}: ${String(arg.type)}`)
      const isPlaced = index === last && arg.name === place.path[0]
      const name = arg.name === 'ref' ? field.name : arg.name
      given.push((world, value) => [
        variable,
        refusing(valueAround(arg.type, name, world, isPlaced ? place.path.slice(1) : null, value)),
      ])
      return `${arg.name}: $${variable}`
    })
    query += ` ${field.name}${written.length > 0 ? `(${written.join(', ')})` : ''}`
    const next = target.steps[index + 1]
    if (next === undefined) query += selectionOf(schema, field.type, 2)
    else {
      const isAbstract = !isObjectType(getNamedType(field.type))
      query += ` { ${isAbstract ? `... on ${next.parent.name} { ` : ''}`
      closing.push(isAbstract ? ' } }' : ' }')
    }
  }
  const heading = declared.length === 0 ? '' : `(${declared.join(', ')})`
  return {
    target,
    place,
    query: `${target.operation} ${heading} {${query}${closing.toReversed().join('')} }`,
    variables: (world, value) => Object.fromEntries(given.map((give) => give(world, value))),
  }
}

function refusing(value: unknown): unknown {
  const input = value as { readonly changes?: unknown } | null
  if (!Array.isArray(input?.changes)) return value
  return { ...input, changes: [...(input.changes as unknown[]), REFUSED] }
}

/** What an answer says by itself, and of what lies directly within. */
function selectionOf(schema: GraphQLSchema, output: GraphQLOutputType, depth: number): string {
  const type = getNamedType(output)
  if (!isCompositeType(type)) return ''
  if (!isObjectType(type)) return ' { __typename }'
  return ` { __typename ${fieldsOf(schema, type, depth)} }`
}

function fieldsOf(schema: GraphQLSchema, type: GraphQLObjectType, depth: number): string {
  return Object.values(type.getFields())
    .filter(({ args, type: of }) => {
      if (args.length > 0) return false
      return isLeafType(getNamedType(of)) || (depth > 1 && WITHIN.test(of.toString()))
    })
    .map(({ name, type: of }) => `${name}${selectionOf(schema, of, depth - 1)}`)
    .join(' ')
}

/** What a list holds, and why something was refused. */
const WITHIN = /^\[|Payload|Error|Ok!?$/
