/** What rollouts and their fields are called, and mean. */
export const rolloutWords = {
  type: 'Rollout',
  about: 'A change of service model, in phases (BM “Rollout”).',
  list: 'Its changes of service model.',
  noun: {
    en: { one: 'rollout', many: 'rollouts' },
    es: { one: 'rollout', many: 'rollouts', gender: 'masculine' },
    pt: { one: 'rollout', many: 'rollouts', gender: 'masculine' },
  },
  changes: {
    startRollout: {
      about: 'Starts a change of service model.',
      en: 'Start a rollout',
      es: 'Iniciar un rollout',
      pt: 'Iniciar um rollout',
    },
    updateRollout: {
      about: 'Alters a rollout.',
      en: 'Change a rollout',
      es: 'Modificar un rollout',
      pt: 'Alterar um rollout',
    },
    endRollout: {
      about: 'Ends a rollout.',
      en: 'End a rollout',
      es: 'Terminar un rollout',
      pt: 'Encerrar um rollout',
    },
  },
  fields: {
    name: { about: 'What it is called.', en: 'Name', es: 'Nombre', pt: 'Nome' },
    serviceModel: {
      about: 'The model to be reached.',
      en: 'Service model',
      es: 'Modelo de servicio',
      pt: 'Modelo de serviço',
    },
    startOn: {
      about: 'First day of the design phase.',
      en: 'Starts on',
      es: 'Comienza el',
      pt: 'Começa em',
    },
    phase: { about: 'The phase it is in.', en: 'Phase', es: 'Fase', pt: 'Fase' },
    checklist: {
      about: 'What is to be done in each phase.',
      en: 'Checklist',
      es: 'Lista de tareas',
      pt: 'Lista de tarefas',
    },
  },
} as const

/** The words of a rollout item. */
export const rolloutItemWords = {
  type: 'RolloutItem',
  about: 'A thing to be done in a rollout.',
  fields: {
    phase: { about: 'The phase it belongs to.', en: 'Phase', es: 'Fase', pt: 'Fase' },
    title: { about: 'What is to be done.', en: 'Title', es: 'Título', pt: 'Título' },
    doneOn: {
      about: { input: 'When it was done.', output: 'When it was done; null until then.' },
      en: 'Done on',
      es: 'Hecho el',
      pt: 'Feito em',
    },
  },
} as const
