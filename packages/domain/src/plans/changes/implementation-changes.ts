import { createThing } from './create-thing.js'
import type { Executors } from './executor.js'
import { setFields } from './set-fields.js'

/** What alters the onboarding projects. */
export const implementationChanges: Executors<'createImplementation' | 'updateImplementation'> = {
  createImplementation: (run, change) => createThing(run, 'implementation', change),
  updateImplementation: (run, change) => setFields(run, 'implementation', change),
}
