import type { Fault } from '@postscale/domain'
import { type PlanError, refusal } from '../graphql/plan-error.js'
import type { RequestContext } from '../context.js'
import type { SavedViewChange } from './saved-view.js'

/** Characters of a view's name. */
const LONGEST_NAME = 100

interface Given {
  readonly name?: string | null
  readonly search?: string | null
  readonly isShared?: boolean | null
}

/** What is said of a view, or why it cannot be. */
export function readViewInput(
  { locale }: Pick<RequestContext, 'locale'>,
  { name, search, isShared }: Given,
): { readonly error: PlanError } | { readonly error: null; readonly change: SavedViewChange } {
  const refuse = (field: string, fault: Extract<Fault, { reason: unknown }>) => ({
    error: refusal(locale, 'INVALID_VALUE', { field, ...fault }, ['input', field]),
  })
  const called = name?.trim()
  if (called === '') return refuse('name', { reason: 'BLANK' })
  if (called !== undefined && called.length > LONGEST_NAME) {
    return refuse('name', { reason: 'TOO_LONG', limit: LONGEST_NAME })
  }
  const read = search == null ? undefined : readSearch(search)
  if (read === null) return refuse('search', { reason: 'NOT_AN_OBJECT' })
  const change = {
    ...(called !== undefined && { name: called }),
    ...(read !== undefined && { search: read }),
    ...(isShared != null && { isShared }),
  }
  return { error: null, change }
}

/** Null where it is no JSON object. */
function readSearch(text: string): object | null {
  try {
    const read: unknown = JSON.parse(text)
    return typeof read === 'object' && !Array.isArray(read) ? read : null
  } catch {
    return null
  }
}
