import { localized, type LocalizedText } from '../../kernel/locale.js'
import type { LeadershipLayer, RoleFamily } from '../../entities/vocabularies.js'
import type { BenchmarkSource } from '../figure.js'
import { deepFreeze } from '../../kernel/deep-freeze.js'

const source: BenchmarkSource = { guide: 'TS', section: 'Core roles' }
const beside: BenchmarkSource = { guide: 'Postscale', section: 'Roles' }
const pods: BenchmarkSource = { guide: 'TS', section: 'Four models' }
const leadership: BenchmarkSource = { guide: 'TS', section: 'Leadership' }

/** One role that an organization can take over as it is. */
export interface RoleEntry {
  /** Stable name of the role, in kebab-case. */
  readonly key: string
  readonly family: RoleFamily
  /** Whose career ladder the role is on: a leader of support is on the ladder of support. */
  readonly ladder: RoleFamily
  /** Steps above the ladder's first rung: 0 is the first. */
  readonly level: number
  /** The layer of leadership whose span applies; null for roles that lead nobody. */
  readonly layer: LeadershipLayer | null
  readonly name: LocalizedText
  readonly source: BenchmarkSource
}

/** The roles of the guides, each career ladder from its first rung up. */
export const roleCatalogue: readonly RoleEntry[] = deepFreeze<RoleEntry[]>([
  {
    key: 'csm',
    family: 'CSM',
    ladder: 'CSM',
    level: 0,
    layer: null,
    name: localized('CSM', 'CSM', 'CSM'),
    source,
  },
  {
    key: 'senior-csm',
    family: 'CSM',
    ladder: 'CSM',
    level: 1,
    layer: null,
    name: localized('Senior CSM', 'CSM sénior', 'CSM sênior'),
    source,
  },
  {
    key: 'csm-team-lead',
    family: 'LEADERSHIP',
    ladder: 'CSM',
    level: 2,
    layer: 'TEAM_LEAD',
    name: localized('CSM Team Lead', 'Líder de equipo de CSM', 'Líder de equipe de CSMs'),
    source,
  },
  {
    key: 'cs-manager',
    family: 'LEADERSHIP',
    ladder: 'CSM',
    level: 3,
    layer: 'MANAGER',
    name: localized(
      'Customer Success team manager',
      'Gerente de equipo de Customer Success',
      'Gerente de equipe de Customer Success',
    ),
    source,
  },
  {
    key: 'cs-director',
    family: 'LEADERSHIP',
    ladder: 'CSM',
    level: 4,
    layer: 'DIRECTOR',
    name: localized(
      'Director of Customer Success',
      'Director de Customer Success',
      'Diretor de Customer Success',
    ),
    source,
  },
  {
    key: 'vp-cs',
    family: 'LEADERSHIP',
    ladder: 'CSM',
    level: 5,
    layer: 'VP',
    name: localized('VP of Customer Success', 'VP de Customer Success', 'VP de Customer Success'),
    source,
  },
  {
    key: 'implementation-specialist',
    family: 'IMPLEMENTATION',
    ladder: 'IMPLEMENTATION',
    level: 0,
    layer: null,
    name: localized(
      'Implementation specialist',
      'Especialista de implementación',
      'Especialista de implementação',
    ),
    source,
  },
  {
    key: 'senior-implementation-specialist',
    family: 'IMPLEMENTATION',
    ladder: 'IMPLEMENTATION',
    level: 1,
    layer: null,
    name: localized(
      'Senior implementation specialist',
      'Especialista sénior de implementación',
      'Especialista sênior de implementação',
    ),
    source,
  },
  {
    key: 'implementation-manager',
    family: 'LEADERSHIP',
    ladder: 'IMPLEMENTATION',
    level: 2,
    layer: 'MANAGER',
    name: localized(
      'Implementation Manager',
      'Gerente de implementación',
      'Gerente de implementação',
    ),
    source,
  },
  {
    key: 'onboarding-director',
    family: 'LEADERSHIP',
    ladder: 'IMPLEMENTATION',
    level: 3,
    layer: 'DIRECTOR',
    name: localized('Director of Onboarding', 'Director de Onboarding', 'Diretor de Onboarding'),
    source,
  },
  {
    key: 'support-engineer',
    family: 'SUPPORT',
    ladder: 'SUPPORT',
    level: 0,
    layer: null,
    name: localized('Support engineer', 'Ingeniero de soporte', 'Engenheiro de suporte'),
    source,
  },
  {
    key: 'senior-support-engineer',
    family: 'SUPPORT',
    ladder: 'SUPPORT',
    level: 1,
    layer: null,
    name: localized(
      'Senior support engineer',
      'Ingeniero sénior de soporte',
      'Engenheiro sênior de suporte',
    ),
    source,
  },
  {
    key: 'support-team-lead',
    family: 'LEADERSHIP',
    ladder: 'SUPPORT',
    level: 2,
    layer: 'TEAM_LEAD',
    name: localized(
      'Support Team Lead',
      'Líder de equipo de soporte',
      'Líder de equipe de suporte',
    ),
    source,
  },
  {
    key: 'support-manager',
    family: 'LEADERSHIP',
    ladder: 'SUPPORT',
    level: 3,
    layer: 'MANAGER',
    name: localized('Support Manager', 'Gerente de soporte', 'Gerente de suporte'),
    source,
  },
  {
    key: 'support-director',
    family: 'LEADERSHIP',
    ladder: 'SUPPORT',
    level: 4,
    layer: 'DIRECTOR',
    name: localized('Director of Support', 'Director de soporte', 'Diretor de suporte'),
    source,
  },
  {
    key: 'cs-ops-analyst',
    family: 'CS_OPS',
    ladder: 'CS_OPS',
    level: 0,
    layer: null,
    name: localized(
      'CS Operations analyst',
      'Analista de Operaciones de CS',
      'Analista de Operações de CS',
    ),
    source,
  },
  {
    key: 'cs-ops-manager',
    family: 'LEADERSHIP',
    ladder: 'CS_OPS',
    level: 1,
    layer: 'MANAGER',
    name: localized(
      'CS Operations Manager',
      'Gerente de Operaciones de CS',
      'Gerente de Operações de CS',
    ),
    source,
  },
  {
    key: 'cs-ops-director',
    family: 'LEADERSHIP',
    ladder: 'CS_OPS',
    level: 2,
    layer: 'DIRECTOR',
    name: localized(
      'Director of CS Operations',
      'Director de Operaciones de CS',
      'Diretor de Operações de CS',
    ),
    source,
  },
  {
    key: 'renewals-specialist',
    family: 'RENEWALS',
    ladder: 'RENEWALS',
    level: 0,
    layer: null,
    name: localized(
      'Renewals specialist',
      'Especialista de renovaciones',
      'Especialista de renovações',
    ),
    source,
  },
  {
    key: 'senior-renewals-specialist',
    family: 'RENEWALS',
    ladder: 'RENEWALS',
    level: 1,
    layer: null,
    name: localized(
      'Senior renewals specialist',
      'Especialista sénior de renovaciones',
      'Especialista sênior de renovações',
    ),
    source,
  },
  {
    key: 'renewals-manager',
    family: 'LEADERSHIP',
    ladder: 'RENEWALS',
    level: 2,
    layer: 'MANAGER',
    name: localized('Renewals Manager', 'Gerente de renovaciones', 'Gerente de renovações'),
    source,
  },
  {
    key: 'renewals-director',
    family: 'LEADERSHIP',
    ladder: 'RENEWALS',
    level: 3,
    layer: 'DIRECTOR',
    name: localized('Director of Renewals', 'Director de renovaciones', 'Diretor de renovações'),
    source,
  },
  {
    key: 'technical-account-manager',
    family: 'TAM',
    ladder: 'TAM',
    level: 0,
    layer: null,
    name: localized(
      'Technical account manager',
      'Technical Account Manager (TAM)',
      'Technical Account Manager (TAM)',
    ),
    source: pods,
  },
  {
    key: 'consultant',
    family: 'PROFESSIONAL_SERVICES',
    ladder: 'PROFESSIONAL_SERVICES',
    level: 0,
    layer: null,
    name: localized('Consultant', 'Consultor', 'Consultor'),
    source: beside,
  },
  {
    key: 'consultant-senior',
    family: 'PROFESSIONAL_SERVICES',
    ladder: 'PROFESSIONAL_SERVICES',
    level: 1,
    layer: null,
    name: localized('Senior consultant', 'Consultor senior', 'Consultor sênior'),
    source: beside,
  },
  {
    key: 'professional-services-manager',
    family: 'LEADERSHIP',
    ladder: 'PROFESSIONAL_SERVICES',
    level: 2,
    layer: 'MANAGER',
    name: localized(
      'Professional Services Manager',
      'Gerente de servicios profesionales',
      'Gerente de serviços profissionais',
    ),
    source: beside,
  },
  {
    key: 'professional-services-director',
    family: 'LEADERSHIP',
    ladder: 'PROFESSIONAL_SERVICES',
    level: 3,
    layer: 'DIRECTOR',
    name: localized(
      'Director of Professional Services',
      'Director de servicios profesionales',
      'Diretor de serviços profissionais',
    ),
    source: beside,
  },
  {
    key: 'enablement-specialist',
    family: 'ENABLEMENT',
    ladder: 'ENABLEMENT',
    level: 0,
    layer: null,
    name: localized(
      'Enablement specialist',
      'Especialista de enablement',
      'Especialista de enablement',
    ),
    source: beside,
  },
  {
    key: 'enablement-specialist-senior',
    family: 'ENABLEMENT',
    ladder: 'ENABLEMENT',
    level: 1,
    layer: null,
    name: localized(
      'Senior enablement specialist',
      'Especialista senior de enablement',
      'Especialista sênior de enablement',
    ),
    source: beside,
  },
  {
    key: 'enablement-manager',
    family: 'LEADERSHIP',
    ladder: 'ENABLEMENT',
    level: 2,
    layer: 'MANAGER',
    name: localized('Enablement Manager', 'Gerente de enablement', 'Gerente de enablement'),
    source: beside,
  },
  {
    key: 'chief-customer-officer',
    family: 'LEADERSHIP',
    ladder: 'LEADERSHIP',
    level: 0,
    layer: 'CCO',
    name: localized(
      'Chief Customer Officer',
      'Chief Customer Officer (CCO)',
      'Chief Customer Officer (CCO)',
    ),
    source: leadership,
  },
])
