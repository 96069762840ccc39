import { createThing } from './create-thing.js'
import { endThing } from './end-thing.js'
import type { Executors } from './executor.js'
import { setFields } from './set-fields.js'

/** What alters the seats. */
export const positionChanges: Executors<
  'openPosition' | 'movePosition' | 'updatePosition' | 'closePosition'
> = {
  openPosition: (run, change) => createThing(run, 'position', change),
  movePosition: (run, change) => setFields(run, 'position', change),
  updatePosition: (run, change) => setFields(run, 'position', change),
  closePosition: (run, change) => endThing(run, 'position', change),
}
