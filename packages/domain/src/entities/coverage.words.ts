/** What coverages and their fields are called, and mean. */
export const coverageWords = {
  type: 'Coverage',
  about:
    'Who answers for one responsibility of an account over a time: a seat, or a team that pools the load.',
  list: 'Who covers which account for what, handovers included.',
  noun: {
    en: { one: 'coverage', many: 'coverages' },
    es: { one: 'cobertura', many: 'coberturas', gender: 'feminine' },
    pt: { one: 'cobertura', many: 'coberturas', gender: 'feminine' },
  },
  changes: {
    coverAccount: {
      about:
        'Makes a seat or a team accountable for an account. With `to` it is temporary: what stood there is split and resumes.',
      en: 'Cover an account',
      es: 'Dar cobertura a una cuenta',
      pt: 'Cobrir uma conta',
    },
    endCoverage: {
      about: 'Ends an accountability.',
      en: 'End a coverage',
      es: 'Terminar una cobertura',
      pt: 'Encerrar uma cobertura',
    },
    handOverAccount: {
      about: 'Hands an account over to another seat or team.',
      en: 'Hand an account over',
      es: 'Traspasar una cuenta',
      pt: 'Transferir uma conta',
    },
    completeHandover: {
      about: 'Records how a handover’s transition ended.',
      en: 'Complete a handover',
      es: 'Completar un traspaso',
      pt: 'Concluir um handoff',
    },
    tellHandover: {
      about:
        'Records that the customer was told who answers for it from a handover on, and whether they accepted.',
      en: 'Record that the customer was told',
      es: 'Registrar que se informó al cliente',
      pt: 'Registrar que o cliente foi informado',
    },
  },
  fields: {
    accountId: { about: 'The account that is covered.', en: 'Account', es: 'Cuenta', pt: 'Conta' },
    responsibility: {
      about: 'What the account is covered for.',
      en: 'Responsibility',
      es: 'Responsabilidad',
      pt: 'Responsabilidade',
    },
    kind: { about: 'In what capacity.', en: 'Kind', es: 'Tipo', pt: 'Tipo' },
    positionId: {
      about: 'The seat that covers; null where a team does.',
      en: 'Position',
      es: 'Puesto',
      pt: 'Posição',
    },
    teamId: {
      about: 'The team that covers as a whole (pooled); null where a seat does.',
      en: 'Team',
      es: 'Equipo',
      pt: 'Equipe',
    },
    reason: { about: 'Why, e.g. of temporary cover.', en: 'Reason', es: 'Motivo', pt: 'Motivo' },
    outcome: {
      about: 'How the handover ended; null while it runs, and for accountable coverage.',
      en: 'Outcome',
      es: 'Resultado',
      pt: 'Resultado',
    },
    satisfaction: {
      about: "The customer's satisfaction with the handover, 1–5; null when not asked.",
      en: 'Satisfaction',
      es: 'Satisfacción',
      pt: 'Satisfação',
    },
    outcomeOn: {
      about: 'The day the outcome is of.',
      en: 'Outcome on',
      es: 'Resultado del',
      pt: 'Resultado de',
    },
    toldOn: {
      about: 'The day on which the customer was told that this one answers; null before.',
      en: 'Customer told on',
      es: 'Cliente informado el',
      pt: 'Cliente informado em',
    },
    acceptedOn: {
      about: 'The day on which the customer accepted it; null before.',
      en: 'Accepted on',
      es: 'Aceptado el',
      pt: 'Aceito em',
    },
  },
} as const
