import { customersOf } from '../../customers/customers-of.js'
import { type Evidence, evidenceOf } from '../../evidence/evidence.js'
import { type Ratio, ratioOf } from '../../evidence/ratio.js'
import type { OrganizationView } from '../../../state/view.js'
import { capacityOf } from '../capacity-of.js'
import { familyTotals } from './family-totals.js'
import { figuresOf } from '../../evidence/figures.js'
import { isMature } from '../row-figures.js'

/** How CS Operations stands: CSMs against the people who serve them. */
export interface CsOpsCapacity {
  /** Those who carry books in FTE, leads by the part of their seats that the book takes. */
  readonly csms: number
  /** People of CS Operations in FTE, and as capacity in whole seats. */
  readonly fte: number
  readonly capacity: number
  /** `csms ÷ fte`: heads against heads, new ones too. */
  readonly csmsPerPerson: Ratio
  /** Whether the mature ratio applies (from stage 4 by customers). */
  readonly mature: boolean
  readonly evidence: Evidence
}

/**
 * CS Operations: CSMs (FTE) per person, against 1 to 5–10, in a mature organization 1 to 15–20.
 *
 * Source: TS "Capacity ratios"; 3-rules "Capacity".
 */
export function csOpsCapacity(view: OrganizationView): CsOpsCapacity {
  const { fte: csms } = capacityOf(view).carriers
  const { fte, capacity } = familyTotals(view, 'CS_OPS', {})
  const mature = isMature(view)
  const { used, range } = figuresOf(view)
  const { lower: from } = range('capacity.csOps.trigger.csms')
  const csmsPerPerson = ratioOf(
    csms,
    fte,
    csms < from && fte === 0
      ? { key: 'capacity.REASON_LEADER_DOES_IT', params: { csms, from } }
      : { key: 'capacity.REASON_NO_CAPACITY', params: { family: 'CS_OPS' } },
  )
  return {
    csms,
    fte,
    capacity,
    csmsPerPerson,
    mature,
    evidence: evidenceOf(
      csmsPerPerson.value === null
        ? { key: 'capacity.CS_OPS_NOBODY', params: { csms, from } }
        : {
            key: 'capacity.CS_OPS_RATIO',
            params: { csms, ops: fte, ratio: csmsPerPerson.value },
          },
      [
        ['csms', csms, 'FTE'],
        ['ops', fte, 'FTE'],
        ['capacity', capacity, 'SEATS'],
        ['customers', customersOf(view).count, 'ACCOUNTS'],
      ],
      [
        used(mature ? 'capacity.csOps.mature.csms' : 'capacity.csOps.csms'),
        used('capacity.csOps.trigger.csms'),
        used('policy.csOps.matureStage'),
        used('ramp.csOps.months'),
      ],
    ),
  }
}
