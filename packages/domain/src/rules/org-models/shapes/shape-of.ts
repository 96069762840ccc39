import type { OrgModel, RoleFamily } from '../../../entities/vocabularies.js'
import type { OrganizationView } from '../../../state/view.js'
import {
  functionalTeam,
  ROOT_KEY,
  rootTeam,
  type TemplateShape,
} from '../template/template-team.js'
import { geographicShape } from './geographic-shape.js'
import { podShape } from './pod-shape.js'

/**
 * One team of CSMs under its leader, each owning accounts from end to end; support and CS Operations
 * are shared. Specialists who are there stay, in the one team.
 *
 * Source: TS "Four models", generalist.
 */
function generalistShape(): TemplateShape {
  return {
    teams: [
      rootTeam,
      functionalTeam('SUPPORT', 'SUPPORT', 'SHARED_SERVICE'),
      functionalTeam('CS_OPS', 'CS_OPS', 'SHARED_SERVICE'),
    ],
    teamFor: (family) => (family === 'SUPPORT' || family === 'CS_OPS' ? family : ROOT_KEY),
    specialists: new Set(['SUPPORT', 'CS_OPS']),
  }
}

/** Families without a function of their own in the guide's drawing, and with whom they work. */
const PLACES: Readonly<Partial<Record<RoleFamily, RoleFamily>>> = {
  TAM: 'CSM',
  PROFESSIONAL_SERVICES: 'IMPLEMENTATION',
  ENABLEMENT: 'CS_OPS',
}

/**
 * A team for each function: Onboarding, Customer Success, Renewals, Support, CS Operations. Technical
 * account managers work with the CSMs, Professional Services with Onboarding, enablement with CS Operations.
 *
 * Source: TS "Four models", specialist.
 */
function specialistShape(): TemplateShape {
  return {
    teams: [
      rootTeam,
      functionalTeam('ONBOARDING', 'IMPLEMENTATION'),
      functionalTeam('CUSTOMER_SUCCESS', 'CSM'),
      functionalTeam('RENEWALS', 'RENEWALS'),
      functionalTeam('SUPPORT', 'SUPPORT'),
      functionalTeam('CS_OPS', 'CS_OPS'),
    ],
    teamFor: (family) => {
      if (family === 'LEADERSHIP') return ROOT_KEY
      return PLACES[family] ?? family
    },
    specialists: new Set(['IMPLEMENTATION', 'RENEWALS', 'SUPPORT', 'CS_OPS']),
  }
}

const SHAPES: Readonly<Record<OrgModel, (view: OrganizationView) => TemplateShape>> = {
  GENERALIST: generalistShape,
  SPECIALIST: specialistShape,
  POD: podShape,
  GEOGRAPHIC: geographicShape,
}

/** A model's teams for this organization. */
export function shapeOf(model: OrgModel, view: OrganizationView): TemplateShape {
  return SHAPES[model](view)
}
