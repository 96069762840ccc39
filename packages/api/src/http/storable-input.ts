import { isStorable } from '@postscale/domain'
import type { FastifyInstance } from 'fastify'
import { badUserInput } from '../errors/request-error.js'

type Path = readonly (string | number)[]

/**
 * Refuses requests with texts that no database can hold, in their body, their query or their path. Not
 * those of GraphQL, whose fields look at their own arguments, so that one bad value does not cost the
 * whole request.
 */
export function storableInput(app: FastifyInstance): void {
  app.addHook('preHandler', async ({ routeOptions, body, query, params }) => {
    if (routeOptions.url === '/graphql') return
    for (const given of [params, query, body]) {
      const path = unstorable(given, [])
      if (path !== null) throw badUserInput(path, { reason: 'FORBIDDEN_CHARACTER' })
    }
  })
}

/** Objects and lists within each other that are looked into; no route takes as many. */
const DEEPEST = 10

/** Where in plain JSON the first such text lies, or what is nested too deeply; null where none does. */
function unstorable(value: unknown, path: Path): Path | null {
  if (typeof value === 'string') return isStorable(value) ? null : path
  if (!isPlain(value)) return null
  if (path.length > DEEPEST) return path
  for (const [name, within] of Object.entries(value)) {
    const found = isStorable(name) ? unstorable(within, [...path, name]) : path
    if (found !== null) return found
  }
  return null
}

/** A file on its way in is a stream, and read as one. */
function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype || Array.isArray(value)
}
