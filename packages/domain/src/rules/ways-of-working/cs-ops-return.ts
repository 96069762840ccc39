import type { MinorUnits } from '../../kernel/minor-units.js'
import { wholeFrom } from '../../kernel/near.js'
import type { OrganizationView } from '../../state/view.js'
import { csOpsCapacity } from '../capacity/families/cs-ops-capacity.js'
import { type Evidence, evidenceOf } from '../evidence/evidence.js'
import { figuresOf } from '../evidence/figures.js'
import { fullTimeCosts } from '../unit-economics/full-time-cost.js'
import { type PaysVerdict, paysVerdict } from './pays.js'

const TENTHS = 10

/** What CS Operations gives back to the CSMs, against what it costs. Money in minor units a year. */
export interface CsOpsReturn {
  /** Whether it is of the people who are there, or of the first one. */
  readonly isPresent: boolean
  /** Those who carry books, in FTE. */
  readonly csms: number
  /** People of CS Operations in FTE: those who are there, else 1. */
  readonly people: number
  /** CSMs whom they can make more productive, in FTE. */
  readonly csmsServed: number
  /** What that is worth in CSMs, in FTE. */
  readonly fte: number
  /** The same at the mean cost of a CSM; null when no cost tells it. */
  readonly saving: MinorUnits | null
  /** What the people cost; null likewise. */
  readonly cost: MinorUnits | null
  /** CSMs from which one person gives back what it costs; null without costs. */
  readonly breakEvenCsms: number | null
  readonly verdict: PaysVerdict | null
  readonly evidence: Evidence
}

/**
 * What CS Operations gives back: each person makes up to ten CSMs 30 % more productive, so `FTE = 0.3 ×
 * min(CSMs, 10 × people)`, priced at the organization's mean CSM against its mean CS Operations person (see
 * `fullTimeCosts`; a cost of the guide's that was converted carries no verdict). Where nobody does it yet: of
 * the first person, from whose 8–10 CSMs on the guide hires.
 *
 * Source: TS "Why structure matters"; TS "Capacity ratios".
 */
export function csOpsReturn(view: OrganizationView): CsOpsReturn {
  const { csms, fte: present } = csOpsCapacity(view)
  const { number, range, used } = figuresOf(view)
  const [gain, each] = [
    number('capacity.csOps.productivity.gain'),
    number('capacity.csOps.productivity.csms'),
  ]
  const isPresent = present > 0
  const people = isPresent ? present : 1
  const csmsServed = Math.min(csms, each * people)
  const fte = gain * csmsServed
  const costs = fullTimeCosts(view)
  const [csm, ops] = [costs.ofFamily('CSM'), costs.ofFamily('CS_OPS')]
  const saving = csm === null ? null : Math.round(csm.amount * fte)
  const cost = ops === null ? null : Math.round(ops.amount * people)
  const perCsm = csm === null ? 0 : csm.amount * gain
  const breakEvenCsms = ops === null || perCsm === 0 ? null : ops.amount / perCsm
  // Rounded up: with so many as are told it does pay.
  const even = breakEvenCsms === null ? null : wholeFrom(breakEvenCsms * TENTHS) / TENTHS
  const verdict = paysVerdict(saving, cost, [csm, ops])
  const { lower: from, upper: to } = range('capacity.csOps.trigger.csms')
  const { currency } = view.organization
  const told = { isPresent, csms, people, csmsServed, gain, fte, saving, cost, verdict }
  return {
    isPresent,
    csms,
    people,
    csmsServed,
    fte,
    saving,
    cost,
    breakEvenCsms,
    verdict,
    evidence: evidenceOf(
      {
        key: 'waysOfWorking.CS_OPS_RETURN',
        params: { ...told, breakEvenCsms: even, from, to, currency },
      },
      [
        ['csms', csms, 'FTE'],
        ['ops', people, 'FTE'],
        ['csmsServed', csmsServed, 'FTE'],
        ['fteGivenBack', fte, 'FTE'],
        ['saving', saving, 'MINOR_UNITS'],
        ['opsCost', cost, 'MINOR_UNITS'],
      ],
      [
        used('capacity.csOps.productivity.gain'),
        used('capacity.csOps.productivity.csms'),
        used('capacity.csOps.trigger.csms'),
        ...(csm?.figures ?? []),
        ...(ops?.figures ?? []),
      ],
    ),
  }
}
