import type { OrganizationView } from '@postscale/domain'

/** What was read for a view, read once; a failure is not kept. */
export function remembered<T>(
  known: WeakMap<OrganizationView, Promise<T>>,
  view: OrganizationView,
  read: () => Promise<T>,
): Promise<T> {
  const before = known.get(view)
  if (before !== undefined) return before
  const reading = read()
  known.set(view, reading)
  reading.catch(() => known.delete(view))
  return reading
}
