import {
  type GraphQLFieldResolver,
  type GraphQLSchema,
  type GraphQLTypeResolver,
  type GraphQLUnionType,
  isObjectType,
  isUnionType,
} from 'graphql'
import { getMetadataStorage, type TypeResolver } from 'type-graphql'

type Resolve = GraphQLFieldResolver<unknown, unknown, object>
type Described = ReturnType<typeof getMetadataStorage>['fieldResolvers'][number]
type Parameter = NonNullable<Described['params']>[number]
type Named = Readonly<Record<string, unknown>>
type Method = (...given: readonly unknown[]) => unknown
type Class = abstract new () => object

/** What a resolver is handed for one of its parameters. */
type Give = (source: unknown, args: object, context: unknown, info: unknown) => unknown

/**
 * Has fields of objects call their resolvers themselves. TypeGraphQL puts promises, copies and checks between them that we do
 * without (`validate: false`): arguments come as GraphQL read them, and an answer that is there is not waited for. It stays in
 * between where a source is no instance of its class, and where calls are rare: at mutations and the fields of `Query`. Unions
 * are asked which type a value is of without a promise, too.
 */
export function withDirectResolvers(schema: GraphQLSchema): GraphQLSchema {
  const { fieldResolvers, objectTypes, unions } = getMetadataStorage()
  const names = new Map<unknown, string>(objectTypes.map(({ name, target }) => [target, name]))
  for (const { name, resolveType } of unions) {
    const type = schema.getType(name)
    if (isUnionType(type) && resolveType) type.resolveType = directType(names, type, resolveType)
  }
  const classes = new Map(objectTypes.map(({ name, target }) => [name, target]))
  for (const type of Object.values(schema.getTypeMap())) {
    const owner = classes.get(type.name)
    if (owner === undefined || !isObjectType(type)) continue
    const owners = new Set<unknown>(lineOf(owner))
    const described = fieldResolvers.filter((each) => owners.has(each.getObjectType?.()))
    for (const field of Object.values(type.getFields())) {
      const found = described.find(({ schemaName }) => schemaName === field.name)
      if (found === undefined || field.resolve === undefined) continue
      field.resolve = directResolver(found, field.resolve)
    }
  }
  return schema
}

/** Tells the type of a value at once, where that is known at once. */
function directType(
  names: ReadonlyMap<unknown, string>,
  { resolveType: between }: GraphQLUnionType,
  resolveType: TypeResolver<unknown, object>,
): GraphQLTypeResolver<unknown, object> {
  return (...given) => {
    const found = resolveType(...given)
    return typeof found === 'string' ? found : (names.get(found) ?? between?.(...given))
  }
}

/** A class and those that it extends. */
function lineOf(owner: object): object[] {
  const above = Object.getPrototypeOf(owner) as object
  return owner === Function.prototype ? [] : [owner, ...lineOf(above)]
}

function directResolver(described: Described, between: Resolve): Resolve {
  const { kind, methodName, params = [], middlewares = [], roles } = described
  const gives = givesOf(params)
  if (gives === null || middlewares.length > 0 || roles !== undefined) return between
  const owner = described.getObjectType!() as Class
  const resolver = kind === 'external' ? (Reflect.construct(described.target, []) as Named) : null
  const call = callOf(gives)
  return (source, args, context, info) => {
    if (!(source instanceof owner)) return between(source, args, context, info)
    const instance = resolver ?? (source as unknown as Named)
    const value = instance[methodName]
    if (typeof value !== 'function') return value
    return call(instance, value as Method, source, args, context, info)
  }
}

type Call = (instance: Named, method: Method, ...given: Parameters<Give>) => unknown

/** Calls a method with what its parameters are given; most have few, and are asked for thousands of objects. */
function callOf(gives: readonly Give[]): Call {
  const [first, second, third] = gives
  if (first === undefined) return (instance, method) => method.call(instance)
  if (second === undefined) {
    return (instance, method, source, args, context, info) =>
      method.call(instance, first(source, args, context, info))
  }
  if (third === undefined) {
    return (instance, method, source, args, context, info) =>
      method.call(instance, first(source, args, context, info), second(source, args, context, info))
  }
  return (instance, method, ...given) =>
    method.apply(
      instance,
      gives.map((give) => give(...given)),
    )
}

/** How each parameter is come by, in their order; null where TypeGraphQL has to tell. */
function givesOf(params: readonly Parameter[]): readonly Give[] | null {
  const gives = params.toSorted((a, b) => a.index - b.index).map(giveOf)
  return gives.every((give) => give !== null) ? gives : null
}

function giveOf(parameter: Parameter): Give | null {
  switch (parameter.kind) {
    case 'root':
    case 'context': {
      const { kind, propertyName: part } = parameter
      const take: Give = kind === 'root' ? (source) => source : (_source, _args, context) => context
      return part === undefined ? take : (...given) => (take(...given) as Named)[part]
    }
    case 'arg': {
      const { name } = parameter
      return (_source, args) => (args as Named)[name]
    }
    case 'args':
      return (_source, args) => args
    case 'info':
      return (_source, _args, _context, info) => info
    default:
      return null
  }
}
