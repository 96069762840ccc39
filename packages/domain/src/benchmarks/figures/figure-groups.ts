import { capacityFigures } from './capacity-figures.js'
import { capacityPolicyFigures } from './capacity-policy-figures.js'
import { costPolicyFigures } from './cost-policy-figures.js'
import { customerPolicyFigures } from './customer-policy-figures.js'
import { growthAssumptionFigures } from './growth-assumption-figures.js'
import { growthPolicyFigures } from './growth-policy-figures.js'
import { healthMetricFigures } from './health-metric-figures.js'
import { healthPolicyFigures } from './health-policy-figures.js'
import { hireTriggerPolicyFigures } from './hire-trigger-policy-figures.js'
import { lifecycleFigures } from './lifecycle-figures.js'
import { maturityFigures } from './maturity-figures.js'
import { orgModelFigures } from './org-model-figures.js'
import { pillarFigures } from './pillar-figures.js'
import { retentionFigures } from './retention-figures.js'
import { scaleFigures } from './scale-figures.js'
import { serviceModelFigures } from './service-model-figures.js'
import { seatCostPolicyFigures } from './seat-cost-policy-figures.js'
import { spanFigures } from './span-figures.js'
import { stageFigures } from './stage-figures.js'
import { structurePolicyFigures } from './structure-policy-figures.js'
import { tierFigures } from './tier-figures.js'
import { unitEconomicsFigures } from './unit-economics-figures.js'

/** Every group of figures, in the order in which the catalogue lists them. */
export const FIGURE_GROUPS = [
  capacityFigures,
  spanFigures,
  orgModelFigures,
  stageFigures,
  serviceModelFigures,
  tierFigures,
  unitEconomicsFigures,
  scaleFigures,
  lifecycleFigures,
  pillarFigures,
  retentionFigures,
  maturityFigures,
  capacityPolicyFigures,
  hireTriggerPolicyFigures,
  costPolicyFigures,
  seatCostPolicyFigures,
  healthPolicyFigures,
  healthMetricFigures,
  customerPolicyFigures,
  growthPolicyFigures,
  growthAssumptionFigures,
  structurePolicyFigures,
] as const
