import type { RequestContext } from '../../context.js'

/** Finds the thing behind an opaque id; null when there is none or the principal may not see it. */
export type NodeLoader = (
  context: RequestContext,
  parts: readonly string[],
) => Promise<object | null>
