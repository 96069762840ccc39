import { writerOf } from '../../../kernel/writer.js'
import type { Locale } from '../../../kernel/locale.js'
import { orgModelsMessages as en } from '../messages/en.js'
import { orgModelsMessages as es } from '../messages/es.js'
import { orgModelsMessages as pt } from '../messages/pt.js'
import type { TemplateTeam } from './template-team.js'

/** A message about models of organization in a language: a plan stores the names of its teams. */
const orgModelsText = writerOf({ en, es, pt })

/** What a team of a template is called in a language. */
export function teamName({ purpose, segments, regions }: TemplateTeam, locale: Locale): string {
  const params = { purpose, segments, region: regions[0] ?? null }
  return orgModelsText(locale, { key: 'orgModels.TEAM_NAME', params })
}
