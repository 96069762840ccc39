import { listCheck, recordCheck, textCheck, type Check } from './value-checks.js'

/** What a thing is called in another system; unique per organization, kind and source. */
export interface ExternalReference {
  /** The name of that system. */
  readonly source: string
  /** Its id there. */
  readonly id: string
}

/** The source where none is said. */
export const DEFAULT_SOURCE = 'default'

const MOST_SOURCE = 100

export const externalReferenceCheck: Check = recordCheck({
  source: textCheck(MOST_SOURCE),
  id: textCheck(),
})

/** Judges all the references of a thing. */
export const externalReferencesCheck: Check = listCheck(externalReferenceCheck)

/** Whether a value is an external reference rather than an id. */
export function isExternalReference(value: unknown): value is ExternalReference {
  return typeof value === 'object' && value !== null && 'source' in value && 'id' in value
}

export function isSameReference(a: ExternalReference, b: ExternalReference): boolean {
  return a.id === b.id && a.source === b.source
}

/** References in the order in which a thing keeps them, by source and id, each once. */
export function inReferenceOrder(
  references: readonly ExternalReference[],
): readonly ExternalReference[] {
  if (references.length < 2) return references
  const sorted = references.toSorted((a, b) => order(a.source, b.source) || order(a.id, b.id))
  return sorted.filter((each, at) => at === 0 || !isSameReference(each, sorted[at - 1]!))
}

/** A reference for people: the id, with its source where that says something. */
export function referenceText({ source, id }: ExternalReference): string {
  return source === DEFAULT_SOURCE ? id : `${source}:${id}`
}

function order(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
