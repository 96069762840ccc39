import { type GraphQLSchema, isInputObjectType } from 'graphql'
import { type ClassType, getMetadataStorage } from 'type-graphql'

/**
 * Gives the fields that an input has from the class above it what `@Most` says of them there. TypeGraphQL
 * keeps the extensions of inherited fields for what is read, and forgets them for what is given.
 */
export function keepInheritedLimits(schema: GraphQLSchema): void {
  const inputs = new Map(getMetadataStorage().inputTypes.map((input) => [input.target, input]))
  const above = (target: object) => inputs.get(Object.getPrototypeOf(target) as ClassType)
  for (const { name, target } of inputs.values()) {
    const type = schema.getType(name)
    if (!isInputObjectType(type)) continue
    for (let from = above(target); from !== undefined; from = above(from.target)) {
      for (const inherited of from.fields ?? []) {
        const field = type.getFields()[inherited.name]
        if (field !== undefined) field.extensions = { ...inherited.extensions, ...field.extensions }
      }
    }
  }
}
