import {
  defaultTypeResolver,
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
} from 'graphql'
import type { FieldPlan, ObjectPlan, Place, Run, Text, WriteValue } from './query-plan.js'
import { FieldInfo } from './query-run.js'
import { isPromise, writeObject } from './write-object.js'

/**
 * Writes objects of which only the value tells the type.
 *
 * @param planOf what is asked of an object of a type; made when the first of them comes.
 */
export function abstractWriter(
  type: GraphQLAbstractType,
  field: () => FieldPlan,
  planOf: (type: GraphQLObjectType) => ObjectPlan,
): WriteValue {
  const plans = new Map<string, ObjectPlan>()
  const write = (run: Run, value: unknown, place: Place, name: unknown): Text => {
    const known = plans.get(String(name))
    if (known !== undefined) return writeObject(run, known, value, place)
    const found = possibleType(run.plan.schema, type, name, field())
    const plan = planOf(found)
    plans.set(found.name, plan)
    return writeObject(run, plan, value, place)
  }
  const resolveType = type.resolveType ?? defaultTypeResolver
  return (run, value, place) => {
    const info = new FieldInfo(run, field(), place.prev)
    const name = resolveType(value, run.context, info, type)
    return isPromise(name)
      ? Promise.resolve(name).then(async (told) => write(run, value, place, told))
      : write(run, value, place, name)
  }
}

/** @throws GraphQLError in the words of graphql-js: there is no such type, or the value may not be of it. */
function possibleType(
  schema: GraphQLSchema,
  abstract: GraphQLAbstractType,
  name: unknown,
  { parent, field }: FieldPlan,
): GraphQLObjectType {
  if (typeof name !== 'string') {
    throw new GraphQLError(
      `Abstract type "${abstract.name}" must resolve to an Object type at runtime for field "${parent.name}.${field.name}". Either the "${abstract.name}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`,
    )
  }
  const found = schema.getType(name)
  if (isObjectType(found) && schema.isSubType(abstract, found)) return found
  const was = `Abstract type "${abstract.name}" was resolved to a`
  if (found === undefined) {
    throw new GraphQLError(`${was} type "${name}" that does not exist inside the schema.`)
  }
  throw new GraphQLError(
    isObjectType(found)
      ? `Runtime Object type "${name}" is not a possible type for "${abstract.name}".`
      : `${was} non-object type "${name}".`,
  )
}
