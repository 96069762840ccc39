import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default'
import type { FastifyBaseLogger } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { RequestContext } from '../context.js'
import type { Environment } from '../environment.js'
import { executorOf } from '../executor/executor.js'
import { JsonText } from '../executor/json-text.js'
import { noServiceRule } from '../federation/service-rule.js'
import { keepingPlugin } from './kept-answers/keeping-plugin.js'
import { createFormatError } from './format-error.js'
import { costPlugin } from './limits/cost-plugin.js'
import { limitRules } from './limits/limit-rules.js'
import { limits } from './limits/limits.js'
import { planSizePlugin } from './limits/plan-size-plugin.js'
import { operationsPlugin } from './operations-plugin.js'
import { outagePlugin } from './outage.js'
import { plansPlugin } from './plans-plugin.js'

type Gateway = NonNullable<ApolloServerOptionsWithGateway<RequestContext>['gateway']>
type Executed = Awaited<ReturnType<NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>>>
type ApolloEnvironment = Pick<Environment, 'mode' | 'introspection'>

/** The GraphQL server, strict from the first day. */
export function createApollo(
  log: FastifyBaseLogger,
  schema: GraphQLSchema,
  { mode, introspection }: ApolloEnvironment,
): ApolloServer<RequestContext> {
  const production = mode === 'production'
  return new ApolloServer<RequestContext>({
    gateway: executedBy(schema),
    introspection,
    nodeEnv: mode,
    hideSchemaDetailsFromClientErrors: production,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    // Parsed documents and persisted queries share one cache of at most 30 MB.
    cache: 'bounded',
    parseOptions: { maxLexicalTokens: limits.tokens },
    validationRules: introspection ? [...limitRules] : [...limitRules, noServiceRule],
    formatError: createFormatError(production),
    stringifyResult: JsonText.stringify,
    plugins: [
      // Its wrapper around every field costs more than it gives: answers are kept by revision.
      ApolloServerPluginCacheControlDisabled(),
      introspection
        ? ApolloServerPluginLandingPageLocalDefault({ footer: false })
        : ApolloServerPluginLandingPageDisabled(),
      planSizePlugin,
      costPlugin,
      plansPlugin,
      keepingPlugin,
      operationsPlugin,
      outagePlugin,
    ],
    logger: apolloLog(log),
  })
}

/** Apollo Server takes an executor of its own from a gateway alone; ours answers in the same process. */
function executedBy(schema: GraphQLSchema): Gateway {
  const executor = executorOf(schema)
  return {
    load: async () => ({
      executor: async ({ document, operationName, context, request: { variables } }) =>
        executor({
          document,
          operationName,
          contextValue: context,
          variableValues: variables,
        }) as Promise<Executed>,
    }),
    onSchemaLoadOrUpdate: (told) => {
      told({ apiSchema: schema, coreSupergraphSdl: '' })
      return () => undefined
    },
    stop: async () => undefined,
  }
}

function apolloLog(log: FastifyBaseLogger) {
  const write = (level: 'debug' | 'info' | 'warn' | 'error') => (message?: unknown) => {
    log[level]({ part: 'apollo' }, String(message))
  }
  return { debug: write('debug'), info: write('debug'), warn: write('warn'), error: write('error') }
}
