import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { pino } from 'pino'
import { afterAll, beforeAll } from 'vitest'
import { createApp, type AppDependencies } from '../../src/app.js'
import { buildSchema } from '../../src/build-schema.js'
import { PRIVATE_NETWORKS } from '../../src/trusted-proxies.js'
import { createServices } from '../../src/services.js'
import { createSession, type Session } from '../../src/session/session.js'
import type { MailSettings } from '../../src/mail/mailer.js'
import type { ProviderReach } from '../../src/session/single-sign-on/provider-reach.js'
import type { WorkerThreads } from '../../src/threads/worker-threads.js'
import { builtServer } from '../process/built-server.js'
import { oneThread } from './one-thread.js'
import {
  useTestDatabase,
  type TestDatabase,
  type TestDatabaseOptions,
} from '../database/use-test-database.js'

interface AppOptions extends Partial<
  Pick<AppDependencies, 'adminFolder' | 'requestMs' | 'log' | 'patience'>
> {
  readonly database?: TestDatabaseOptions
  readonly environment?: Partial<AppDependencies['environment']>
  /** How mail goes out; none does by default. */
  readonly mail?: MailSettings
  /** Resolvers of the test's own, besides the product's. */
  readonly resolvers?: readonly (new () => object)[]
  /** The TXT records of a name; none by default. */
  readonly txtRecords?: (name: string) => Promise<readonly (readonly string[])[]>
  /** Which identity providers may be asked; those on this machine too by default. */
  readonly reach?: ProviderReach
  /** Serves organizations for which this is true in a worker thread. */
  readonly isLarge?: (organizationId: string) => Promise<boolean>
  /** The way that such a thread takes to the database; that of the server by default. */
  readonly threadThrough?: (url: string) => Promise<string>
}

/** What a test file gets; the fields are there once its tests run. */
export interface TestApp extends TestDatabase {
  readonly app: FastifyInstance
  readonly session: Session
  /** Milliseconds that each attempt to sign in was held back, which nobody waits for here. */
  readonly holds: number[]
  /** A token that may enter every organization. */
  readonly token: string
  inject(options: InjectOptions): Promise<LightMyRequestResponse>
  /** Asks with the token that may enter everything, unless another (or none: null) is given. */
  ask(query: string, options?: AskOptions): Promise<Answer>
}

export interface AskOptions {
  readonly variables?: Record<string, unknown>
  readonly token?: string | null
  readonly headers?: Record<string, string>
}

export interface Answer {
  readonly status: number
  readonly contentType: string
  /** Untyped: tests look into it. Without `extensions`, which say what the question costs. */
  readonly body: ReturnType<typeof JSON.parse>
  readonly cost: { readonly complexity: number; readonly depth: number } | undefined
  /** What became of the plans of an answer with errors. */
  readonly plans: readonly object[] | undefined
}

/** Without resolvers of a test's own it is always the same, and takes longer to build than most tests. */
let usual: Promise<GraphQLSchema> | undefined
function usualSchema(): Promise<GraphQLSchema> {
  usual ??= buildSchema()
  return usual
}

const environmentToken = 'environment-token-0123456789-0123456789'

/** A whole server on a database of its own, asked without a network. */
export function useApp(options: AppOptions = {}): TestApp {
  const db = useTestDatabase(options.database)
  let app: FastifyInstance
  let session: Session
  let threads: WorkerThreads | undefined
  const holds: number[] = []
  beforeAll(async () => {
    const log = options.log ?? pino({ level: 'silent' })
    const { served: database } = db
    const publicUrl = options.environment?.publicUrl
    session = await createSession({
      database,
      log,
      origin: publicUrl ?? 'http://localhost',
      originFixed: publicUrl !== undefined,
      mail: options.mail,
      pause: async (milliseconds) => {
        holds.push(milliseconds)
      },
      reach: options.reach ?? { privateAddresses: true, plainLoopback: true },
      txtRecords: options.txtRecords ?? (async () => []),
    })
    await session.apiTokens.keepEnvironmentToken(environmentToken)
    const schema = await (options.resolvers ? buildSchema(options.resolvers) : usualSchema())
    const { isLarge, threadThrough = async (url) => url } = options
    if (isLarge) {
      const url = await threadThrough(database.url)
      threads = oneThread({
        database: { ...database, url },
        session,
        log,
        file: builtServer.thread,
        isLarge,
      })
    }
    app = createApp({
      ...options,
      ...(threads && { threads }),
      environment: {
        mode: 'test',
        introspection: true,
        answersBytes: 16 * 1024 * 1024,
        publicUrl: undefined,
        maxConnections: 2_000,
        trustProxy: PRIVATE_NETWORKS,
        ...options.environment,
      },
      database,
      session,
      services: await createServices({ database, log }),
      schema,
      log,
    })
    await app.ready()
  })
  afterAll(async () => {
    await app.close()
    await threads?.close()
    await session.close()
  })

  const inject = async (request: InjectOptions) => app.inject(request)
  return {
    get url() {
      return db.url
    },
    get database() {
      return db.database
    },
    get served() {
      return db.served
    },
    get app() {
      return app
    },
    get session() {
      return session
    },
    holds,
    token: environmentToken,
    inject,
    ask: async (query, { variables, token = environmentToken, headers } = {}) => {
      const response = await inject({
        method: 'POST',
        url: '/graphql',
        headers: {
          accept: 'application/graphql-response+json',
          ...(token === null ? {} : { authorization: `Bearer ${token}` }),
          ...headers,
        },
        payload: { query, variables },
      })
      const { extensions, ...body } = response.json<Record<string, unknown>>()
      const { cost, plans } = (extensions ?? {}) as Pick<Answer, 'cost' | 'plans'>
      return {
        status: response.statusCode,
        contentType: String(response.headers['content-type']),
        body,
        cost,
        plans,
      }
    },
  }
}
