/** What assessments and their fields are called, and mean. */
export const assessmentWords = {
  type: 'Assessment',
  about: 'A maturity assessment: the seven questions answered on a day (PM “Assessment”).',
  list: 'Its maturity assessments.',
  noun: {
    en: { one: 'assessment', many: 'assessments' },
    es: { one: 'evaluación', many: 'evaluaciones', gender: 'feminine' },
    pt: { one: 'avaliação', many: 'avaliações', gender: 'feminine' },
  },
  changes: {
    recordAssessment: {
      about: 'Records a maturity assessment: the seven questions answered on a day.',
      en: 'Record a maturity assessment',
      es: 'Registrar una evaluación de madurez',
      pt: 'Registrar uma avaliação de maturidade',
    },
    updateAssessment: {
      about: 'Alters an assessment.',
      en: 'Change a maturity assessment',
      es: 'Modificar una evaluación de madurez',
      pt: 'Alterar uma avaliação de maturidade',
    },
    removeAssessment: {
      about: 'Takes an assessment out from a day on.',
      en: 'Remove a maturity assessment',
      es: 'Quitar una evaluación de madurez',
      pt: 'Remover uma avaliação de maturidade',
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
