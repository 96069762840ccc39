/** What leaves and their fields are called, and mean. */
export const leaveWords = {
  type: 'Leave',
  about:
    'A person who is away for a time, wholly or in part. Seats and cost stay; capacity falls by the share for those days.',
  list: 'Who is away on the day.',
  noun: {
    en: { one: 'leave', many: 'leaves' },
    es: { one: 'ausencia', many: 'ausencias', gender: 'feminine' },
    pt: { one: 'ausência', many: 'ausências', gender: 'feminine' },
  },
  changes: {
    recordLeave: {
      about:
        'Records that a person is away from a day on, until they are back or until it is ended.',
      en: 'Record a leave',
      es: 'Registrar una ausencia',
      pt: 'Registrar uma ausência',
    },
    endLeave: {
      about: 'Ends a leave: the day is the first on which the person is back.',
      en: 'End a leave',
      es: 'Terminar una ausencia',
      pt: 'Encerrar uma ausência',
    },
  },
  fields: {
    personId: {
      about: 'Who is away; null when not employed on the day.',
      en: 'Person',
      es: 'Persona',
      pt: 'Pessoa',
    },
    shareAbsent: {
      about: 'How much of the person is away, 0.01–1; 1 is all of it.',
      en: 'Share absent',
      es: 'Parte ausente',
      pt: 'Parte ausente',
    },
    kind: {
      about: { input: 'Why, by kind.', output: 'Why, by kind; null when not recorded.' },
      en: 'Kind of leave',
      es: 'Tipo de ausencia',
      pt: 'Tipo de ausência',
    },
    note: {
      about: {
        input: 'What else is to be known.',
        output: 'What else is to be known; null without.',
      },
      en: 'Note',
      es: 'Nota',
      pt: 'Observação',
    },
  },
} as const
