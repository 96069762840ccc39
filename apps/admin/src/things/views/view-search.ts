/** What of a page's address a view keeps, by the names of its search parameters. */
export type ViewSearch = Readonly<Record<string, unknown>>

/** The moment and what is open are of the hour, and no part of how a list is looked at. */
const OF_THE_HOUR: ReadonlySet<string> = new Set(['act', 'asOf', 'scenario', 'view'])

/** The part of an address's search parameters that a view keeps, in the order of their names. */
export function keptSearch(search: ViewSearch): ViewSearch {
  return Object.fromEntries(
    Object.entries(search)
      .filter(([name, value]) => !OF_THE_HOUR.has(name) && value !== undefined)
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  )
}

/** The search parameters under which a view is shown: its own, at the moment that is looked at. */
export function searchOfView(before: ViewSearch, id: string, kept: ViewSearch): ViewSearch {
  const moment = ['asOf', 'scenario'].filter((name) => before[name] !== undefined)
  return {
    ...Object.fromEntries(moment.map((name) => [name, before[name]])),
    ...kept,
    view: id,
  }
}

/** Whether two views keep the same. */
export function sameSearch(one: ViewSearch, other: ViewSearch): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other))
}

/** A view's parameters as the API keeps them; none where it is no object. */
export function readSearch(text: string): ViewSearch {
  const read: unknown = JSON.parse(text)
  return typeof read === 'object' && read !== null ? keptSearch({ ...read }) : {}
}

/** The same value with the keys of all its objects in order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, part]) => [key, inOrder(part)]),
  )
}
