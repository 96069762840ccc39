import type { Actor } from '../store/audit-writer.js'
import type { ScenarioContent, ScenarioKind } from '../store/scenario.js'
import type { NewAccess } from './sharing/scenario-access.js'

/** A scenario that is to be made. */
export interface NewScenario {
  readonly organizationId: string
  readonly kind: ScenarioKind
  readonly name: string
  readonly note: string | null
  /** The scope of the principal whose it is. */
  readonly owner: string
  readonly actor: Actor
  readonly content: ScenarioContent
  /** Who may see it; everybody by default, but for a draft. */
  readonly access?: NewAccess
}

/** What everybody may see. */
export const OPEN_TO_ALL: NewAccess = {
  restricted: false,
  restrictedById: null,
  collaborators: [],
}
