/** What health signals and their fields are called, and mean. */
export const healthSignalWords = {
  type: 'HealthSignal',
  about: 'A measurement of an account’s health on one day (PM “Health”).',
  noun: {
    en: { one: 'health signal', many: 'health signals' },
    es: { one: 'señal de salud', many: 'señales de salud', gender: 'feminine' },
    pt: { one: 'sinal de saúde', many: 'sinais de saúde', gender: 'masculine' },
  },
  changes: {
    recordHealthSignal: {
      about:
        'Records a measurement of an account’s health on one day (the effective one); replaces what the source said before.',
      en: 'Record health signals',
      es: 'Registrar señales de salud',
      pt: 'Registrar sinais de saúde',
    },
  },
  fields: {
    accountId: {
      about: { input: 'The account.', output: 'The account; null when not live on the day shown.' },
      en: 'Account',
      es: 'Cuenta',
      pt: 'Conta',
    },
    family: {
      about: 'The family it belongs to.',
      en: 'Signal family',
      es: 'Familia de señal',
      pt: 'Família do sinal',
    },
    metric: {
      about: 'Name of the metric, as in the health model.',
      en: 'Metric',
      es: 'Métrica',
      pt: 'Métrica',
    },
    value: {
      about: { input: 'The measurement.', output: 'The measurement, in the unit of its metric.' },
      en: 'Value',
      es: 'Valor',
      pt: 'Valor',
    },
  },
} as const
