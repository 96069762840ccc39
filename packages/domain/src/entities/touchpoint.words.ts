/** What touchpoints and their fields are called, and mean. */
export const touchpointWords = {
  type: 'Touchpoint',
  about: 'A contact with an account.',
  noun: {
    en: { one: 'touchpoint', many: 'touchpoints' },
    es: { one: 'contacto', many: 'contactos', gender: 'masculine' },
    pt: { one: 'contato', many: 'contatos', gender: 'masculine' },
  },
  changes: {
    recordTouchpoint: {
      about:
        'Records a contact with an account on one day (the effective one); the same external id of a source replaces it.',
      en: 'Record touchpoints',
      es: 'Registrar contactos',
      pt: 'Registrar contatos',
    },
  },
  fields: {
    externalId: {
      about: {
        input: 'Its id there.',
        output: 'Its id there; unique in the organization with the source.',
      },
      en: 'External id',
      es: 'Id externo',
      pt: 'Id externo',
    },
    accountId: {
      about: { input: 'The account.', output: 'The account; null when not live on the day shown.' },
      en: 'Account',
      es: 'Cuenta',
      pt: 'Conta',
    },
    kind: { about: 'What it was.', en: 'Kind', es: 'Tipo', pt: 'Tipo' },
    personId: {
      about: {
        input: 'Who had it.',
        output: 'Who had it; null when not known, or not employed on the day shown.',
      },
      en: 'Person',
      es: 'Persona',
      pt: 'Pessoa',
    },
    outcome: {
      about: { input: 'What came of it.', output: 'What came of it; null when not said.' },
      en: 'Outcome',
      es: 'Resultado',
      pt: 'Resultado',
    },
    nextOn: {
      about: {
        input: 'When the next one was agreed for.',
        output: 'When the next one was agreed for; null when none was.',
      },
      en: 'Next on',
      es: 'Siguiente el',
      pt: 'Próximo em',
    },
  },
} as const
