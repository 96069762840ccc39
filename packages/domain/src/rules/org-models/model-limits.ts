import type { BenchmarkKey } from '../../benchmarks/benchmarks.js'
import type { OrgModel } from '../../entities/vocabularies.js'
import type { Message } from '../../kernel/message.js'
import type { OrganizationView } from '../../state/view.js'
import { type Evidence, evidenceOf, type EvidenceUnit } from '../evidence/evidence.js'
import { figuresOf } from '../evidence/figures.js'
import { type OrgTraits, orgTraits } from './org-traits.js'

/** Segments that pods divide, and regions that a geographic model divides, at the least. */
const LEAST_PARTS = 2

interface Limit {
  readonly broken: boolean
  readonly message: Message
  readonly input: readonly [name: string, value: number, unit: EvidenceUnit]
  readonly key: BenchmarkKey
}

/**
 * The guide's limits of a model that the organization is outside of; none when the model can work.
 * Lint and the recommendation both go by these, so a model that lint calls outgrown is never advised.
 *
 * | model | outside when |
 * | --- | --- |
 * | generalist | more than 100 customers, or more than 8 CSMs |
 * | specialist | up to 50 customers, and no more CSMs than a team of generalists has |
 * | pod | fewer than two segments with real volume |
 * | geographic | fewer than two regions of 50 customers |
 *
 * Either the generalist or the specialist model is always inside. Of the guide's two ranges for
 * generalists (1–5 CSMs, teams of 3–8) the wider one counts.
 *
 * Source: TS "Four models", fits and weaknesses.
 */
export function brokenLimits(view: OrganizationView, model: OrgModel): readonly Evidence[] {
  return limitsOf(view, model, orgTraits(view))
    .filter(({ broken }) => broken)
    .map(({ message, input, key }) => evidenceOf(message, [input], [figuresOf(view).used(key)]))
}

function limitsOf(
  view: OrganizationView,
  model: OrgModel,
  { customers, csms, realSegments, realRegions }: OrgTraits,
): readonly Limit[] {
  const { range, number } = figuresOf(view)
  const outgrown = range('orgModel.generalist.outgrown')
  const team = range('orgModel.generalist.teamSize')
  const ofCustomers = {
    input: ['customers', customers, 'ACCOUNTS'],
    key: 'orgModel.generalist.outgrown',
  } as const
  switch (model) {
    case 'GENERALIST':
      return [
        {
          ...ofCustomers,
          broken: customers > outgrown.upper,
          message: {
            key: 'orgModels.LIMIT_CUSTOMERS',
            params: { customers, limit: outgrown.upper },
          },
        },
        {
          broken: csms > team.upper,
          message: { key: 'orgModels.LIMIT_CSMS', params: { csms, limit: team.upper } },
          input: ['csms', csms, 'SEATS'],
          key: 'orgModel.generalist.teamSize',
        },
      ]
    case 'SPECIALIST':
      return [
        {
          ...ofCustomers,
          broken: customers <= outgrown.lower && csms <= team.upper,
          message: {
            key: 'orgModels.LIMIT_FEW_CUSTOMERS',
            params: { customers, limit: outgrown.lower },
          },
        },
      ]
    case 'POD': {
      const key = 'policy.orgModel.segmentCustomers'
      const segments = realSegments.length
      return [
        {
          broken: segments < LEAST_PARTS,
          message: { key: 'orgModels.LIMIT_SEGMENTS', params: { segments, at: number(key) } },
          input: ['segments', segments, 'COUNT'],
          key,
        },
      ]
    }
    case 'GEOGRAPHIC': {
      const key = 'orgModel.geographic.customersPerRegion'
      const regions = realRegions.length
      return [
        {
          broken: regions < LEAST_PARTS,
          message: { key: 'orgModels.LIMIT_REGIONS', params: { regions, at: number(key) } },
          input: ['regions', regions, 'COUNT'],
          key,
        },
      ]
    }
  }
}
