import { ROOT_KEY } from './template-shape.js'
import type { TemplateTeam } from './template-team.js'

/** The team at the top, with the leader of the whole. */
export const rootTeam: TemplateTeam = {
  key: ROOT_KEY,
  purpose: 'ROOT',
  kind: 'FUNCTION',
  segments: [],
  regions: [],
  languages: [],
  family: null,
}
