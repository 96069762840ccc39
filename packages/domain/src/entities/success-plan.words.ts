import { ofAccount, owner } from './owner.words.js'

/** What success plans and their fields are called, and mean. */
export const successPlanWords = {
  type: 'SuccessPlan',
  about: 'What a customer wants to reach, how it is measured and how far it is (PM “Pillars”).',
  list: 'What its customers want to reach.',
  ownList: 'What it wants to reach, and how far it is.',
  noun: {
    en: { one: 'success plan', many: 'success plans' },
    es: { one: 'plan de éxito', many: 'planes de éxito', gender: 'masculine' },
    pt: { one: 'plano de sucesso', many: 'planos de sucesso', gender: 'masculine' },
  },
  changes: {
    createSuccessPlan: {
      about: 'Adds a success plan.',
      en: 'Create a success plan',
      es: 'Crear un plan de éxito',
      pt: 'Criar um plano de sucesso',
    },
    updateSuccessPlan: {
      about: 'Alters a success plan, or records a measurement.',
      en: 'Change a success plan',
      es: 'Modificar un plan de éxito',
      pt: 'Alterar um plano de sucesso',
    },
    endSuccessPlan: {
      about: 'Ends a success plan.',
      en: 'End a success plan',
      es: 'Terminar un plan de éxito',
      pt: 'Encerrar um plano de sucesso',
    },
  },
  fields: {
    accountId: ofAccount,
    title: {
      about: 'What it is called.',
      en: 'Title',
      es: 'Título',
      pt: 'Título',
      headers: ['name', 'plan', 'plan name', 'nombre', 'nome', 'plano'],
    },
    metric: {
      about: 'The business metric, in words.',
      en: 'Metric',
      es: 'Métrica',
      pt: 'Métrica',
      headers: ['business metric', 'kpi', 'indicador'],
    },
    unit: {
      about: {
        input: 'The metric’s unit, in words.',
        output: 'The metric’s unit, in words; null when not given.',
      },
      en: 'Unit',
      es: 'Unidad',
      pt: 'Unidade',
      headers: ['metric unit'],
    },
    baseline: {
      about: {
        input: 'The metric at the start; 0 by default.',
        output: 'The metric at the start, in its unit.',
      },
      en: 'Baseline',
      es: 'Valor inicial',
      pt: 'Valor inicial',
      headers: ['start value', 'línea base', 'linha de base'],
    },
    target: {
      about: { input: 'What it is to reach.', output: 'What it is to reach, in its unit.' },
      en: 'Target',
      es: 'Meta',
      pt: 'Meta',
      headers: ['goal', 'target value', 'objetivo'],
    },
    measured: {
      about: {
        input: 'The latest measurement.',
        output: 'The latest measurement, in its unit; null before the first.',
      },
      en: 'Latest measurement',
      es: 'Última medición',
      pt: 'Última medição',
      headers: ['current', 'current value', 'actual', 'valor actual', 'medido', 'valor atual'],
    },
    startOn: {
      about: 'When it starts.',
      en: 'Starts on',
      es: 'Comienza el',
      pt: 'Começa em',
      headers: ['start', 'start date', 'inicio', 'fecha de inicio', 'início', 'data de início'],
    },
    dueOn: {
      about: 'When the target is to be reached.',
      en: 'Due on',
      es: 'Vence el',
      pt: 'Vence em',
      headers: ['due', 'due date', 'vencimiento', 'fecha límite', 'vencimento', 'prazo'],
    },
    status: {
      about: 'Where it stands.',
      en: 'Status',
      es: 'Estado',
      pt: 'Situação',
      headers: ['state'],
    },
    ownerPositionId: owner,
    milestones: {
      about: { input: 'Steps on the way.', output: 'Steps on the way, in the order of the plan.' },
      en: 'Milestones',
      es: 'Hitos',
      pt: 'Marcos',
    },
  },
} as const

/** The words of a milestone. */
export const milestoneWords = {
  type: 'Milestone',
  about: 'A step on the way to a success plan’s target.',
  fields: {
    title: { about: 'What is reached.', en: 'Title', es: 'Título', pt: 'Título' },
    dueOn: { about: 'When it is due.', en: 'Due on', es: 'Vence el', pt: 'Vence em' },
    doneOn: {
      about: { input: 'When it was reached.', output: 'When it was reached; null until then.' },
      en: 'Done on',
      es: 'Hecho el',
      pt: 'Feito em',
    },
  },
} as const
