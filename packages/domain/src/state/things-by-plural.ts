import type { LiveThingsOfDay } from './live-things-of-day.js'
import { RECORD_KINDS, RECORD_TABLES, type RecordKind } from './table-kinds.js'
import type { LiveThings } from './view.js'

/** What is live of each kind but accounts, which lie in columns: a getter for each, under its plural. */
abstract class ThingsOfKinds {
  static {
    for (const kind of RECORD_KINDS) {
      if (kind === 'account') continue
      Object.defineProperty(this.prototype, RECORD_TABLES[kind], {
        get(this: ThingsOfKinds) {
          return this.things(kind)
        },
      })
    }
  }

  protected abstract things<K extends RecordKind>(kind: K): LiveThingsOfDay<K>
}

/** The same for the compiler, which does not see getters that a loop defines. */
export const ThingsByPlural = ThingsOfKinds as unknown as abstract new () => LiveThings &
  ThingsOfKinds
