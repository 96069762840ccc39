import { createThing } from './create-thing.js'
import { endThing } from './end-thing.js'
import type { Executors } from './executor.js'
import { setFields } from './set-fields.js'

/** What alters the people. */
export const personChanges: Executors<'hirePerson' | 'updatePerson' | 'endEmployment'> = {
  hirePerson: (run, change) => createThing(run, 'person', change),
  updatePerson: (run, change) => setFields(run, 'person', change),
  endEmployment: (run, change) => endThing(run, 'person', change),
}
