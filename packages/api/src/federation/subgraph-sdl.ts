import {
  type ConstDirectiveNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  print,
  printSchema,
  visit,
} from 'graphql'

/** What the directives below mean, for a gateway. */
const LINK = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.0", import: ["@key", "@shareable"])`

/** The object types whose things have an opaque id: a gateway may ask for each by it. */
export function entityTypes(schema: GraphQLSchema): readonly GraphQLObjectType[] {
  const node = schema.getType('Node')
  return isInterfaceType(node)
    ? schema.getPossibleTypes(node).filter((type) => isObjectType(type))
    : []
}

/**
 * The schema as a subgraph of Apollo Federation 2: every identified type has its id as its key, and
 * `PageInfo`, which all services with connections have, may be theirs too. Composition does not know
 * `@oneOf` yet and refuses it: it is left out, and held to by this service alone.
 */
export function subgraphSdl(schema: GraphQLSchema): string {
  const entities = new Set(entityTypes(schema).map(({ name }) => name))
  const document = visit(parse(printSchema(schema)), {
    ObjectTypeDefinition: (node) => {
      if (entities.has(node.name.value)) return { ...node, directives: [KEY] }
      return node.name.value === 'PageInfo' ? { ...node, directives: [SHAREABLE] } : undefined
    },
    InputObjectTypeDefinition: (node) => ({ ...node, directives: [] }),
  })
  return `${LINK}\n\n${print(document)}\n`
}

const KEY: ConstDirectiveNode = {
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: 'key' },
  arguments: [
    {
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: 'fields' },
      value: { kind: Kind.STRING, value: 'id' },
    },
  ],
}

const SHAREABLE: ConstDirectiveNode = {
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: 'shareable' },
}
