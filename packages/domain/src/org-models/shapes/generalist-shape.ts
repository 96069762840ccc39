import { functionalTeam } from '../template/functional-team.js'
import { rootTeam } from '../template/root-team.js'
import { ROOT_KEY, type TemplateShape } from '../template/template-shape.js'

/**
 * One team of CSMs under its leader, each owning accounts from end to end; support and CS Operations
 * are shared. Specialists who are there stay, in the one team.
 *
 * Source: TS "Four models", generalist.
 */
export function generalistShape(): TemplateShape {
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
