import type { Locale } from '../../messages/locale.js'
import { orgModelsText } from '../org-models-text.js'
import type { TemplateTeam } from './template-team.js'

/** What a team of a template is called in a language. */
export function teamName({ purpose, segments, regions }: TemplateTeam, locale: Locale): string {
  const params = { purpose, segments, region: regions[0] ?? null }
  return orgModelsText(locale, { key: 'orgModels.TEAM_NAME', params })
}
