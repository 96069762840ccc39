import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
} from 'graphql'

/** One step from an operation's root to a field: the type that has it, and the field. */
export interface Step {
  readonly parent: GraphQLObjectType
  readonly field: GraphQLField<unknown, unknown>
}

/** A field that takes arguments, and a short way to it. The last step is the field itself. */
export interface Target {
  readonly name: string
  readonly operation: 'mutation' | 'query'
  readonly steps: readonly Step[]
}

interface Way {
  readonly type: GraphQLObjectType
  readonly steps: readonly Step[]
}

/** Every field of the schema that takes arguments, each once. */
export function targetsOf(schema: GraphQLSchema): readonly Target[] {
  const seen = new Set<GraphQLNamedType>()
  return [
    ...reachedFrom(schema, 'query', schema.getQueryType()!, seen),
    ...reachedFrom(schema, 'mutation', schema.getMutationType()!, seen),
  ]
}

function* reachedFrom(
  schema: GraphQLSchema,
  operation: Target['operation'],
  root: GraphQLObjectType,
  seen: Set<GraphQLNamedType>,
): Generator<Target> {
  const open: Way[] = [{ type: root, steps: [] }]
  // What answers any kind of thing is a way to one of them only where there is no other.
  const putOff: Way[] = []
  for (let way = open.shift(); way !== undefined; way = open.shift() ?? putOff.shift()) {
    if (seen.has(way.type)) continue
    seen.add(way.type)
    for (const field of Object.values(way.type.getFields())) {
      const steps = [...way.steps, { parent: way.type, field }]
      if (field.args.length > 0) yield { name: `${way.type.name}.${field.name}`, operation, steps }
      const answered = getNamedType(field.type)
      const ways = isAbstractType(answered) ? putOff : open
      ways.push(...objectTypes(schema, answered).map((type) => ({ type, steps })))
    }
  }
}

/** A type itself or, of an interface or a union, the types that it can be. */
export function objectTypes(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
): readonly GraphQLObjectType[] {
  if (isAbstractType(type)) return schema.getPossibleTypes(type)
  return isObjectType(type) ? [type] : []
}
