import type { CarriedTrace } from '../telemetry/carried-trace.js'
import type { Principal } from '../session/principal.js'
import type { GraphqlAnswer, GraphqlRequest } from './answer-graphql.js'
import type { RequestWatch } from './watch-request.js'

/** A request with who asks it; plain data, which another thread can be handed. */
export interface PrincipalRequest {
  readonly request: GraphqlRequest
  readonly principal: Principal
  readonly requestId: string
  /** Where in a trace it stands; empty where none is taken. */
  readonly trace: CarriedTrace
}

/** A thread that serves requests as this one would. */
export interface RequestThread {
  /** Answers, and gives up when the watch does; the plans it writes are told to the watch. */
  answer(asked: PrincipalRequest, watch: RequestWatch): Promise<GraphqlAnswer>
}

/** The threads of a process beside its own. */
export interface RequestThreads {
  /** The one to serve a request; null for this one. */
  choose(request: GraphqlRequest, principal: Principal): Promise<RequestThread | null>
}
