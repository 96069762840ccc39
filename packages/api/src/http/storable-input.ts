import { Readable } from 'node:stream'
import { isStorable } from '@postscale/domain'
import type { FastifyInstance } from 'fastify'
import { badUserInput } from '../errors/request-error.js'
import { inputDepth } from './limits/input-depth.js'
import { limitExceeded, limits } from './limits/limits.js'

type Path = readonly (string | number)[]

/**
 * Refuses requests with texts that no database can hold, in their body, their query or their path, and
 * bodies nested too deeply to be read. Not those of GraphQL, whose fields look at their own arguments, so
 * that one bad value does not cost the whole request.
 */
export function storableInput(app: FastifyInstance): void {
  app.addHook('preHandler', async ({ routeOptions, body, query, params }) => {
    if (routeOptions.url === '/graphql') return
    for (const given of [params, query, body]) {
      const nested = isRead(given) ? inputDepth(given) : 0
      if (nested > limits.inputDepth) throw limitExceeded('inputDepth', nested)
      const path = unstorable(given, [])
      if (path !== null) throw badUserInput(path, { reason: 'FORBIDDEN_CHARACTER' })
    }
  })
}

/** Where in plain JSON the first such text lies; null where none does. */
function unstorable(value: unknown, path: Path): Path | null {
  if (typeof value === 'string') return isStorable(value) ? null : path
  if (!isRead(value)) return null
  for (const [name, within] of Object.entries(value)) {
    const found = isStorable(name) ? unstorable(within, [...path, name]) : path
    if (found !== null) return found
  }
  return null
}

/** An object or a list; a file on its way in is a stream, and read elsewhere. */
function isRead(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(value instanceof Readable)
}
