import type { ServerResponse } from 'node:http'
import { timeout } from '../errors/request-texts.js'

export interface RequestSignal {
  readonly signal: AbortSignal
  /** Answers when the time is up, never before. */
  readonly timedOut: Promise<void>
  /** Ends the watch; the request was answered. */
  release(): void
}

/** A signal that is aborted when the caller has gone or the time is up. */
export function requestSignal(response: ServerResponse, milliseconds: number): RequestSignal {
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
    signal: controller.signal,
    timedOut,
    release: () => {
      clearTimeout(timer)
      response.off('close', onClose)
    },
  }
}
