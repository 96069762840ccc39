import type { BenchmarkKey } from '../../benchmarks/benchmarks.js'
import { figuresOf } from '../evidence/figures.js'
import type { OrganizationView } from '../../state/view.js'
import { type OrgModel, SEGMENTS } from '../../entities/vocabularies.js'
import { type OrgModelCriterion, rising } from './criteria.js'
import { orgTraits } from './org-traits.js'
import { podFigures } from './pod-figures.js'

/** How well a model fits by one criterion, 0–1, and the figures that say so. */
interface ModelFit {
  readonly fit: number
  readonly keys: readonly BenchmarkKey[]
}

/** How well a model fits by each criterion. */
export type ModelFits = Readonly<Record<OrgModelCriterion, ModelFit>>

/** Where the guide says nothing of a model, the criterion speaks neither for nor against it. */
const NEUTRAL: ModelFit = { fit: 0.5, keys: [] }

/**
 * How well each model fits, by criterion. `n` is a number of segments, regions or languages that
 * count; `h` the part of the ACV that is served high-touch; `c` the complexity from 0 to 1.
 *
 * | criterion | generalist | specialist | pod | geographic |
 * | --- | --- | --- | --- | --- |
 * | customers | 1 to 50, 0 from 200 | 0 to 50, 1 from 200 | 0 to 100, 1 from 500 | part in regions of 50+ |
 * | CSMs | 1 to 5, 0 from 10 | 0 to 1, 1 from 8 | of those the pods have | of 3 a region |
 * | segments | 1, ½, 0 for 0–1, 2, 3 | n ÷ 2 | n ÷ 3 from 2 | neutral |
 * | regions | 1 ÷ n | 1 ÷ n | 1 ÷ n | 1 from 2 |
 * | languages | 1 ÷ n | 1 ÷ n | 1 ÷ n | 1 − 1 ÷ n |
 * | handoff cost | h | 1 − h | (1 + h) ÷ 2 | neutral |
 * | complexity | 1 − c | (1 + c) ÷ 2 | c | neutral |
 * | team size | 1 to 8, 0 from 16 | of 10 people | of those the pods have | of 3 a region |
 *
 * Source: TS "Four models", fits; where it gives no figure the straight lines are Postscale's own.
 */
export function modelFits(view: OrganizationView): Readonly<Record<OrgModel, ModelFits>> {
  const traits = orgTraits(view)
  const { range } = figuresOf(view)
  const { customers, csms, people, highTouchShare, complexity } = traits
  const segments = traits.realSegments.length
  const regions = traits.realRegions.length
  const one = (n: number): number => 1 / Math.max(1, n)

  const outgrown = range('orgModel.generalist.outgrown')
  const specialistFrom = range('orgModel.specialist.customers').lower
  const generalists = range('orgModel.generalist.csms')
  const team = range('orgModel.generalist.teamSize')
  const pods = podFigures(view, traits.realSegments)
  const aRegion = team.lower * regions
  const inRegions = traits.realRegions.reduce(
    (sum, each) => sum + (traits.regions.get(each) ?? 0),
    0,
  )

  const specialised = rising(customers, outgrown.lower, specialistFrom)
  const customerKeys = ['orgModel.generalist.outgrown', 'orgModel.specialist.customers'] as const
  const segmentKeys = ['policy.orgModel.segmentCustomers'] as const
  const regionKeys = ['orgModel.geographic.customersPerRegion'] as const
  const languageKeys = ['policy.orgModel.languageCustomers'] as const
  const oneRegion = { fit: one(regions), keys: regionKeys }
  const oneLanguage = { fit: one(traits.realLanguages.length), keys: languageKeys }

  return {
    GENERALIST: {
      CUSTOMERS: { fit: 1 - specialised, keys: customerKeys },
      CSMS: {
        fit: 1 - rising(csms, generalists.upper, 2 * generalists.upper),
        keys: ['orgModel.generalist.csms'],
      },
      SEGMENTS: { fit: 1 - rising(segments, 1, SEGMENTS.length), keys: segmentKeys },
      REGIONS: oneRegion,
      LANGUAGES: oneLanguage,
      HANDOFF_COST: { fit: highTouchShare, keys: [] },
      COMPLEXITY: { fit: 1 - complexity, keys: [] },
      TEAM_SIZE: {
        fit: 1 - rising(people, team.upper, 2 * team.upper),
        keys: ['orgModel.generalist.teamSize'],
      },
    },
    SPECIALIST: {
      CUSTOMERS: { fit: specialised, keys: customerKeys },
      CSMS: {
        fit: rising(csms, generalists.lower, range('stage.3.csms').lower),
        keys: ['orgModel.generalist.csms', 'stage.3.csms'],
      },
      SEGMENTS: { fit: rising(segments, 0, 2), keys: segmentKeys },
      REGIONS: oneRegion,
      LANGUAGES: oneLanguage,
      HANDOFF_COST: { fit: 1 - highTouchShare, keys: [] },
      COMPLEXITY: { fit: (1 + complexity) / 2, keys: [] },
      TEAM_SIZE: {
        fit: rising(people, 0, range('stage.3.people').lower),
        keys: ['stage.3.people'],
      },
    },
    POD: {
      CUSTOMERS: {
        fit: rising(customers, outgrown.upper, range('stage.4.customers').lower),
        keys: ['orgModel.generalist.outgrown', 'stage.4.customers'],
      },
      CSMS: { fit: rising(csms, 0, pods.csms), keys: pods.keys },
      SEGMENTS: { fit: segments < 2 ? 0 : segments / SEGMENTS.length, keys: segmentKeys },
      REGIONS: oneRegion,
      LANGUAGES: oneLanguage,
      HANDOFF_COST: { fit: (1 + highTouchShare) / 2, keys: [] },
      COMPLEXITY: { fit: complexity, keys: [] },
      TEAM_SIZE: { fit: rising(people, 0, pods.people), keys: pods.keys },
    },
    GEOGRAPHIC: {
      CUSTOMERS: {
        fit: regions < 2 || customers === 0 ? 0 : inRegions / customers,
        keys: regionKeys,
      },
      CSMS: {
        fit: regions < 2 ? 0 : rising(csms, 0, aRegion),
        keys: ['orgModel.generalist.teamSize', ...regionKeys],
      },
      SEGMENTS: NEUTRAL,
      REGIONS: { fit: regions < 2 ? 0 : 1, keys: regionKeys },
      LANGUAGES: { fit: 1 - one(traits.realLanguages.length), keys: languageKeys },
      HANDOFF_COST: NEUTRAL,
      COMPLEXITY: NEUTRAL,
      TEAM_SIZE: {
        fit: regions < 2 ? 0 : rising(people, 0, aRegion),
        keys: ['orgModel.generalist.teamSize', ...regionKeys],
      },
    },
  }
}
