/** What choices of the accountable role and their fields are called, and mean. */
export const accountabilityWords = {
  type: 'Accountability',
  about:
    'Which role answers for a responsibility, as the organization chooses; without one the guide’s roles do.',
  list: 'Which roles answer for which responsibilities, where the organization has chosen.',
  noun: {
    en: { one: 'accountability', many: 'accountabilities' },
    es: { one: 'responsable elegido', many: 'responsables elegidos', gender: 'masculine' },
    pt: { one: 'responsável escolhido', many: 'responsáveis escolhidos', gender: 'masculine' },
  },
  changes: {
    assignAccountability: {
      about:
        'Chooses which role answers for a responsibility, in one segment or in all. Of two choices for the same the later one holds.',
      en: 'Choose the accountable role',
      es: 'Elegir el rol responsable',
      pt: 'Escolher o papel responsável',
    },
    updateAccountability: {
      about: 'Alters which role answers for a responsibility, or why.',
      en: 'Change the accountable role',
      es: 'Cambiar el rol responsable',
      pt: 'Alterar o papel responsável',
    },
    endAccountability: {
      about: 'Takes a choice back: the guide’s roles answer again.',
      en: 'Take back the choice of the accountable role',
      es: 'Quitar la elección del rol responsable',
      pt: 'Desfazer a escolha do papel responsável',
    },
  },
  fields: {
    responsibility: {
      about: 'The responsibility.',
      en: 'Responsibility',
      es: 'Responsabilidad',
      pt: 'Responsabilidade',
    },
    segment: {
      about: {
        input: 'The segment; without one, every segment for which none is chosen apart.',
        output: 'The segment; null for every segment for which none is chosen apart.',
      },
      en: 'Segment',
      es: 'Segmento',
      pt: 'Segmento',
    },
    role: {
      about: 'The role that answers.',
      en: 'Role',
      es: 'Rol',
      pt: 'Papel',
    },
    roleName: {
      about: {
        input: 'What the organization calls that role, e.g. “Solutions consultant”.',
        output: 'What the organization calls that role; null when as usual.',
      },
      en: 'Name of the role',
      es: 'Nombre del rol',
      pt: 'Nome do papel',
    },
    reason: { about: 'Why, as its author says.', en: 'Reason', es: 'Motivo', pt: 'Motivo' },
  },
} as const
