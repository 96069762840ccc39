import type { ApolloServerPlugin } from '@apollo/server'
import { localize, MAX_CHANGES } from '@postscale/domain'
import {
  getNamedType,
  getNullableType,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isInputType,
  isListType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql'
import type { RequestContext } from '../../context.js'
import { RequestError } from '../../errors/request-error.js'

type Way = readonly string[]

interface Counted {
  readonly way: Way
  readonly count: number
}

/**
 * Counts the changes of plans before GraphQL reads them: reading ten thousand changes costs seconds, and
 * a plan of more of them is refused whatever they are. Inline in a document there are never so many
 * tokens, so that the variables say all.
 */
export const planSizePlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, operation, request }) => {
      if (operation === undefined) return
      const found = tooLongPlan(schema, operation, request.variables ?? {})
      if (found === null) return
      const params = { count: found.count, limit: MAX_CHANGES }
      throw new RequestError(
        'LIMIT_EXCEEDED',
        (locale) => localize(locale, { key: 'problems.PLAN_TOO_LONG', params }),
        {
          extensions: {
            limit: 'changes',
            actual: found.count,
            allowed: MAX_CHANGES,
            argument: found.way,
            http: { status: 400 },
          },
        },
      )
    },
  }),
}

function tooLongPlan(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Counted | null {
  for (const { variable, type } of variableDefinitions) {
    const name = variable.name.value
    const known = typeFromAST(schema, type)
    const found = isInputType(known) ? longestIn(known, variables[name], [name]) : null
    if (found !== null) return found
  }
  return null
}

/** The plan that has too many changes: the value itself, or a field of it. */
function longestIn(type: GraphQLInputType, value: unknown, way: Way): Counted | null {
  if (typeof value !== 'object' || value === null) return null
  const plain = getNullableType(type)
  if (isListType(plain)) {
    const isTooLong = Array.isArray(value) && value.length > MAX_CHANGES
    return isTooLong && getNamedType(plain).name === CHANGE ? { way, count: value.length } : null
  }
  if (!isInputObjectType(plain)) return null
  const fields = plain.getFields()
  for (const [name, each] of Object.entries(value)) {
    const field = fields[name]
    const found = field === undefined ? null : longestIn(field.type, each, [...way, name])
    if (found !== null) return found
  }
  return null
}

const CHANGE = 'ChangeInput'
