import { createThing } from './create-thing.js'
import { endThing } from './end-thing.js'
import type { Executors } from './executor.js'
import { setFields } from './set-fields.js'

/** What alters the forest of teams. */
export const teamChanges: Executors<'createTeam' | 'moveTeam' | 'updateTeam' | 'retireTeam'> = {
  createTeam: (run, change) => createThing(run, 'team', change),
  moveTeam: (run, change) => setFields(run, 'team', change),
  updateTeam: (run, change) => setFields(run, 'team', change),
  retireTeam: (run, change) => endThing(run, 'team', change),
}
