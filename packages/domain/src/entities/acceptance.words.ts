/** What acceptances of findings and their fields are called, and mean. */
export const acceptanceWords = {
  type: 'Acceptance',
  about: 'A finding of the linter that the organization lives with, and why.',
  list: 'The findings of the linter that it accepts.',
  noun: {
    en: { one: 'accepted finding', many: 'accepted findings' },
    es: { one: 'hallazgo aceptado', many: 'hallazgos aceptados', gender: 'masculine' },
    pt: { one: 'achado aceito', many: 'achados aceitos', gender: 'masculine' },
  },
  changes: {
    acceptFinding: {
      about: 'Accepts a finding of the linter, with a reason and until a day.',
      en: 'Accept a finding',
      es: 'Aceptar un hallazgo',
      pt: 'Aceitar um achado',
    },
    updateAcceptance: {
      about: 'Alters for what reason, until when and with how many accounts a finding is accepted.',
      en: 'Change an accepted finding',
      es: 'Cambiar un hallazgo aceptado',
      pt: 'Alterar um achado aceito',
    },
    withdrawAcceptance: {
      about: 'Accepts a finding no longer.',
      en: 'Accept a finding no longer',
      es: 'Dejar de aceptar un hallazgo',
      pt: 'Deixar de aceitar um achado',
    },
  },
  fields: {
    fingerprint: {
      about: 'The fingerprint of the finding, as the linter tells it.',
      en: 'Finding',
      es: 'Hallazgo',
      pt: 'Achado',
      headers: ['fingerprint'],
    },
    mostAccounts: {
      about: {
        input: 'With so many accounts it is accepted; with more it is found again.',
        output:
          'With so many accounts it is accepted; with more it is found again. Null: with any number.',
      },
      en: 'Accounts at most',
      es: 'Cuentas como máximo',
      pt: 'Contas no máximo',
    },
    reason: {
      about: 'Why the organization lives with it.',
      en: 'Reason',
      es: 'Motivo',
      pt: 'Motivo',
    },
    until: {
      about: {
        input: 'The last day on which it is accepted.',
        output: 'The last day on which it is accepted; null when for good.',
      },
      en: 'Accepted until',
      es: 'Aceptado hasta',
      pt: 'Aceito até',
    },
  },
} as const
