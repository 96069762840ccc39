import type { Message } from '../../messages/message.js'
import type { TemplateTeam } from './template-team.js'

/** What a team of a template is called. */
export function teamNameMessage({ purpose, segments, regions }: TemplateTeam): Message {
  return { key: 'orgModels.TEAM_NAME', params: { purpose, segments, region: regions[0] ?? null } }
}
