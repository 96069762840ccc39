/** What targets and their fields are called, and mean. */
export const targetWords = {
  type: 'Target',
  about: 'A value that an organization means to reach, of the whole, of a team or of a segment.',
  list: 'What it means to reach.',
  noun: {
    en: { one: 'target', many: 'targets' },
    es: { one: 'objetivo', many: 'objetivos', gender: 'masculine' },
    pt: { one: 'meta', many: 'metas', gender: 'feminine' },
  },
  changes: {
    setTarget: {
      about:
        'Sets a target, in the value that its metric takes. Of one metric and group there is one at a time.',
      en: 'Set a target',
      es: 'Fijar un objetivo',
      pt: 'Definir uma meta',
    },
    updateTarget: {
      about: 'Alters a target from a day on.',
      en: 'Change a target',
      es: 'Cambiar un objetivo',
      pt: 'Alterar uma meta',
    },
    endTarget: {
      about: 'Ends a target: nothing is to be reached from then on.',
      en: 'End a target',
      es: 'Terminar un objetivo',
      pt: 'Encerrar uma meta',
    },
  },
  fields: {
    metric: { about: 'What is measured.', en: 'Metric', es: 'Métrica', pt: 'Métrica' },
    teamId: {
      about: {
        input: 'The team, with its branch: of the headcount and the cost. Without one the whole.',
        output: 'The team, with its branch; null for the whole or a segment.',
      },
      en: 'Team',
      es: 'Equipo',
      pt: 'Equipe',
    },
    segment: {
      about: {
        input:
          'The segment: of GRR, NRR, the renewal rate and the cost share. Without one the whole.',
        output: 'The segment; null for the whole or a team.',
      },
      en: 'Segment',
      es: 'Segmento',
      pt: 'Segmento',
    },
    share: {
      about: {
        input: 'Of GRR, NRR, the renewal rate and the cost share: 0.92 is 92 %.',
        output: 'Of GRR, NRR, the renewal rate and the cost share: 0.92 is 92 %; else null.',
      },
      en: 'Share',
      es: 'Proporción',
      pt: 'Proporção',
    },
    days: {
      about: { input: 'Of the time to value.', output: 'Of the time to value; else null.' },
      en: 'Days',
      es: 'Días',
      pt: 'Dias',
    },
    people: {
      about: { input: 'Of the headcount.', output: 'Of the headcount; else null.' },
      en: 'People',
      es: 'Personas',
      pt: 'Pessoas',
    },
    cost: {
      about: {
        input: 'Of the cost: what the staff may cost in a month.',
        output: 'Of the cost: what the staff may cost in a month; else null.',
      },
      en: 'Cost a month',
      es: 'Costo al mes',
      pt: 'Custo por mês',
    },
    reason: { about: 'Why, as its author says.', en: 'Reason', es: 'Motivo', pt: 'Motivo' },
  },
} as const
