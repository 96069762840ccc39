import { createThing } from './create-thing.js'
import { endThing } from './end-thing.js'
import type { Executors } from './executor.js'
import { setFields } from './set-fields.js'

/** What alters the organization's role catalogue. */
export const roleChanges: Executors<'createRole' | 'updateRole' | 'retireRole'> = {
  createRole: (run, change) => createThing(run, 'role', change),
  updateRole: (run, change) => setFields(run, 'role', change),
  retireRole: (run, change) => endThing(run, 'role', change),
}
