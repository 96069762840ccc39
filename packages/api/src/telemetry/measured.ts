import { channel } from 'node:diagnostics_channel'

/** Something that was done and is counted: never who did it, nor about whom. */
export type Measurement =
  | {
      readonly kind: 'request'
      readonly method: string
      /** The route's pattern, never the path that was asked. */
      readonly route: string
      readonly status: number
      readonly seconds: number
    }
  | {
      readonly kind: 'operation'
      readonly type: string
      readonly name: string
      readonly outcome: string
      readonly seconds: number
    }
  | {
      readonly kind: 'plan'
      readonly outcome: 'APPLIED' | 'UNCHANGED' | 'REPLAYED' | 'REFUSED' | 'FAILED'
      /** Why it was refused or failed; empty otherwise. */
      readonly code: string
      readonly seconds: number
    }
  /** A question whose answer may be kept: it was there, or was made. */
  | { readonly kind: 'keptAnswer'; readonly outcome: 'FOUND' | 'MADE' }
  | { readonly kind: 'import'; readonly outcome: string; readonly seconds: number }
  | {
      readonly kind: 'job'
      readonly name: string
      readonly outcome: 'DONE' | 'FAILED'
      readonly seconds: number
    }
  /** Somebody had to wait for a database connection, since none was idle. */
  | { readonly kind: 'poolWait'; readonly seconds: number }

/** Where measurements are told. Nobody listens while metrics are off, and then nothing is measured. */
const measurements = channel('postscale.measured')

export function isMeasured(): boolean {
  return measurements.hasSubscribers
}

export function measured(measurement: Measurement): void {
  measurements.publish(measurement)
}

/** Hears every measurement of this thread, until the function that it answers is called. */
export function onMeasured(hear: (measurement: Measurement) => void): () => void {
  const listener = (message: unknown) => {
    hear(message as Measurement)
  }
  measurements.subscribe(listener)
  return () => {
    measurements.unsubscribe(listener)
  }
}

/** Seconds since a time on the clock of `performance.now()`. */
export function secondsSince(began: number): number {
  return (performance.now() - began) / 1_000
}
