import type { Formats } from '../../kernel/formats.js'

const MOST_LISTED = 10

/** Revisions by their numbers; of many the first ones, and dots for the rest. */
export function revisionList(revisions: readonly number[], f: Formats): string {
  const listed = revisions.slice(0, MOST_LISTED).map((revision) => f.number(revision))
  return listed.length < revisions.length ? `${listed.join(', ')}…` : f.list(listed)
}
