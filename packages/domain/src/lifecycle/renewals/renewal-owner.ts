import type { Id } from '../../kernel/id.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import type { RenewalSum } from './renewal-sums.js'

/** Who answers for open renewals: a seat, or a team that pools them; neither when nobody does. */
export interface RenewalOwner extends RenewalSum {
  readonly positionId: Id | null
  readonly teamId: Id | null
  /** The seat's title or the team's name. */
  readonly name: string | null
  /** A seat that nobody sits in. */
  readonly vacant: boolean
  readonly weighted: MinorUnits
}
