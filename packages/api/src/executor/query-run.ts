import {
  type GraphQLError,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getArgumentValues,
} from 'graphql'
import type { FieldPlan, Place, QueryPlan, Run } from './query-plan.js'

type Given = Readonly<Record<string, unknown>>

/** A run as it begins. */
export class QueryRun implements Run {
  readonly plan: QueryPlan
  readonly context: unknown
  readonly variables: Given
  readonly errors: GraphQLError[] = []
  /** Arguments that depend on variables: the same for each object that the field is asked of. */
  readonly #args: Given[] = []

  constructor(plan: QueryPlan, context: unknown, variables: Given) {
    this.plan = plan
    this.context = context
    this.variables = variables
  }

  argsOf({ args, field, nodes }: FieldPlan): Given {
    if (typeof args !== 'number') return args
    return (this.#args[args] ??= getArgumentValues(field, nodes[0]!, this.variables))
  }
}

/** What a resolver may want to know of where it is called; little is asked for, and made only then. */
export class FieldInfo implements GraphQLResolveInfo {
  readonly rootValue = undefined
  readonly #run: Run
  readonly #field: FieldPlan
  readonly #above: Place | undefined

  constructor(run: Run, field: FieldPlan, above: Place | undefined) {
    this.#run = run
    this.#field = field
    this.#above = above
  }

  get fieldName(): string {
    return this.#field.field.name
  }

  get fieldNodes() {
    return this.#field.nodes
  }

  get returnType(): GraphQLOutputType {
    return this.#field.field.type
  }

  get parentType() {
    return this.#field.parent
  }

  get path() {
    return placeOf(this.#field, this.#above)
  }

  get schema() {
    return this.#run.plan.schema
  }

  get fragments() {
    return this.#run.plan.fragments
  }

  get operation() {
    return this.#run.plan.operation
  }

  get variableValues() {
    return this.#run.variables
  }
}

/** Where the value of a field stands. */
export function placeOf({ responseName, parent }: FieldPlan, above: Place | undefined): Place {
  return { prev: above, key: responseName, typename: parent.name }
}
