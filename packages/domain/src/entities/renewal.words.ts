import { ofAccount, owner } from './owner.words.js'

/** What renewals and their fields are called, and mean. */
export const renewalWords = {
  type: 'Renewal',
  about: 'The renewal of one contract end.',
  list: 'The renewals of its customers’ contracts.',
  ownList: 'The renewals of its contract ends.',
  noun: {
    en: { one: 'renewal', many: 'renewals' },
    es: { one: 'renovación', many: 'renovaciones', gender: 'feminine' },
    pt: { one: 'renovação', many: 'renovações', gender: 'feminine' },
  },
  changes: {
    createRenewal: {
      about: 'Adds the renewal of a contract end.',
      en: 'Add a renewal',
      es: 'Agregar una renovación',
      pt: 'Adicionar uma renovação',
    },
    updateRenewal: {
      about: 'Alters a renewal.',
      en: 'Change a renewal',
      es: 'Modificar una renovación',
      pt: 'Alterar uma renovação',
    },
    endRenewal: {
      about: 'Ends a renewal.',
      en: 'End a renewal',
      es: 'Terminar una renovación',
      pt: 'Encerrar uma renovação',
    },
  },
  fields: {
    accountId: ofAccount,
    contractEnd: {
      about: 'The end of contract it is about.',
      en: 'Contract end',
      es: 'Fin de contrato',
      pt: 'Fim do contrato',
      headers: ['renewal date', 'contract end date', 'fecha de renovación', 'data de renovação'],
    },
    stage: {
      about: 'Where it stands.',
      en: 'Stage',
      es: 'Etapa',
      pt: 'Estágio',
      headers: ['status', 'estado', 'fase'],
    },
    intent: {
      about: {
        input: 'What the customer means to do.',
        output: 'What the customer means to do; null when not known.',
      },
      en: 'Intent',
      es: 'Intención',
      pt: 'Intenção',
      headers: ['renewal intent', 'forecast', 'previsión', 'previsão'],
    },
    forecastCategory: {
      about: {
        input: 'What its owner calls: whether it is to be counted on.',
        output: 'What its owner calls: whether it is to be counted on; null when not called.',
      },
      en: 'Forecast category',
      es: 'Categoría de previsión',
      pt: 'Categoria de previsão',
      headers: ['forecast call', 'commit', 'categoría de pronóstico'],
    },
    forecastArr: {
      about: {
        input:
          'What its owner expects to keep a year, in the currency of the account’s contract; all of its ARR when left out.',
        output:
          'What its owner expects to keep a year, in the currency of the account’s contract; null: all of its ARR.',
      },
      en: 'Forecast ARR',
      es: 'ARR previsto',
      pt: 'ARR previsto',
      headers: ['forecast amount', 'expected arr', 'monto previsto', 'valor previsto'],
    },
    blockers: {
      about: {
        input: 'What stands in the way.',
        output: 'What stands in the way, in words; empty when nothing does.',
      },
      en: 'Blockers',
      es: 'Obstáculos',
      pt: 'Obstáculos',
      headers: ['blocker', 'risks', 'bloqueos', 'riesgos', 'bloqueios', 'riscos'],
    },
    savePlan: {
      about: {
        input: 'What is done to keep the customer.',
        output: 'What is done to keep the customer; null when nothing needs to be.',
      },
      en: 'Save plan',
      es: 'Plan de rescate',
      pt: 'Plano de recuperação',
      headers: ['rescue plan'],
    },
    ownerPositionId: owner,
  },
} as const
