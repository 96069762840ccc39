import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLError,
  GraphQLField,
  GraphQLObjectType,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql'

/** A piece of an answer's JSON, or the promise of it. */
export type Text = string | Promise<string>

/** Where a value stands in the answer, from within outwards. */
export interface Place {
  readonly prev: Place | undefined
  readonly key: number | string
  readonly typename: string | undefined
}

/** Writes what was resolved as JSON. */
export type WriteValue = (run: Run, value: unknown, place: Place) => Text

/** Writes values of a type. */
export interface Writer {
  readonly write: WriteValue
  /** Whether they have neither fields nor entries: nobody asks where they stand. */
  readonly isLeaf: boolean
}

/** What a query asks of one object type, in the order of the answer. */
export interface ObjectPlan {
  readonly fields: readonly FieldPlan[]
}

/** A field as one query asks for it. */
export interface FieldPlan extends Writer {
  /** What stands before its value: the brace or the comma, its name in the answer, and the colon. */
  readonly lead: string
  readonly responseName: string
  readonly nodes: readonly FieldNode[]
  readonly parent: GraphQLObjectType
  readonly field: GraphQLField<unknown, unknown>
  readonly isNonNull: boolean
  /** The arguments, where they are the same in each run; otherwise the place where a run keeps them. */
  readonly args: Readonly<Record<string, unknown>> | number
}

/** What a plan is made of. */
export interface PlannedQuery {
  readonly schema: GraphQLSchema
  readonly operation: OperationDefinitionNode
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
}

/** A query, as far as it is the same in each run of it. */
export interface QueryPlan extends PlannedQuery {
  readonly root: ObjectPlan
}

/** One run of a query: what it was given, and what went wrong so far. */
export interface Run {
  readonly plan: QueryPlan
  readonly context: unknown
  readonly variables: Readonly<Record<string, unknown>>
  readonly errors: GraphQLError[]
  /** @throws GraphQLError what is given is not of the arguments' types. */
  argsOf(field: FieldPlan): Readonly<Record<string, unknown>>
}
