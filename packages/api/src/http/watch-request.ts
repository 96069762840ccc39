import type { ServerResponse } from 'node:http'
import type { RequestContext } from '../context.js'
import type { Deadline } from '../database/deadline.js'
import { timeout } from '../errors/request-texts.js'
import { AnswerReads } from './kept-answers/answer-reads.js'
import { PlanTraces } from '../plans/apply/plan-trace.js'

/** What a request may still do, and has done. */
export interface RequestWatch {
  readonly deadline: Deadline
  readonly plans: PlanTraces
  /** Answers when the time is up, never before. */
  readonly timedOut: Promise<void>
  /** Ends the watch; the request was answered. */
  release(): void
}

/** Watches a request: it is given up when the caller has gone or the time is up. */
export function watchRequest(response: ServerResponse, milliseconds: number): RequestWatch {
  const controller = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const timedOut = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      controller.abort(timeout())
      resolve()
    }, milliseconds)
  })
  const onClose = () => {
    if (!response.writableFinished) controller.abort(new Error('the caller has gone'))
  }
  response.once('close', onClose)

  return {
    deadline: { signal: controller.signal, at: performance.now() + milliseconds },
    plans: new PlanTraces(),
    timedOut,
    release: () => {
      clearTimeout(timer)
      response.off('close', onClose)
    },
  }
}

/** For what streams as long as its connection lasts. */
export function unlimited(): Pick<RequestContext, 'deadline' | 'plans' | 'reads'> {
  const { signal } = new AbortController()
  const deadline = { signal, at: Number.POSITIVE_INFINITY }
  return { deadline, plans: new PlanTraces(), reads: new AnswerReads() }
}
