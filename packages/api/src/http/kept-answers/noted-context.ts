import type { RequestContext } from '../../context.js'
import type { Principal } from '../../session/principal.js'
import type { Session } from '../../session/session.js'
import type { AnswerReads } from './answer-reads.js'

/** Symbols are copied with the rest: the GraphQL server hands resolvers a copy of what it is given. */
const whoAsks = Symbol('who asks')
const inSession = Symbol('in which session')

/** What is looked at of a context notes that the answer is of whoever asks. Getters of a class: a copy has them, too. */
class NotedContext {
  declare readonly reads: AnswerReads
  readonly [whoAsks]: Principal
  readonly [inSession]: Session

  constructor(principal: Principal, session: Session) {
    this[whoAsks] = principal
    this[inSession] = session
  }

  get principal(): Principal {
    this.reads.noteMore()
    return this[whoAsks]
  }

  get session(): Session {
    this.reads.noteMore()
    return this[inSession]
  }
}

/** The context of a request, which notes whether its answer depends on who asks. */
export function notedContext(
  reads: AnswerReads,
  principal: Principal,
  session: Session,
  rest: Omit<RequestContext, 'principal' | 'reads' | 'session'>,
): RequestContext {
  return Object.assign(new NotedContext(principal, session), { reads }, rest)
}
