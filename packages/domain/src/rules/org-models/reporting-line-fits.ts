import { figuresOf } from '../evidence/figures.js'
import type { Message } from '../../kernel/message.js'
import type { CriterionFit } from '../org-structure/weighed-score.js'
import type { OrganizationView } from '../../state/view.js'
import {
  type GrowthMotion,
  LEADERSHIP_LAYERS,
  type LeadershipLayer,
  type ReportingLine,
} from '../../entities/vocabularies.js'
import { orgTraits } from './org-traits.js'
import { type ReportingLineCriterion, rising } from './criteria.js'
import { topLeader } from './top-leader.js'

const NEUTRAL = 0.5
const MATURITY_STAGES = 5
const SUITED: Readonly<Record<GrowthMotion, ReportingLine>> = {
  SALES_LED: 'CRO',
  LAND_AND_EXPAND: 'CRO',
  PRODUCT_LED: 'CEO_COO',
  MISSION_DRIVEN: 'CEO_COO',
}

/**
 * How well a reporting line fits.
 *
 * | criterion | CRO | CEO/COO | CCO |
 * | --- | --- | --- | --- |
 * | growth motion | sales-led, land-and-expand | product-led, mission-driven | neutral |
 * | customers | 1 − h | h | 0 to 0, 1 from 1000 |
 * | maturity m of 1–5 | 1 − (m − 1) ÷ 4 | neutral | (m − 1) ÷ 4 |
 * | top layer l of 0–1 | 1 − l | 1 from VP, Director ½ | CCO 1, VP ½ |
 *
 * `h` is the part of the ACV served high-touch (large customers where relationships decide), `l` the
 * place of the top seat's layer from Team Lead to Chief Customer Officer. What is not known is neutral: no
 * growth motion, no customers, no assessment, no leader of a known layer.
 *
 * Source: TS "Reporting structure"; the straight lines are Postscale's own.
 */
export function reportingLineFits(
  view: OrganizationView,
  line: ReportingLine,
  maturity: number | null,
): readonly CriterionFit<ReportingLineCriterion>[] {
  const { growthMotion } = view.organization
  const { customers, highTouchShare } = orgTraits(view)
  const { used, range } = figuresOf(view)
  const base = 'reportingLine.cco.customers'
  const layer = topLeader(view)?.layer ?? null
  const say = (criterion: ReportingLineCriterion) => (points: number, of: number) =>
    ({
      key: 'orgModels.LINE_PART',
      params: {
        line,
        criterion,
        growthMotion,
        customers,
        highTouchShare,
        maturity,
        layer,
        points,
        of,
      },
    }) satisfies Message
  return [
    {
      criterion: 'GROWTH_MOTION',
      weight: 'policy.reportingLine.weight.growthMotion',
      fit: motionFit(growthMotion, line),
      inputs: [['growthMotion', growthMotion, 'TEXT']],
      figures: [],
      say: say('GROWTH_MOTION'),
    },
    {
      criterion: 'CUSTOMERS',
      weight: 'policy.reportingLine.weight.customers',
      fit:
        customers === 0
          ? NEUTRAL
          : {
              CRO: 1 - highTouchShare,
              CEO_COO: highTouchShare,
              CCO: rising(customers, 0, range(base).lower),
            }[line],
      inputs: [
        ['customers', customers, 'ACCOUNTS'],
        ['highTouchShare', highTouchShare, 'FRACTION'],
      ],
      figures: line === 'CCO' ? [used(base)] : [],
      say: say('CUSTOMERS'),
    },
    {
      criterion: 'MATURITY',
      weight: 'policy.reportingLine.weight.maturity',
      fit: maturityFit(maturity, line),
      inputs: [['maturity', maturity === null ? null : String(maturity), 'TEXT']],
      figures: [],
      say: say('MATURITY'),
    },
    {
      criterion: 'SENIORITY',
      weight: 'policy.reportingLine.weight.seniority',
      fit: seniorityFit(layer, line),
      inputs: [['topLayer', layer, 'TEXT']],
      figures: [],
      say: say('SENIORITY'),
    },
  ]
}

function motionFit(motion: GrowthMotion | null, line: ReportingLine): number {
  if (motion === null || line === 'CCO') return NEUTRAL
  return SUITED[motion] === line ? 1 : 0
}

function maturityFit(maturity: number | null, line: ReportingLine): number {
  if (maturity === null || line === 'CEO_COO') return NEUTRAL
  const mature = rising(maturity, 1, MATURITY_STAGES)
  return line === 'CCO' ? mature : 1 - mature
}

function seniorityFit(layer: LeadershipLayer | null, line: ReportingLine): number {
  if (layer === null) return NEUTRAL
  const highest = LEADERSHIP_LAYERS.length - 1
  const place = LEADERSHIP_LAYERS.indexOf(layer)
  const manager = LEADERSHIP_LAYERS.indexOf('MANAGER')
  const director = LEADERSHIP_LAYERS.indexOf('DIRECTOR')
  const vp = LEADERSHIP_LAYERS.indexOf('VP')
  switch (line) {
    case 'CRO':
      return 1 - place / highest
    case 'CEO_COO':
      return rising(place, manager, vp)
    case 'CCO':
      return rising(place, director, highest)
  }
}
