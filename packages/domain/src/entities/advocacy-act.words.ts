import { ofAccount } from './owner.words.js'

/** What advocacy acts and their fields are called, and mean. */
export const advocacyActWords = {
  type: 'AdvocacyAct',
  about: 'Something a customer did for us (PM “Advocacy”).',
  list: 'What its customers did for it.',
  ownList: 'What it did for us.',
  noun: {
    en: { one: 'advocacy act', many: 'advocacy acts' },
    es: { one: 'acción de advocacy', many: 'acciones de advocacy', gender: 'feminine' },
    pt: { one: 'ação de advocacy', many: 'ações de advocacy', gender: 'feminine' },
  },
  changes: {
    recordAdvocacyAct: {
      about: 'Records something a customer did for us.',
      en: 'Record an advocacy act',
      es: 'Registrar una acción de advocacy',
      pt: 'Registrar uma ação de advocacy',
    },
    updateAdvocacyAct: {
      about: 'Alters an advocacy act.',
      en: 'Change an advocacy act',
      es: 'Modificar una acción de advocacy',
      pt: 'Alterar uma ação de advocacy',
    },
    removeAdvocacyAct: {
      about: 'Takes an advocacy act out from a day on.',
      en: 'Remove an advocacy act',
      es: 'Quitar una acción de advocacy',
      pt: 'Remover uma ação de advocacy',
    },
  },
  fields: {
    accountId: ofAccount,
    kind: {
      about: { input: 'What it was.', output: 'What it did.' },
      en: 'Kind',
      es: 'Tipo',
      pt: 'Tipo',
    },
    on: {
      about: { input: 'When it was.', output: 'When it did it.' },
      en: 'Date',
      es: 'Fecha',
      pt: 'Data',
    },
    wonAccountId: {
      about: {
        input: 'The customer that was won by it, where it is a referral.',
        output:
          'The customer that was won by it, where it is a referral; null when none was, or it is not said.',
      },
      en: 'Customer won',
      es: 'Cliente ganado',
      pt: 'Cliente conquistado',
    },
    note: {
      about: { input: 'More about it.', output: 'More about it; null when there is none.' },
      en: 'Note',
      es: 'Nota',
      pt: 'Nota',
    },
  },
} as const
