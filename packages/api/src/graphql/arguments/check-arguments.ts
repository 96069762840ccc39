import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLSchema,
  isIntrospectionType,
  isObjectType,
} from 'graphql'
import { keepInheritedLimits } from './inherited-limits.js'
import type { Bounded } from './most.js'
import { listCheck, type ValueCheck, valueCheck } from './value-check.js'

type Arguments = Readonly<Record<string, unknown>>

/**
 * Has every field of a schema look at its arguments before it is resolved, at any depth: no text that
 * cannot be stored, no more characters and entries than are allowed, days and instants that can be
 * counted. What is wrong costs the field, and not the whole request, as it would in a scalar.
 */
export function checkArguments(schema: GraphQLSchema): GraphQLSchema {
  keepInheritedLimits(schema)
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue
    for (const field of Object.values(type.getFields())) {
      const check = argumentsCheck(field)
      if (check === null) continue
      const resolve = field.resolve ?? defaultFieldResolver
      // The executor gives each object of a list the same arguments.
      const fine = new WeakSet<Arguments>()
      field.resolve = (source, args: Arguments, context, info) => {
        if (!fine.has(args)) {
          check(args)
          fine.add(args)
        }
        return resolve(source, args, context, info)
      }
    }
  }
  return schema
}

function argumentsCheck({
  args,
  extensions,
}: GraphQLField<unknown, unknown>): ((given: Arguments) => void) | null {
  const { most, oneByOne } = extensions as Bounded
  const checks: (readonly [string, ValueCheck])[] = args.flatMap(({ name, type }) => {
    const limit = typeof most === 'object' ? most[name] : undefined
    const check = name === oneByOne ? listCheck(null, limit) : valueCheck(type, limit)
    return check === null ? [] : [[name, check] as const]
  })
  if (checks.length === 0) return null
  return (given) => {
    for (const [name, check] of checks) {
      if (given[name] != null) check(given[name], [name])
    }
  }
}
