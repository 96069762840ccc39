import { functionalTeam } from '../template/functional-team.js'
import { rootTeam } from '../template/root-team.js'
import { ROOT_KEY, type TemplateShape } from '../template/template-shape.js'

/**
 * A team for each function: Onboarding, Customer Success, Renewals, Support, CS Operations. Technical
 * account managers work with the CSMs.
 *
 * Source: TS "Four models", specialist.
 */
export function specialistShape(): TemplateShape {
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
      return family === 'TAM' ? 'CSM' : family
    },
    specialists: new Set(['IMPLEMENTATION', 'RENEWALS', 'SUPPORT', 'CS_OPS']),
  }
}
