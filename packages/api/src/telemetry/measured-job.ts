import { inSpan } from './in-span.js'
import { isMeasured, measured, secondsSince } from './measured.js'

/** Does what nobody asked for at that moment, and tells how long it took and whether it failed. */
export async function measuredJob<T>(name: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now()
  const tell = (outcome: 'DONE' | 'FAILED') => {
    if (isMeasured()) measured({ kind: 'job', name, outcome, seconds: secondsSince(began) })
  }
  try {
    const result = await inSpan(`job ${name}`, {}, work)
    tell('DONE')
    return result
  } catch (error) {
    tell('FAILED')
    throw error
  }
}
