import type { RequestContext } from '../../context.js'

/** Finds the thing behind an opaque id; null when there is none or the principal may not see it. */
export type NodeLoader = (
  context: RequestContext,
  parts: readonly string[],
) => Promise<object | null>

/** A loader for each type that `node(id)` can find, by the type's name. A module adds a line. */
export const nodeLoaders: Readonly<Record<string, NodeLoader>> = {}
