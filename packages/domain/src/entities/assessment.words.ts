/** What assessments and their fields are called, and mean. */
export const assessmentWords = {
  type: 'Assessment',
  about:
    'What people answered on a day: the seven questions of maturity (PM “Assessment”), the competition and readiness for service models (BM “Step 4”).',
  list: 'Its assessments.',
  noun: {
    en: { one: 'assessment', many: 'assessments' },
    es: { one: 'evaluación', many: 'evaluaciones', gender: 'feminine' },
    pt: { one: 'avaliação', many: 'avaliações', gender: 'feminine' },
  },
  changes: {
    recordAssessment: {
      about: 'Records an assessment: what people answered on a day.',
      en: 'Record an assessment',
      es: 'Registrar una evaluación',
      pt: 'Registrar uma avaliação',
    },
    updateAssessment: {
      about: 'Alters an assessment.',
      en: 'Change an assessment',
      es: 'Modificar una evaluación',
      pt: 'Alterar uma avaliação',
    },
    removeAssessment: {
      about: 'Takes an assessment out from a day on.',
      en: 'Remove an assessment',
      es: 'Quitar una evaluación',
      pt: 'Remover uma avaliação',
    },
  },
  fields: {
    takenOn: {
      about: 'When it was taken.',
      en: 'Answered on',
      es: 'Respondidas el',
      pt: 'Respondidas em',
    },
    answers: { about: 'The answers.', en: 'Answers', es: 'Respuestas', pt: 'Respostas' },
    competition: {
      about: 'What is known of the competition, by segment.',
      en: 'Competition',
      es: 'Competencia',
      pt: 'Concorrência',
    },
    readiness: {
      about: {
        input: 'What stands already of what service models need.',
        output: 'What stands already of what service models need; null when nobody was asked.',
      },
      en: 'Readiness',
      es: 'Preparación',
      pt: 'Prontidão',
    },
    answeredById: {
      about: {
        input: 'Who answered.',
        output: 'Who answered; null when nobody is named.',
      },
      en: 'Answered by',
      es: 'Respondida por',
      pt: 'Respondida por',
    },
    note: {
      about: { input: 'More about it.', output: 'More about it; null when there is none.' },
      en: 'Note',
      es: 'Nota',
      pt: 'Nota',
    },
  },
} as const

/** The words of a assessment answers. */
export const assessmentAnswersWords = {
  type: 'AssessmentAnswers',
  about: {
    input: 'Answers to the seven questions (PM “Assessment”); left out is not answered.',
    output: 'Answers to the seven questions (PM “Assessment”); null where not answered.',
  },
  fields: {
    KNOWS_RETENTION: {
      about: 'Knows GRR and NRR.',
      en: 'Knows GRR and NRR',
      es: 'Conoce GRR y NRR',
      pt: 'Conhece GRR e NRR',
    },
    SEES_RISK_EARLY: {
      about: 'Sees customers at risk 60–90 days ahead.',
      en: 'Sees customers at risk 60–90 days ahead',
      es: 'Ve a los clientes en riesgo con 60–90 días de antelación',
      pt: 'Vê os clientes em risco com 60–90 dias de antecedência',
    },
    DEFINES_ONBOARDING: {
      about: 'Has completion criteria and time-to-value targets for onboarding.',
      en: 'Defines completion and time to value of onboarding',
      es: 'Define el fin del onboarding y su tiempo hasta el valor',
      pt: 'Define a conclusão do onboarding e o tempo até o valor',
    },
    KNOWS_ACTIVE_USE: {
      about: 'Knows the share of weekly active users.',
      en: 'Knows the share of weekly active users',
      es: 'Conoce la proporción de usuarios activos por semana',
      pt: 'Conhece a proporção de usuários ativos por semana',
    },
    FINDS_EXPANSION: {
      about: 'Finds expansion systematically.',
      en: 'Finds expansion systematically',
      es: 'Encuentra la expansión de forma sistemática',
      pt: 'Encontra a expansão de forma sistemática',
    },
    SHOWS_ROI: {
      about: 'Shows the return for top accounts.',
      en: 'Shows the return for top accounts',
      es: 'Muestra el retorno a las cuentas principales',
      pt: 'Mostra o retorno às contas principais',
    },
    FLAGS_BEFORE_CRITICAL: {
      about: 'Health scores flag accounts before they are critical.',
      en: 'Health scores flag accounts before they are critical',
      es: 'El health score avisa antes de que una cuenta sea crítica',
      pt: 'O health score avisa antes de a conta ficar crítica',
    },
  },
} as const

/** The words of the competition in a segment. */
export const competitionWords = {
  type: 'SegmentCompetition',
  about: 'What is known of the competition in one segment (BM “Step 4”).',
  fields: {
    segment: { about: 'The segment.', en: 'Segment', es: 'Segmento', pt: 'Segmento' },
    offered: {
      about: 'The service that competitors give at the same price.',
      en: 'Service offered',
      es: 'Servicio ofrecido',
      pt: 'Serviço oferecido',
    },
    drivesChurn: {
      about: {
        input: 'Whether customers leave for the level of service.',
        output: 'Whether customers leave for the level of service; null when not known.',
      },
      en: 'Service drives churn',
      es: 'El servicio provoca churn',
      pt: 'O atendimento provoca churn',
    },
    position: {
      about: {
        input: 'How the organization stands in it.',
        output: 'How the organization stands in it; null when not known.',
      },
      en: 'Position',
      es: 'Posicionamiento',
      pt: 'Posicionamento',
    },
    selfServeMarket: {
      about: {
        input: 'Whether the market serves itself and does not value people.',
        output: 'Whether the market serves itself and does not value people; null when not known.',
      },
      en: 'Self-service market',
      es: 'Mercado de autoservicio',
      pt: 'Mercado de autoatendimento',
    },
  },
} as const

/** The words of readiness for service models. */
export const readinessWords = {
  type: 'ServiceModelAnswers',
  about: {
    input: 'What stands already of what service models need; left out is not answered.',
    output: 'What stands already of what service models need; null where not answered.',
  },
  fields: {
    PRODUCT_MARKET_FIT: {
      about: 'Product-market fit.',
      en: 'Product-market fit',
      es: 'Product-market fit',
      pt: 'Product-market fit',
    },
    INSTRUMENTATION: {
      about: 'The product tells how it is used.',
      en: 'Product instrumentation',
      es: 'Instrumentación del producto',
      pt: 'Instrumentação do produto',
    },
    HEALTH_DATA: {
      about: 'Health data.',
      en: 'Health data',
      es: 'Datos de salud',
      pt: 'Dados de saúde',
    },
    AUTOMATION: {
      about: 'Content and automation are built.',
      en: 'Content and automation',
      es: 'Contenido y automatización',
      pt: 'Conteúdo e automação',
    },
  },
} as const
