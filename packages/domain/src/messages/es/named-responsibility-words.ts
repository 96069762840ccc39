import type { NamedResponsibility } from '../../org-structure/answering-families.js'

/** The nine responsibilities that every organization must cover, in Spanish. */
export const namedResponsibilityWords: Readonly<Record<NamedResponsibility, string>> = {
  ONBOARDING: 'Onboarding',
  ADOPTION_ENABLEMENT: 'Impulso de la adopción',
  HEALTH_MONITORING: 'Seguimiento de la salud',
  RENEWAL_MANAGEMENT: 'Gestión de renovaciones',
  EXPANSION_IDENTIFICATION: 'Identificación de la expansión',
  VALUE_TRACKING: 'Seguimiento del valor',
  EXECUTIVE_ENGAGEMENT: 'Relación ejecutiva',
  ADVOCACY_DEVELOPMENT: 'Desarrollo de promotores',
  CROSS_FUNCTIONAL_COORDINATION: 'Coordinación entre funciones',
}
