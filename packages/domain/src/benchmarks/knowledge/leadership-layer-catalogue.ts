import { localized, type LocalizedText } from '../../kernel/locale.js'
import type { LeadershipLayer } from '../../entities/vocabularies.js'
import type { BenchmarkKey } from '../benchmarks.js'
import { deepFreeze } from '../../kernel/deep-freeze.js'
import type { BenchmarkSource } from '../figure.js'
import { choiceName } from '../choice-name.js'

const source: BenchmarkSource = { guide: 'TS', section: 'Leadership' }

/** One layer of leadership and whom it spans. */
export interface LeadershipLayerEntry {
  readonly key: LeadershipLayer
  readonly name: LocalizedText
  readonly spans: LocalizedText
  readonly figures: readonly BenchmarkKey[]
  readonly source: BenchmarkSource
}

/** The layers of leadership, from the innermost outwards. */
export const leadershipLayerCatalogue: readonly LeadershipLayerEntry[] = deepFreeze<
  LeadershipLayerEntry[]
>([
  {
    key: 'TEAM_LEAD',
    name: choiceName('leadershipLayer', 'TEAM_LEAD'),
    spans: localized(
      'A few CSMs, often while still carrying accounts',
      'Unos pocos CSM, a menudo sin dejar de llevar cuentas',
      'Alguns CSMs, muitas vezes ainda com contas próprias',
    ),
    figures: ['span.teamLead.csms'],
    source,
  },
  {
    key: 'MANAGER',
    name: choiceName('leadershipLayer', 'MANAGER'),
    spans: localized(
      'A team of CSMs, or a few Team Leads',
      'Un equipo de CSM, o unos pocos líderes de equipo',
      'Uma equipe de CSMs, ou alguns líderes de equipe',
    ),
    figures: ['span.manager.csms', 'span.manager.teamLeads'],
    source,
  },
  {
    key: 'DIRECTOR',
    name: choiceName('leadershipLayer', 'DIRECTOR'),
    spans: localized(
      'Several teams of CSMs, or a few Managers',
      'Varios equipos de CSM, o unos pocos gerentes',
      'Várias equipes de CSMs, ou alguns gerentes',
    ),
    figures: ['span.director.csms', 'span.director.managers'],
    source,
  },
  {
    key: 'VP',
    name: choiceName('leadershipLayer', 'VP'),
    spans: localized(
      'Many CSMs, or the whole function',
      'Muchos CSM, o toda la función',
      'Muitos CSMs, ou a função inteira',
    ),
    figures: ['span.vp.csms'],
    source,
  },
  {
    key: 'CCO',
    name: choiceName('leadershipLayer', 'CCO'),
    spans: localized(
      'CS, Support, Onboarding and Professional Services together',
      'CS, Soporte, Onboarding y Servicios Profesionales en conjunto',
      'CS, Suporte, Onboarding e Serviços Profissionais em conjunto',
    ),
    figures: [],
    source,
  },
])
