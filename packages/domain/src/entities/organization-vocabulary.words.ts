import { vocabulary } from './vocabulary-words.js'

/** What the values of the vocabularies of the organization are called, and mean. */
export const organizationVocabularyWords = {
  approvalRule: vocabulary('ApprovalRule', 'Who must agree before a plan is applied.', {
    NAMED: {
      about: 'One of the people whom the organization names, other than who proposed it.',
      en: 'One of the named people',
      es: 'Una de las personas nombradas',
      pt: 'Uma das pessoas nomeadas',
    },
    NONE: {
      about: 'Nobody: whoever may change the organization applies plans.',
      en: 'Not needed',
      es: 'No hace falta',
      pt: 'Não é necessária',
    },
    ONE_OTHER: {
      about: 'One other person than who proposed it.',
      en: 'One other person',
      es: 'Otra persona',
      pt: 'Outra pessoa',
    },
  }),
  complexity: vocabulary(
    'Complexity',
    'How complex a product or an account is to serve (TS “Capacity ratios”).',
    {
      HIGH: {
        about: 'Complex: long implementations, custom configuration.',
        en: 'High',
        es: 'Alta',
        pt: 'Alta',
      },
      LOW: { about: 'Simple: standard set-up.', en: 'Low', es: 'Baja', pt: 'Baixa' },
      MODERATE: { about: 'Between the two.', en: 'Moderate', es: 'Media', pt: 'Média' },
    },
  ),
  growthMotion: vocabulary('GrowthMotion', 'What drives the company’s growth.', {
    LAND_AND_EXPAND: {
      about: 'Small first contracts that grow.',
      en: 'Land-and-expand',
      es: 'Land-and-expand',
      pt: 'Land-and-expand',
    },
    MISSION_DRIVEN: {
      about: 'Customers’ outcomes before revenue.',
      en: 'Mission-driven',
      es: 'Guiado por la misión',
      pt: 'Guiado pela missão',
    },
    PRODUCT_LED: {
      about: 'The product sells itself.',
      en: 'Product-led',
      es: 'Product-led',
      pt: 'Product-led',
    },
    SALES_LED: {
      about: 'Sales win new customers.',
      en: 'Sales-led',
      es: 'Sales-led',
      pt: 'Sales-led',
    },
  }),
  orgModel: vocabulary('OrgModel', 'How a post-sale organisation is cut (TS “Four models”).', {
    GENERALIST: {
      about: 'One CSM team owns the whole journey.',
      en: 'Generalist',
      es: 'Generalista',
      pt: 'Generalista',
    },
    GEOGRAPHIC: { about: 'Regional teams.', en: 'Geographic', es: 'Geográfico', pt: 'Geográfico' },
    POD: { about: 'Cross-functional teams by segment.', en: 'Pod', es: 'Pod', pt: 'Pod' },
    SPECIALIST: {
      about: 'A team for each stage of the journey.',
      en: 'Specialist',
      es: 'Especialista',
      pt: 'Especialista',
    },
  }),
  serviceModel: vocabulary('ServiceModel', 'How customers are served (BM “Four models”).', {
    HIGH_TOUCH: {
      about: 'A dedicated CSM, 8–15 accounts each.',
      en: 'High-touch',
      es: 'High-touch',
      pt: 'High-touch',
    },
    HYBRID: { about: 'By tier.', en: 'Hybrid', es: 'Híbrido', pt: 'Híbrido' },
    LOW_TOUCH: {
      about: 'A shared CSM, 40–100 accounts each.',
      en: 'Low-touch',
      es: 'Low-touch',
      pt: 'Low-touch',
    },
    TECH_TOUCH: {
      about: 'Automated; people on a trigger.',
      en: 'Tech-touch',
      es: 'Tech-touch',
      pt: 'Tech-touch',
    },
  }),
  reportingLine: vocabulary(
    'ReportingLine',
    'Whom the head of the organisation reports to (TS “Reporting structure”).',
    {
      CCO: { about: 'A chief customer officer.', en: 'CCO', es: 'CCO', pt: 'CCO' },
      CEO_COO: {
        about: 'The chief executive or operating officer.',
        en: 'CEO or COO',
        es: 'CEO o COO',
        pt: 'CEO ou COO',
      },
      CRO: { about: 'The chief revenue officer.', en: 'CRO', es: 'CRO', pt: 'CRO' },
    },
  ),
  teamKind: vocabulary('TeamKind', 'What a team is cut by.', {
    FUNCTION: {
      about: 'A function, such as onboarding.',
      en: 'Function',
      es: 'Función',
      pt: 'Função',
    },
    POD: { about: 'A cross-functional pod for a segment.', en: 'Pod', es: 'Pod', pt: 'Pod' },
    REGION: { about: 'A region.', en: 'Region', es: 'Región', pt: 'Região' },
    SHARED_SERVICE: {
      about: 'A service shared by the others, such as support.',
      en: 'Shared service',
      es: 'Servicio compartido',
      pt: 'Serviço compartilhado',
    },
  }),
  roleFamily: vocabulary('RoleFamily', 'What a role does (TS “Core roles”).', {
    CSM: { about: 'Customer success managers.', en: 'CSM', es: 'CSM', pt: 'CSM' },
    CS_OPS: {
      about: 'CS Operations.',
      en: 'CS Operations',
      es: 'Operaciones de CS',
      pt: 'Operações de CS',
    },
    IMPLEMENTATION: {
      about: 'Implementation and onboarding specialists.',
      en: 'Implementation',
      es: 'Implementación',
      pt: 'Implementação',
    },
    LEADERSHIP: {
      about: 'Team leads, managers, directors and above.',
      en: 'Leadership',
      es: 'Liderazgo',
      pt: 'Liderança',
    },
    ENABLEMENT: {
      about: 'Content, training and education of customers at scale.',
      en: 'Content and enablement',
      es: 'Contenidos y enablement',
      pt: 'Conteúdo e enablement',
    },
    PROFESSIONAL_SERVICES: {
      about: 'Consultants whose projects are sold: custom work beyond onboarding.',
      en: 'Professional Services',
      es: 'Servicios profesionales',
      pt: 'Serviços profissionais',
    },
    RENEWALS: {
      about: 'Renewals specialists.',
      en: 'Renewals',
      es: 'Renovaciones',
      pt: 'Renovações',
    },
    SUPPORT: { about: 'Support engineers.', en: 'Support', es: 'Soporte', pt: 'Suporte' },
    TAM: {
      about: 'Technical account managers.',
      en: 'Technical account management',
      es: 'TAM (Technical Account Management)',
      pt: 'TAM (Technical Account Management)',
    },
  }),
  leadershipLayer: vocabulary(
    'LeadershipLayer',
    'A layer of leadership with its span of control (TS “Leadership”).',
    {
      CCO: {
        about: 'The whole customer organisation.',
        en: 'Chief Customer Officer',
        es: 'Chief Customer Officer',
        pt: 'Chief Customer Officer',
      },
      DIRECTOR: {
        about: '15–30 CSMs, or 2–4 managers.',
        en: 'Director',
        es: 'Director',
        pt: 'Diretor',
      },
      MANAGER: {
        about: '5–10 CSMs, or 2–3 team leads.',
        en: 'Manager',
        es: 'Gerente',
        pt: 'Gerente',
      },
      TEAM_LEAD: {
        about: 'Leads 3–5 CSMs, often still carrying accounts.',
        en: 'Team Lead',
        es: 'Líder de equipo',
        pt: 'Líder de equipe',
      },
      VP: {
        about: '30–100+ CSMs, or the whole function.',
        en: 'Vice-president',
        es: 'Vicepresidente',
        pt: 'Vice-presidente',
      },
    },
  ),
  segment: vocabulary('Segment', 'What kind of customer an account is.', {
    ENTERPRISE: { about: 'Large companies.', en: 'Enterprise', es: 'Enterprise', pt: 'Enterprise' },
    MID_MARKET: {
      about: 'Middle-sized companies.',
      en: 'Mid-market',
      es: 'Mid-market',
      pt: 'Mid-market',
    },
    SMB: {
      about: 'Small businesses.',
      en: 'SMB',
      es: 'SMB',
      pt: 'SMB',
    },
  }),
  tier: vocabulary('Tier', 'How an account is served (BM “Hybrid”).', {
    HIGH_TOUCH: { about: 'A dedicated CSM.', en: 'High-touch', es: 'High-touch', pt: 'High-touch' },
    LOW_TOUCH: { about: 'A shared CSM.', en: 'Low-touch', es: 'Low-touch', pt: 'Low-touch' },
    TECH_TOUCH: {
      about: 'Automated; people on a trigger.',
      en: 'Tech-touch',
      es: 'Tech-touch',
      pt: 'Tech-touch',
    },
  }),
  responsibility: vocabulary('Responsibility', 'What an account is covered for.', {
    CSM: { about: 'Customer success.', en: 'CSM', es: 'CSM', pt: 'CSM' },
    IMPLEMENTATION: {
      about: 'Implementation and onboarding.',
      en: 'Implementation',
      es: 'Implementación',
      pt: 'Implementação',
    },
    RENEWALS: { about: 'Renewals.', en: 'Renewals', es: 'Renovaciones', pt: 'Renovações' },
    SUPPORT: { about: 'Support.', en: 'Support', es: 'Soporte', pt: 'Suporte' },
    TAM: {
      about: 'Technical account management.',
      en: 'Technical account management',
      es: 'TAM (Technical Account Management)',
      pt: 'TAM (Technical Account Management)',
    },
  }),
  coverageKind: vocabulary('CoverageKind', 'In what capacity an account is covered.', {
    ACCOUNTABLE: {
      about: 'Answers for it; at most one at any moment.',
      en: 'Accountable',
      es: 'Responsable',
      pt: 'Responsável',
    },
    TRANSITION: {
      about: 'Hands over to the accountable one.',
      en: 'Handover',
      es: 'Traspaso',
      pt: 'Handoff',
    },
  }),
  leaveKind: vocabulary('LeaveKind', 'Why a person is away.', {
    MEDICAL: {
      about: 'Illness or injury.',
      en: 'Medical',
      es: 'Licencia médica',
      pt: 'Licença médica',
    },
    OTHER: { about: 'Another reason.', en: 'Other', es: 'Otra', pt: 'Outra' },
    PARENTAL: {
      about: 'Maternity, paternity or adoption.',
      en: 'Parental',
      es: 'Maternidad o paternidad',
      pt: 'Maternidade ou paternidade',
    },
    SABBATICAL: {
      about: 'A longer time off, agreed on.',
      en: 'Sabbatical',
      es: 'Año sabático',
      pt: 'Período sabático',
    },
    VACATION: { about: 'Paid time off.', en: 'Vacation', es: 'Vacaciones', pt: 'Férias' },
  }),
  handoverOutcome: vocabulary('HandoverOutcome', 'How a handover ended.', {
    ABANDONED: { about: 'Given up.', en: 'Abandoned', es: 'Abandonado', pt: 'Abandonado' },
    DONE: { about: 'Completed.', en: 'Done', es: 'Hecho', pt: 'Concluído' },
  }),
} as const
