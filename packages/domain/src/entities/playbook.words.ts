/** What playbooks and their fields are called, and mean. */
export const playbookWords = {
  type: 'Playbook',
  about: 'What is done at a stage of customers’ life, and what a tier receives.',
  list: 'What is done for customers at each stage of their life.',
  noun: {
    en: { one: 'playbook', many: 'playbooks' },
    es: { one: 'playbook', many: 'playbooks', gender: 'masculine' },
    pt: { one: 'playbook', many: 'playbooks', gender: 'masculine' },
  },
  changes: {
    createPlaybook: {
      about: 'Adds a playbook.',
      en: 'Create a playbook',
      es: 'Crear un playbook',
      pt: 'Criar um playbook',
    },
    updatePlaybook: {
      about: 'Alters a playbook.',
      en: 'Change a playbook',
      es: 'Modificar un playbook',
      pt: 'Alterar um playbook',
    },
    retirePlaybook: {
      about: 'Retires a playbook.',
      en: 'Retire a playbook',
      es: 'Retirar un playbook',
      pt: 'Encerrar um playbook',
    },
  },
  fields: {
    name: { about: 'What it is called.', en: 'Name', es: 'Nombre', pt: 'Nome' },
    stage: { about: 'The stage it is for.', en: 'Stage', es: 'Etapa', pt: 'Estágio' },
    segment: {
      about: {
        input: 'The segment it is for; all by default.',
        output: 'The segment it is for; null: all.',
      },
      en: 'Segment',
      es: 'Segmento',
      pt: 'Segmento',
    },
    tier: {
      about: {
        input: 'The tier it is for; all by default.',
        output: 'The tier it is for; null: all.',
      },
      en: 'Tier',
      es: 'Nivel',
      pt: 'Camada',
    },
    steps: { about: 'What is done, in order.', en: 'Steps', es: 'Pasos', pt: 'Passos' },
    deliverables: {
      about: 'What the customer receives.',
      en: 'Deliverables',
      es: 'Entregables',
      pt: 'Entregáveis',
    },
    contactsPerYear: {
      about: {
        input: 'Planned contacts a year, 0–365; none when people come only on a trigger.',
        output: 'Planned contacts a year; null when people come only on a trigger.',
      },
      en: 'Contacts a year',
      es: 'Contactos al año',
      pt: 'Contatos por ano',
    },
    selfService: {
      about: {
        input: 'What customers can do by themselves.',
        output: 'What customers can do by themselves; null when nothing is offered.',
      },
      en: 'Self-service',
      es: 'Autoservicio',
      pt: 'Autoatendimento',
    },
  },
} as const

/** The words of a playbook step. */
export const playbookStepWords = {
  type: 'PlaybookStep',
  about: 'One step of a playbook.',
  fields: {
    title: { about: 'What is done.', en: 'Title', es: 'Título', pt: 'Título' },
    day: { about: 'Days from the stage’s beginning.', en: 'Day', es: 'Día', pt: 'Dia' },
    responsibility: {
      about: { input: 'Who does it.', output: 'Who does it; null when not said.' },
      en: 'Responsibility',
      es: 'Responsabilidad',
      pt: 'Responsabilidade',
    },
  },
} as const
