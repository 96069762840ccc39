import type { NamedResponsibility } from '../../org-structure/answering-families.js'

/** The nine responsibilities that every organization must cover, in Portuguese. */
export const namedResponsibilityWords: Readonly<Record<NamedResponsibility, string>> = {
  ONBOARDING: 'Onboarding',
  ADOPTION_ENABLEMENT: 'Impulso da adoção',
  HEALTH_MONITORING: 'Monitoramento da saúde',
  RENEWAL_MANAGEMENT: 'Gestão de renovações',
  EXPANSION_IDENTIFICATION: 'Identificação da expansão',
  VALUE_TRACKING: 'Acompanhamento do valor',
  EXECUTIVE_ENGAGEMENT: 'Relacionamento executivo',
  ADVOCACY_DEVELOPMENT: 'Desenvolvimento de promotores',
  CROSS_FUNCTIONAL_COORDINATION: 'Coordenação entre funções',
}
