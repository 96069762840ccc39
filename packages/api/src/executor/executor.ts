import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  type FragmentDefinitionNode,
  getVariableValues,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql'
import { JsonText } from './json-text.js'
import { planQuery } from './plan-query.js'
import type { PlannedQuery, QueryPlan } from './query-plan.js'
import { QueryRun } from './query-run.js'
import { writeObject } from './write-object.js'

/** What is to be executed; it has been validated. */
interface Execution {
  readonly document: DocumentNode
  readonly operationName?: string | null | undefined
  readonly contextValue: unknown
  readonly rootValue?: unknown
  readonly variableValues?: Readonly<Record<string, unknown>> | null | undefined
}

type Execute = (execution: Execution) => Promise<ExecutionResult<unknown>>

/** Plans kept of one query, which differ in what is left out of it. */
const PLANS_KEPT = 8

/** As many faults of variables are told as graphql-js tells. */
const MAX_FAULTS = 50

/**
 * Executes operations of a schema. Queries are planned once for each document, and write their answers as JSON while they resolve
 * them; `data` is a `JsonText` then. All else is left to graphql-js, whose answers these are, byte for byte.
 */
export function executorOf(schema: GraphQLSchema): Execute {
  const known = new WeakMap<DocumentNode, Map<string, KnownQuery>>()
  const queryOf = (document: DocumentNode, name: string): KnownQuery | null => {
    const ofDocument = known.get(document) ?? new Map<string, KnownQuery>()
    known.set(document, ofDocument)
    let query: KnownQuery | null | undefined = ofDocument.get(name)
    if (query !== undefined) return query
    query = knownQuery(schema, document, name)
    // Names that the document does not know are anybody's, and without end.
    if (query !== null) ofDocument.set(name, query)
    return query
  }
  return async (execution) => {
    const { document, operationName, contextValue, rootValue, variableValues } = execution
    const query = queryOf(document, operationName ?? '')
    if (query === null) {
      return execute({ schema, ...execution })
    }
    const { variableDefinitions = [] } = query.operation
    const given = getVariableValues(schema, variableDefinitions, variableValues ?? {}, {
      maxErrors: MAX_FAULTS,
    })
    if (given.errors !== undefined) return { errors: given.errors }
    const plan = query.planFor(given.coerced)
    return plan === null
      ? execute({ schema, ...execution })
      : run(new QueryRun(plan, contextValue, given.coerced), rootValue)
  }
}

async function run(running: QueryRun, rootValue: unknown): Promise<ExecutionResult<unknown>> {
  const { errors, plan } = running
  try {
    const data = new JsonText(await writeObject(running, plan.root, rootValue, undefined))
    return errors.length === 0 ? { data } : { errors, data }
  } catch (error) {
    errors.push(error as (typeof errors)[number])
    return { errors, data: null }
  }
}

/** An operation of a document that is a query, and its plans. */
class KnownQuery implements PlannedQuery {
  readonly schema: GraphQLSchema
  readonly operation: OperationDefinitionNode
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  /** The variables by which parts are left out. */
  readonly #conditions: readonly string[]
  readonly #plans = new Map<string, QueryPlan>()

  constructor({ schema, operation, fragments }: PlannedQuery, document: DocumentNode) {
    this.schema = schema
    this.operation = operation
    this.fragments = fragments
    this.#conditions = conditionsOf(document)
  }

  /** Null where what is left out depends on nothing: graphql-js says so. */
  planFor(variables: Readonly<Record<string, unknown>>): QueryPlan | null {
    const given = this.#conditions.map((name) => variables[name])
    if (given.some((value) => value == null)) return null
    const key = given.join()
    const known = this.#plans.get(key)
    if (known !== undefined) return known
    // Of what else a request gives nothing stays.
    const plan = planQuery(
      this,
      Object.fromEntries(this.#conditions.map((name, place) => [name, given[place]])),
    )
    if (this.#plans.size === PLANS_KEPT) this.#plans.clear()
    this.#plans.set(key, plan)
    return plan
  }
}

/** Null where graphql-js answers: a mutation, or an operation that is not there. */
function knownQuery(
  schema: GraphQLSchema,
  { definitions, ...rest }: DocumentNode,
  name: string,
): KnownQuery | null {
  const operations = definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION)
  const named = operations.filter((each) => name === '' || each.name?.value === name)
  const [operation] = named
  if (operation?.operation !== 'query' || named.length > 1) return null
  const fragments = Object.fromEntries(
    definitions
      .filter((each) => each.kind === Kind.FRAGMENT_DEFINITION)
      .map((each) => [each.name.value, each]),
  )
  return new KnownQuery({ schema, operation, fragments }, { definitions, ...rest })
}

function conditionsOf(document: DocumentNode): string[] {
  const names = new Set<string>()
  visit(document, {
    Directive: ({ arguments: given = [] }) => {
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value)
    },
  })
  return [...names]
}
