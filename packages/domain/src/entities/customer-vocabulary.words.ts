import { vocabulary } from './vocabulary-words.js'

/** What the values of the vocabularies of customers are called, and mean. */
export const customerVocabularyWords = {
  implementationStatus: vocabulary('ImplementationStatus', 'Where an onboarding project stands.', {
    ACTIVE: { about: 'Under way.', en: 'Active', es: 'Activa', pt: 'Ativa' },
    CANCELLED: { about: 'Will not happen.', en: 'Cancelled', es: 'Cancelada', pt: 'Cancelada' },
    LIVE: { about: 'The customer is live.', en: 'Live', es: 'En producción', pt: 'Em produção' },
    QUEUED: { about: 'Waiting to start.', en: 'Queued', es: 'En cola', pt: 'Na fila' },
  }),
  arrMovementKind: vocabulary('ArrMovementKind', 'What a movement of recurring revenue is.', {
    CHURN: { about: 'A customer leaves.', en: 'Churn', es: 'Churn', pt: 'Churn' },
    CONTRACTION: {
      about: 'A customer pays less.',
      en: 'Contraction',
      es: 'Contracción',
      pt: 'Contração',
    },
    EXPANSION: { about: 'A customer pays more.', en: 'Expansion', es: 'Expansión', pt: 'Expansão' },
    NEW: {
      about: 'A new customer, or one that came back after leaving.',
      en: 'New',
      es: 'Nuevo',
      pt: 'Novo',
    },
    OPENING: {
      about: 'What a customer paid when its record began: not new business.',
      en: 'Opening balance',
      es: 'Saldo inicial',
      pt: 'Saldo inicial',
    },
    TRANSFER: {
      about: 'Revenue moved between accounts of one customer.',
      en: 'Transfer',
      es: 'Traspaso entre cuentas',
      pt: 'Transferência entre contas',
    },
  }),
  stakeholderRole: vocabulary('StakeholderRole', 'What a customer’s person is to us.', {
    CHAMPION: {
      about: 'Speaks for us inside.',
      en: 'Champion',
      es: 'Champion',
      pt: 'Champion',
    },
    DECISION_MAKER: {
      about: 'Decides on renewal and growth.',
      en: 'Decision-maker',
      es: 'Decisor',
      pt: 'Decisor',
    },
    SPONSOR: {
      about: 'Pays for it and wants it to succeed.',
      en: 'Sponsor',
      es: 'Sponsor',
      pt: 'Sponsor',
    },
    USER: { about: 'Works with it.', en: 'User', es: 'Usuario', pt: 'Usuário' },
  }),
  successPlanStatus: vocabulary('SuccessPlanStatus', 'Where a success plan stands.', {
    ACHIEVED: { about: 'Its target was reached.', en: 'Achieved', es: 'Logrado', pt: 'Alcançado' },
    ACTIVE: { about: 'Under way.', en: 'Active', es: 'Activo', pt: 'Ativo' },
    CANCELLED: { about: 'Given up.', en: 'Cancelled', es: 'Cancelado', pt: 'Cancelado' },
    MISSED: {
      about: 'Its target was missed.',
      en: 'Missed',
      es: 'No logrado',
      pt: 'Não alcançado',
    },
  }),
  opportunityKind: vocabulary('OpportunityKind', 'What an account could grow by.', {
    CONSUMPTION: { about: 'More use.', en: 'Consumption', es: 'Consumo', pt: 'Consumo' },
    MODULE: { about: 'More of the product.', en: 'Module', es: 'Módulo', pt: 'Módulo' },
    SEATS: { about: 'More users.', en: 'More seats', es: 'Más licencias', pt: 'Mais licenças' },
    TIER: {
      about: 'A higher edition.',
      en: 'Higher tier',
      es: 'Plan superior',
      pt: 'Plano superior',
    },
    USE_CASE: {
      about: 'A new use.',
      en: 'New use case',
      es: 'Nuevo caso de uso',
      pt: 'Novo caso de uso',
    },
  }),
  opportunityStage: vocabulary('OpportunityStage', 'Where an opportunity stands.', {
    HANDED_TO_SALES: { about: 'With sales.', en: 'With sales', es: 'En ventas', pt: 'Com vendas' },
    IDENTIFIED: { about: 'Seen.', en: 'Identified', es: 'Identificada', pt: 'Identificada' },
    LOST: { about: 'Lost.', en: 'Lost', es: 'Perdida', pt: 'Perdida' },
    QUALIFIED: {
      about: 'Confirmed with the customer.',
      en: 'Qualified',
      es: 'Calificada',
      pt: 'Qualificada',
    },
    WON: { about: 'Won.', en: 'Won', es: 'Ganada', pt: 'Ganha' },
  }),
  advocacyKind: vocabulary('AdvocacyKind', 'What a customer did for us (PM “Advocacy”).', {
    CASE_STUDY: {
      about: 'Told its story.',
      en: 'Case study',
      es: 'Caso de éxito',
      pt: 'Caso de sucesso',
    },
    REFERENCE: {
      about: 'Spoke to a prospect.',
      en: 'Reference',
      es: 'Referencia',
      pt: 'Referência',
    },
    REFERRAL: {
      about: 'Brought a prospect.',
      en: 'Referral',
      es: 'Referido',
      pt: 'Indicação',
    },
    REVIEW: { about: 'Wrote a review.', en: 'Review', es: 'Reseña', pt: 'Avaliação pública' },
  }),
  escalationSeverity: vocabulary('EscalationSeverity', 'How much is at stake in an escalation.', {
    CRITICAL: {
      about: 'The customer may leave.',
      en: 'Critical',
      es: 'Crítica',
      pt: 'Crítica',
    },
    HIGH: {
      about: 'What the customer needs does not work.',
      en: 'High',
      es: 'Alta',
      pt: 'Alta',
    },
    LOW: { about: 'Little is at stake.', en: 'Low', es: 'Baja', pt: 'Baixa' },
    MEDIUM: {
      about: 'The customer is held up.',
      en: 'Medium',
      es: 'Media',
      pt: 'Média',
    },
  }),
  lifecycleStage: vocabulary('LifecycleStage', 'A stage of a customer’s life (PM “Six stages”).', {
    ADOPTION: { about: 'Months 3–12: habits.', en: 'Adoption', es: 'Adopción', pt: 'Adoção' },
    ADVOCACY: {
      about: 'From month 12: references and referrals.',
      en: 'Advocacy',
      es: 'Advocacy',
      pt: 'Advocacy',
    },
    EXPANSION: { about: 'From month 6: growth.', en: 'Expansion', es: 'Expansión', pt: 'Expansão' },
    ONBOARDING: {
      about: 'Days 0–90: set-up to the first outcome.',
      en: 'Onboarding',
      es: 'Onboarding',
      pt: 'Onboarding',
    },
    RENEWAL: {
      about: '180–30 days before the contract ends.',
      en: 'Renewal',
      es: 'Renovación',
      pt: 'Renovação',
    },
    RETENTION: {
      about: 'Continuous: use and risk.',
      en: 'Retention',
      es: 'Retención',
      pt: 'Retenção',
    },
  }),
  signalFamily: vocabulary('SignalFamily', 'A family of health signals (PM “Health”).', {
    CONTEXT: {
      about: 'Changes at the account.',
      en: 'Business context',
      es: 'Contexto de negocio',
      pt: 'Contexto de negócio',
    },
    RELATIONSHIP: {
      about: 'Tickets, NPS, executives.',
      en: 'Relationship',
      es: 'Relación',
      pt: 'Relacionamento',
    },
    SENTIMENT: {
      about: 'Surveys, meetings, tone.',
      en: 'Sentiment',
      es: 'Sentimiento',
      pt: 'Sentimento',
    },
    USAGE: {
      about: 'Logins, features, trend.',
      en: 'Product usage',
      es: 'Uso del producto',
      pt: 'Uso do produto',
    },
  }),
  touchpointKind: vocabulary('TouchpointKind', 'A kind of contact with an account.', {
    BUSINESS_REVIEW: {
      about: 'A business review.',
      en: 'Business review',
      es: 'Business review',
      pt: 'Business review',
    },
    CALL: { about: 'A call.', en: 'Call', es: 'Llamada', pt: 'Chamada' },
    ESCALATION: {
      about: 'An escalation.',
      en: 'Escalation',
      es: 'Escalamiento',
      pt: 'Escalonamento',
    },
    INTERVENTION: {
      about: 'An action on a risk.',
      en: 'Intervention',
      es: 'Intervención',
      pt: 'Intervenção',
    },
    TRAINING: { about: 'A training.', en: 'Training', es: 'Capacitación', pt: 'Treinamento' },
  }),
  rolloutPhase: vocabulary('RolloutPhase', 'A phase of a change of service model (BM “Rollout”).', {
    DESIGN: { about: 'Weeks 1–4.', en: 'Design', es: 'Diseño', pt: 'Desenho' },
    FULL_ROLLOUT: {
      about: 'Months 4–6.',
      en: 'Full rollout',
      es: 'Rollout completo',
      pt: 'Rollout completo',
    },
    OPTIMISATION: {
      about: 'Continuous.',
      en: 'Optimisation',
      es: 'Optimización',
      pt: 'Otimização',
    },
    PILOT: { about: 'Weeks 5–12.', en: 'Pilot', es: 'Piloto', pt: 'Piloto' },
  }),
  marketPosition: vocabulary(
    'MarketPosition',
    'How an organization stands against its competitors (BM “Step 4”).',
    {
      PREMIUM: {
        about: 'More and better, at a higher price.',
        en: 'Premium',
        es: 'Premium',
        pt: 'Premium',
      },
      VALUE: {
        about: 'Enough, at a lower price.',
        en: 'Value for money',
        es: 'Buena relación calidad-precio',
        pt: 'Bom custo-benefício',
      },
    },
  ),
  assessmentAnswer: vocabulary('AssessmentAnswer', 'An answer to a maturity question.', {
    NO: { about: 'No.', en: 'No', es: 'No', pt: 'Não' },
    PARTLY: { about: 'Partly.', en: 'Partly', es: 'En parte', pt: 'Em parte' },
    YES: { about: 'Yes.', en: 'Yes', es: 'Sí', pt: 'Sim' },
  }),
} as const
