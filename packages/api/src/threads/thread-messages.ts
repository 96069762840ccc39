import type { MessagePort } from 'node:worker_threads'
import type { ProviderReach } from '../session/single-sign-on/provider-reach.js'
import type { Environment } from '../environment.js'
import type { MailSettings } from '../mail/mailer.js'
import type { Measurement } from '../telemetry/measured.js'
import type { TraceSettings } from '../telemetry/trace-settings.js'
import type { GraphqlAnswer } from '../http/answer-graphql.js'
import type { PrincipalRequest } from '../http/request-threads.js'
import type { ThreadFigures } from '../metrics/thread-figures.js'
import type { ToldWriting } from '../plans/apply/plan-trace.js'
import type { ToldFailure } from './told-failure.js'

/** What a thread is made with. */
export interface ThreadData {
  /** The folder in which compiled modules are kept; undefined for none. */
  readonly compileCache: string | undefined
  readonly environment: Pick<
    Environment,
    'cacheBytes' | 'importMaxBytes' | 'introspection' | 'logLevel' | 'mode' | 'poolSize'
  >
  readonly databaseUrl: string
  readonly directUrl: string | undefined
  readonly readUrl: string | undefined
  /** As which role its statements run. */
  readonly tenantRole: string | null
  /** Whether what is done is counted. */
  readonly measures: boolean
  /** Where spans go; undefined for nowhere. */
  readonly traces: TraceSettings | undefined
  readonly origin: string
  /** Whether the origin was given, and is no guess. */
  readonly originFixed: boolean
  /** How mail goes out; undefined where none does. */
  readonly mail: MailSettings | undefined
  readonly reach: ProviderReach
  /** Whether the log goes to a terminal. */
  readonly readable: boolean
}

/** What a thread is told. */
export type ToThread =
  /** This organization will be asked for: have it in memory. */
  | { readonly type: 'load'; readonly organizationId: string }
  | {
      readonly type: 'ask'
      readonly id: number
      readonly asked: PrincipalRequest
      /** Milliseconds until it is given up. */
      readonly msLeft: number
    }
  /** Nobody waits for it any more. */
  | { readonly type: 'giveUp'; readonly id: number }
  /** Lend another thread an organization's state: its image goes through the port, or null. */
  | { readonly type: 'lend'; readonly organizationId: string; readonly port: MessagePort }
  /** Apply what is scheduled and due. */
  | { readonly type: 'sweep' }
  /** Say how you do. */
  | { readonly type: 'figures' }
  /** Say something, to show that you are not held up. */
  | { readonly type: 'ping' }
  /** No more will come: end what is under way, and yourself. */
  | { readonly type: 'close' }

/** What a thread tells. */
export type FromThread =
  | { readonly type: 'pong' }
  /** What was to be loaded is, or cannot be. */
  | { readonly type: 'loaded'; readonly organizationId: string }
  | { readonly type: 'figures'; readonly figures: ThreadFigures }
  /** It needs an organization's state: the image that another has of it goes through the port, or null. */
  | { readonly type: 'borrow'; readonly organizationId: string; readonly port: MessagePort }
  /** Nobody had it: it reads it from the database. */
  | { readonly type: 'reads'; readonly organizationId: string }
  | { readonly type: 'measured'; readonly measurement: Measurement }
  | { readonly type: 'answer'; readonly id: number; readonly answer: GraphqlAnswer }
  | { readonly type: 'failed'; readonly id: number; readonly failure: ToldFailure }
  /** It ends of this, whatever it is at. */
  | { readonly type: 'broke'; readonly failure: ToldFailure }
  /** How far what a request writes is. */
  | { readonly type: 'plans'; readonly id: number; readonly told: readonly ToldWriting[] }
