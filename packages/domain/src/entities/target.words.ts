/** What targets and their fields are called, and mean. */
export const targetWords = {
  type: 'Target',
  about:
    'What an organization means to reach: a figure of the whole, of a team or of a segment, from its day until the next recorded one.',
  list: 'What it means to reach.',
  noun: {
    en: { one: 'target', many: 'targets' },
    es: { one: 'objetivo', many: 'objetivos', gender: 'masculine' },
    pt: { one: 'meta', many: 'metas', gender: 'feminine' },
  },
  changes: {
    addTarget: {
      about:
        'Sets a target of a metric, with the one value that fits it. There is one at a time of a metric and group.',
      en: 'Add a target',
      es: 'Agregar un objetivo',
      pt: 'Adicionar uma meta',
    },
    updateTarget: {
      about: 'Alters what is to be reached from a day on.',
      en: 'Change a target',
      es: 'Modificar un objetivo',
      pt: 'Alterar uma meta',
    },
    endTarget: {
      about: 'Ends a target.',
      en: 'End a target',
      es: 'Terminar un objetivo',
      pt: 'Encerrar uma meta',
    },
  },
  fields: {
    metric: { about: 'What is measured.', en: 'Metric', es: 'Métrica', pt: 'Métrica' },
    teamId: {
      about: {
        input: 'The team of which it is; without team and segment, the whole organization.',
        output: 'The team of which it is; null when it is of a segment, or of the whole.',
      },
      en: 'Team',
      es: 'Equipo',
      pt: 'Equipe',
    },
    segment: {
      about: {
        input: 'The segment of which it is; without team and segment, the whole organization.',
        output: 'The segment of which it is; null when it is of a team, or of the whole.',
      },
      en: 'Segment',
      es: 'Segmento',
      pt: 'Segmento',
    },
    rate: {
      about: {
        input: 'The value of a rate or a share, 0–1; net retention goes up to 10.',
        output:
          'The value of a rate or a share, 0–1, of net retention more; null of other metrics.',
      },
      en: 'Rate',
      es: 'Tasa',
      pt: 'Taxa',
      headers: ['target rate', 'tasa objetivo', 'taxa alvo'],
    },
    days: {
      about: {
        input: 'The value of the time to value, in days.',
        output: 'The value of the time to value, in days; null of other metrics.',
      },
      en: 'Days',
      es: 'Días',
      pt: 'Dias',
      headers: ['target days', 'días objetivo', 'dias alvo'],
    },
    fte: {
      about: {
        input: 'The value of the headcount, in FTE.',
        output: 'The value of the headcount, in FTE; null of other metrics.',
      },
      en: 'FTE',
      es: 'FTE',
      pt: 'FTE',
      headers: ['target headcount', 'dotación objetivo', 'quadro alvo'],
    },
    monthlyCost: {
      about: {
        input: 'The value of the cost: what the staff may cost a month.',
        output: 'The value of the cost: what the staff may cost a month; null of other metrics.',
      },
      en: 'Cost a month',
      es: 'Costo mensual',
      pt: 'Custo mensal',
      headers: ['monthly budget', 'presupuesto mensual', 'orçamento mensal'],
    },
    note: { about: 'What is said of it.', en: 'Note', es: 'Nota', pt: 'Nota' },
  },
} as const
