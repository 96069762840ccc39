import {
  type ASTNode,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'

type Named = {
  /** As the specification writes it: `Type`, `Type.field`, `Type.field(argument:)`, `Enum.VALUE`. */
  readonly coordinate: string
  readonly name: string
  readonly description: string | null | undefined
  readonly deprecationReason?: string | null | undefined
  readonly node: ASTNode | null | undefined
}

type TypeElement = Named & { readonly kind: 'type'; readonly type: GraphQLNamedType }
export type FieldElement = Named & {
  readonly kind: 'field'
  readonly owner: GraphQLNamedType
  readonly type: GraphQLOutputType
}
export type InputElement = Named & {
  readonly kind: 'argument' | 'inputField'
  readonly type: GraphQLInputType
}
type ValueElement = Named & { readonly kind: 'enumValue' }

/** Whatever of a schema has a name of its own. */
export type SchemaElement = TypeElement | FieldElement | InputElement | ValueElement

/** All that a schema names, in its order; what every schema has, e.g. `String`, apart. */
export function schemaElements(schema: GraphQLSchema): SchemaElement[] {
  return Object.values(schema.getTypeMap()).flatMap((type) =>
    isIntrospectionType(type) || isSpecifiedScalarType(type)
      ? []
      : [{ ...named(type, type.name), kind: 'type' as const, type }, ...membersOf(type)],
  )
}

function membersOf(owner: GraphQLNamedType): SchemaElement[] {
  if (isEnumType(owner)) {
    return owner
      .getValues()
      .map((value) => ({ ...named(value, `${owner.name}.${value.name}`), kind: 'enumValue' }))
  }
  if (isInputObjectType(owner)) {
    return Object.values(owner.getFields()).map((field) => ({
      ...named(field, `${owner.name}.${field.name}`),
      kind: 'inputField',
      type: field.type,
    }))
  }
  if (!isObjectType(owner) && !isInterfaceType(owner)) return []
  return Object.values(owner.getFields()).flatMap((field): SchemaElement[] => {
    const coordinate = `${owner.name}.${field.name}`
    return [
      { ...named(field, coordinate), kind: 'field', owner, type: field.type },
      ...field.args.map((argument) => ({
        ...named(argument, `${coordinate}(${argument.name}:)`),
        kind: 'argument' as const,
        type: argument.type,
      })),
    ]
  })
}

type Definition = {
  readonly name: string
  readonly description?: string | null | undefined
  readonly deprecationReason?: string | null | undefined
  readonly astNode?: ASTNode | null | undefined
}

function named(definition: Definition, coordinate: string): Named {
  const { name, description, deprecationReason, astNode: node } = definition
  return { coordinate, name, description, deprecationReason, node }
}
