import compress from '@fastify/compress'
import { fastify, LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Database } from './database/database.js'
import type { Environment } from './environment.js'
import { KeptAnswers } from './http/kept-answers/kept-answers.js'
import { importRoutes } from './http/upload-route.js'
import { boardPackRoute } from './http/board-pack-route.js'
import { recordsRoutes } from './http/records-route.js'
import type { Services } from './services.js'
import { trusting } from './trusted-proxies.js'
import { authRoutes } from './http/auth-routes.js'
import { passkeyRoutes } from './http/passkey-routes.js'
import { passwordRoutes } from './http/password-routes.js'
import type { Session } from './session/session.js'
import { setupRoute } from './http/setup-route.js'
import { invitationRoutes } from './http/invitation-route.js'
import { scimRoutes } from './http/scim/scim-route.js'
import { singleSignOnRoutes } from './http/single-sign-on-route.js'
import { endConnectionsOnClosing } from './http/closing.js'
import { createApollo } from './http/create-apollo.js'
import { sendError } from './http/error-handler.js'
import { graphqlRoute } from './http/graphql-route.js'
import { healthRoutes } from './http/health-routes.js'
import type { RequestThreads } from './http/request-threads.js'
import { measureRequests, originOfRequests, requestId, requestLog } from './http/request-log.js'
import { traceRequests } from './http/trace-requests.js'
import { securityHeaders } from './http/security-headers.js'
import { type Patience, slowClients, usualPatience } from './http/slow-clients.js'
import { storableInput } from './http/storable-input.js'
import { adminFolder, staticApp } from './http/static-app.js'

export interface AppDependencies {
  readonly environment: Pick<
    Environment,
    'answersBytes' | 'introspection' | 'maxConnections' | 'mode' | 'publicUrl' | 'trustProxy'
  >
  readonly database: Pick<Database, 'heartbeat'>
  readonly session: Session
  readonly services: Services
  readonly schema: GraphQLSchema
  readonly log: FastifyBaseLogger
  /** The admin app's build; its usual place by default. */
  readonly adminFolder?: string
  /** Milliseconds a GraphQL request may take; the usual limit by default. */
  readonly requestMs?: number
  /** How long clients are waited for; the usual by default. */
  readonly patience?: Patience
  /** The threads that serve what would hold this one up; none by default. */
  readonly threads?: RequestThreads
}

/** How often connections are looked at whose headers have not come. */
const CHECKING_MS = 500

/** The whole server, not yet listening. */
export function createApp(dependencies: AppDependencies): FastifyInstance {
  const { environment, database, session, services, schema } = dependencies
  const patience = dependencies.patience ?? usualPatience
  const app: FastifyInstance = fastify({
    loggerInstance: dependencies.log,
    logController: new LogController({
      disableRequestLogging: true,
      requestIdLogLabel: 'requestId',
    }),
    genReqId: requestId,
    trustProxy: trusting(environment.trustProxy),
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    http: { headersTimeout: patience.headersMs, connectionsCheckingInterval: CHECKING_MS },
    bodyLimit: 64 * 1024,
    frameworkErrors: (error, request, reply) => {
      void sendError(error, request, reply)
    },
  })
  app.server.maxConnections = environment.maxConnections
  app.removeContentTypeParser('text/plain')
  originOfRequests(app)
  traceRequests(app)
  slowClients(app, patience)
  endConnectionsOnClosing(app, patience)
  securityHeaders(app, environment.publicUrl?.startsWith('https:') ?? false)
  requestLog(app)
  measureRequests(app)
  app.setErrorHandler(sendError)
  storableInput(app)
  void app.register(compress, { threshold: 2048, encodings: ['br', 'gzip'] })
  healthRoutes(app, database.heartbeat)
  authRoutes(app, session)
  passwordRoutes(app, session)
  passkeyRoutes(app, session)
  setupRoute(app, session)
  invitationRoutes(app, session)
  singleSignOnRoutes(app, session)
  scimRoutes(app, session)
  importRoutes(app, { session, services })
  recordsRoutes(app, { session, services })
  boardPackRoute(app, { session, services })
  void app.register(async (scope) => {
    const apollo = createApollo(app.log, schema, environment)
    await apollo.start()
    const { requestMs, threads } = dependencies
    const { states } = services
    const revisionOf = async (id: string) => states.revisionOf(id)
    const answers = new KeptAnswers({ revisionOf, maxBytes: environment.answersBytes })
    graphqlRoute(scope, {
      apollo,
      answers,
      session,
      services,
      ...(threads && { threads }),
      ...(requestMs !== undefined && { requestMs }),
    })
    scope.addHook('onClose', async () => apollo.stop())
  })
  staticApp(app, dependencies.adminFolder ?? adminFolder)
  return app
}
