import {
  buildSchema,
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLSchema,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
  visit,
} from 'graphql'

/** A difference of two schemas that may, or must, trouble who asks. */
type SchemaChange = {
  /** What it is about, as the specification writes it: `Type.field(argument:)`, `Enum.VALUE`. */
  readonly coordinate: string
  readonly description: string
  /** Whether a request that was right may now be refused; else an answer may be new to who reads it. */
  readonly breaking: boolean
}

/** What became different from one SDL to the other, but for what nobody needs to know of. */
export function schemaChanges(before: string, after: string): SchemaChange[] {
  const [old, now] = [buildSchema(before), buildSchema(after)]
  const changes = (find: typeof findBreakingChanges | typeof findDangerousChanges) =>
    find(old, now).map(({ description }) => ({
      coordinate: coordinateIn(description),
      description,
      breaking: find === findBreakingChanges,
    }))
  return [...changes(findBreakingChanges), ...changes(findDangerousChanges)]
}

/** Whether two SDLs say the same, whatever their order and descriptions. */
export function sameContract(before: string, after: string): boolean {
  return bare(buildSchema(before)) === bare(buildSchema(after))
}

function bare(schema: GraphQLSchema): string {
  const document = parse(printSchema(lexicographicSortSchema(schema)))
  const undescribed = visit(document, {
    enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
  })
  return print(undescribed)
}

/** The library tells what a change is about by its sentence alone. */
const sentences: readonly (readonly [RegExp, string])[] = [
  [/^(?:A required|An optional) field (\w+) on input type (\w+)/, '$2.$1'],
  [/^(?:A required|An optional) arg (\w+) on ([\w.]+)/, '$2($1:)'],
  [/^([\w.]+) arg (\w+)/, '$1($2:)'],
  [/^(\w+) was (?:added to|removed from) enum type (\w+)/, '$2.$1'],
  [/^(\w+) was (?:added to|removed from) union type (\w+)/, '$2'],
  [/^\w+ added to interfaces implemented by (\w+)/, '$1'],
  [/^Standard scalar (\w+)/, '$1'],
  [/^([\w.]+)/, '$1'],
]

function coordinateIn(description: string): string {
  const known = sentences.find(([pattern]) => pattern.test(description))
  if (known === undefined) return description
  const [pattern, coordinate] = known
  return (pattern.exec(description)?.[0] ?? '').replace(pattern, coordinate)
}
