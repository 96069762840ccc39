import type { MinorUnits } from '../../kernel/minor-units.js'
import { wholeAbove } from '../../kernel/near.js'
import type { OrganizationView } from '../../state/view.js'
import { familyTotals } from '../capacity/families/family-totals.js'
import { renewalsAhead } from '../capacity/families/renewals-ahead.js'
import { seatsFor } from '../capacity/seats-needed.js'
import { type Evidence, evidenceOf } from '../evidence/evidence.js'
import { figuresOf } from '../evidence/figures.js'
import { fullTimeCosts } from '../unit-economics/full-time-cost.js'
import { type PaysVerdict, paysVerdict } from './pays.js'

/** The same renewals in the hands of specialists and of generalists. Money in minor units a year. */
export interface RenewalsComparison {
  /** Renewals of the next 12 months that are work, by number. */
  readonly renewals: number
  /** Those of them that no renewals seat or team answers for: generalists do them. */
  readonly byGeneralists: number
  /** The same in ordinary renewals: a complex one is as much work as several. */
  readonly work: number
  /** Specialists for that work in FTE, at 120 a year; one whole at least. */
  readonly specialists: number
  /** CSMs for that work in FTE, at 40 a year. */
  readonly generalists: number
  /** What they cost; null when no cost tells it. */
  readonly specialistsCost: MinorUnits | null
  readonly generalistsCost: MinorUnits | null
  /** The smallest number of ordinary renewals a year for which one specialist costs less; null without costs. */
  readonly breakEvenRenewals: number | null
  /** PAYS: specialists cost less. Null where there are no renewals, or costs carry no verdict. */
  readonly verdict: PaysVerdict | null
  readonly evidence: Evidence
}

/**
 * Specialists against generalists on the organization's own renewals: the work of the next 12 months
 * (`renewalsAhead`) at 120 a specialist and 40 a CSM, who has accounts to look after besides, priced at the
 * organization's mean costs (`fullTimeCosts`). At least one specialist is hired whole; of CSMs the
 * part that the renewals take is told. A complex renewal counts as `150 ÷ 60` ordinary ones, the upper ends of the two figures. How
 * many people renewals need is what capacity and the hire trigger say.
 *
 * Source: TS "Why structure matters": a specialist on 120 renewals costs less than three CSMs on 40 each.
 */
export function renewalsComparison(view: OrganizationView): RenewalsComparison {
  const { number, range, used } = figuresOf(view)
  const totals = familyTotals(view, 'RENEWALS', {})
  const { standard, complex } = renewalsAhead(view, {}, totals)
  const renewals = standard.accounts + complex.accounts
  const byGeneralists = Math.max(0, renewals - totals.accounts)
  const times = range('capacity.renewals.standard').upper / range('capacity.renewals.complex').upper
  const work = standard.weight + complex.weight * times
  const perSpecialist = number('capacity.renewals.example.renewals')
  const perCsm = seatsFor(perSpecialist, number('capacity.renewals.example.csms'))
  const specialists = work === 0 ? 0 : Math.max(1, seatsFor(work, perSpecialist))
  const generalists = seatsFor(work, perCsm)
  const costs = fullTimeCosts(view)
  const [csm, specialist] = [costs.ofFamily('CSM'), costs.ofFamily('RENEWALS')]
  const specialistsCost = specialist && Math.round(specialist.amount * specialists)
  const generalistsCost = csm && Math.round(csm.amount * generalists)
  const perRenewal = csm === null ? 0 : seatsFor(csm.amount, perCsm)
  const breakEvenRenewals =
    specialist === null || perRenewal === 0 ? null : wholeAbove(specialist.amount / perRenewal)
  const verdict =
    work === 0 ? null : paysVerdict(generalistsCost, specialistsCost, [csm, specialist])
  const found = {
    renewals,
    byGeneralists,
    work,
    specialists,
    generalists,
    specialistsCost,
    generalistsCost,
    breakEvenRenewals,
    verdict,
  }
  const { currency } = view.organization
  return {
    ...found,
    evidence: evidenceOf(
      {
        key: 'waysOfWorking.RENEWALS_COMPARED',
        params: { ...found, perSpecialist, perCsm, currency },
      },
      [
        ['renewals', renewals, 'RENEWALS'],
        ['byGeneralists', byGeneralists, 'RENEWALS'],
        ['ordinaryRenewals', work, 'RENEWALS'],
        ['specialists', specialists, 'FTE'],
        ['generalists', generalists, 'FTE'],
        ['specialistsCost', specialistsCost, 'MINOR_UNITS'],
        ['generalistsCost', generalistsCost, 'MINOR_UNITS'],
      ],
      [
        used('capacity.renewals.example.renewals'),
        used('capacity.renewals.example.csms'),
        used('capacity.renewals.standard'),
        used('capacity.renewals.complex'),
        used('capacity.renewals.trigger.horizon'),
        ...(csm?.figures ?? []),
        ...(specialist?.figures ?? []),
      ],
    ),
  }
}
