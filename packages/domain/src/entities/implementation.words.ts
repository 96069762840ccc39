import { ofAccount } from './owner.words.js'

/** What implementations and their fields are called, and mean. */
export const implementationWords = {
  type: 'Implementation',
  about: 'An onboarding project of an account.',
  list: 'Its onboarding projects.',
  ownList: 'Its onboarding projects.',
  noun: {
    en: { one: 'implementation', many: 'implementations' },
    es: { one: 'implementación', many: 'implementaciones', gender: 'feminine' },
    pt: { one: 'implementação', many: 'implementações', gender: 'feminine' },
  },
  changes: {
    createImplementation: {
      about: 'Adds an onboarding project.',
      en: 'Add an implementation',
      es: 'Agregar una implementación',
      pt: 'Adicionar uma implementação',
    },
    updateImplementation: {
      about: 'Alters an onboarding project.',
      en: 'Change an implementation',
      es: 'Modificar una implementación',
      pt: 'Alterar uma implementação',
    },
  },
  fields: {
    accountId: ofAccount,
    positionId: {
      about: {
        input: 'The specialist’s seat.',
        output: "The specialist's seat; null while nobody has it.",
      },
      en: 'Position',
      es: 'Puesto',
      pt: 'Posição',
    },
    status: { about: 'Where it stands.', en: 'Status', es: 'Estado', pt: 'Situação' },
    plannedStart: {
      about: { input: 'When it is to start.', output: 'The day it should begin.' },
      en: 'Planned start',
      es: 'Inicio previsto',
      pt: 'Início previsto',
    },
    plannedEnd: {
      about: { input: 'When it is to be live.', output: 'The day it should be live.' },
      en: 'Planned end',
      es: 'Fin previsto',
      pt: 'Fim previsto',
    },
    startedOn: {
      about: { input: 'When it started.', output: 'The day it began.' },
      en: 'Started on',
      es: 'Comenzó el',
      pt: 'Começou em',
    },
    liveOn: {
      about: { input: 'When the customer went live.', output: 'The day it went live.' },
      en: 'Live on',
      es: 'En producción el',
      pt: 'Em produção em',
    },
    firstValueOn: {
      about: {
        input: 'When the customer first had a measurable result.',
        output: 'The day the customer first had a measurable outcome.',
      },
      en: 'First value on',
      es: 'Primer valor el',
      pt: 'Primeiro valor em',
    },
  },
} as const
