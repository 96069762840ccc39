import { figuresOf } from '../capacity/figures-of.js'
import type { OrganizationView } from '../state/view.js'
import { MATURITY_STAGES, type MaturityStage, RETENTION_OF_STAGE } from './maturity-stage.js'

/** Rates are quotients: 94 of 100 accounts reach 94 %. */
const TOLERANCE = 1e-9

/** The highest stage whose band of retention a rate reaches; below the first band the first. */
export function stageOfRate(
  view: OrganizationView,
  dimension: 'GRR' | 'NRR',
  rate: number,
): MaturityStage {
  const { range } = figuresOf(view)
  const reached = MATURITY_STAGES.filter(
    (stage) => rate >= range(RETENTION_OF_STAGE[dimension][stage]).lower - TOLERANCE,
  )
  return reached.at(-1) ?? 1
}
