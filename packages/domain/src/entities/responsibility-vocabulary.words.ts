import { organizationVocabularyWords } from './organization-vocabulary.words.js'
import { vocabulary } from './vocabulary-words.js'

/** What the responsibilities of post-sale, and the roles that can answer for them, are called, and mean. */
export const responsibilityVocabularyWords = {
  namedResponsibility: vocabulary(
    'NamedResponsibility',
    'One of the nine responsibilities that every organization must cover (PM “Responsibilities”).',
    {
      ONBOARDING: {
        about: 'Onboarding.',
        en: 'Onboarding',
        es: 'Onboarding',
        pt: 'Onboarding',
      },
      ADOPTION_ENABLEMENT: {
        about: 'Adoption enablement.',
        en: 'Adoption enablement',
        es: 'Adopción y enablement',
        pt: 'Adoção e enablement',
      },
      HEALTH_MONITORING: {
        about: 'Health monitoring.',
        en: 'Health monitoring',
        es: 'Seguimiento de la salud',
        pt: 'Monitoramento da saúde',
      },
      RENEWAL_MANAGEMENT: {
        about: 'Renewal management.',
        en: 'Renewal management',
        es: 'Gestión de renovaciones',
        pt: 'Gestão de renovações',
      },
      EXPANSION_IDENTIFICATION: {
        about: 'Expansion identification.',
        en: 'Expansion identification',
        es: 'Detección de oportunidades de expansión',
        pt: 'Identificação de oportunidades de expansão',
      },
      VALUE_TRACKING: {
        about: 'Value tracking.',
        en: 'Value tracking',
        es: 'Seguimiento del valor',
        pt: 'Acompanhamento do valor',
      },
      EXECUTIVE_ENGAGEMENT: {
        about: 'Executive engagement.',
        en: 'Executive engagement',
        es: 'Relación con ejecutivos',
        pt: 'Relacionamento com executivos',
      },
      ADVOCACY_DEVELOPMENT: {
        about: 'Advocacy development.',
        en: 'Advocacy development',
        es: 'Desarrollo de advocacy',
        pt: 'Desenvolvimento de advocacy',
      },
      CROSS_FUNCTIONAL_COORDINATION: {
        about: 'Cross-functional coordination.',
        en: 'Cross-functional coordination',
        es: 'Coordinación entre funciones',
        pt: 'Coordenação entre funções',
      },
    },
  ),
  accountableRole: vocabulary(
    'AccountableRole',
    'A role that can answer for a responsibility: a family of post-sale roles, or one outside of post-sale.',
    {
      ...organizationVocabularyWords.roleFamily.values,
      SALES: { about: 'Sales, outside of post-sale.', en: 'Sales', es: 'Ventas', pt: 'Vendas' },
      ACCOUNT_MANAGEMENT: {
        about: 'Account managers with a sales target, outside of post-sale.',
        en: 'Account management',
        es: 'Account management',
        pt: 'Account management',
      },
      MARKETING: {
        about: 'Marketing, outside of post-sale.',
        en: 'Marketing',
        es: 'Marketing',
        pt: 'Marketing',
      },
      PRODUCT: {
        about: 'Product management, outside of post-sale.',
        en: 'Product',
        es: 'Producto',
        pt: 'Produto',
      },
      FINANCE: {
        about: 'Finance, outside of post-sale.',
        en: 'Finance',
        es: 'Finanzas',
        pt: 'Financeiro',
      },
      PARTNERS: {
        about: 'Resellers and implementation partners.',
        en: 'Partners',
        es: 'Partners',
        pt: 'Parceiros',
      },
      FOUNDERS: {
        about: 'Founders and executives of the company.',
        en: 'Founders and executives',
        es: 'Fundadores y directivos',
        pt: 'Fundadores e executivos',
      },
      OTHER: {
        about: 'Another role outside of post-sale; the name says which.',
        en: 'Another role',
        es: 'Otro rol',
        pt: 'Outro papel',
      },
    },
  ),
} as const
