/** What positions and their fields are called, and mean. */
export const positionWords = {
  type: 'Position',
  about: 'A seat: people leave, seats stay. One without an occupant is an open position.',
  called: 'seat',
  list: 'All its seats.',
  noun: {
    en: { one: 'position', many: 'positions' },
    es: { one: 'puesto', many: 'puestos', gender: 'masculine' },
    pt: { one: 'posição', many: 'posições', gender: 'feminine' },
  },
  changes: {
    openPosition: {
      about: 'Opens a seat.',
      en: 'Open a position',
      es: 'Abrir un puesto',
      pt: 'Abrir uma posição',
    },
    updatePosition: {
      about: 'Alters a seat.',
      en: 'Change a position',
      es: 'Modificar un puesto',
      pt: 'Alterar uma posição',
    },
    closePosition: {
      about:
        'Closes a seat; refused while someone sits in it, reports to it or accounts are covered by it.',
      en: 'Close a position',
      es: 'Cerrar un puesto',
      pt: 'Fechar uma posição',
    },
    movePosition: {
      about: 'Moves a seat to another team, under another seat, or both.',
      en: 'Move a position',
      es: 'Mover un puesto',
      pt: 'Mover uma posição',
    },
  },
  fields: {
    title: {
      about: 'What the seat is called.',
      en: 'Title',
      es: 'Título',
      pt: 'Título',
      headers: ['position', 'job title', 'cargo', 'puesto', 'posição'],
    },
    roleId: { about: 'Its role.', en: 'Role', es: 'Rol', pt: 'Papel' },
    teamId: { about: 'The team it belongs to.', en: 'Team', es: 'Equipo', pt: 'Equipe' },
    fte: {
      about: {
        input: 'Its size in full-time equivalents, 0.01–1; 1 by default.',
        output: 'Its size in full-time equivalents: 1 is one whole.',
      },
      en: 'FTE',
      es: 'FTE',
      pt: 'FTE',
      headers: ['capacity', 'jornada'],
    },
    reportsToId: {
      about: 'The seat it reports to; null at the top.',
      en: 'Reports to',
      es: 'Reporta a',
      pt: 'Reporta-se a',
    },
    budgetedCost: {
      about: {
        input: 'Budgeted loaded cost a year at 1 FTE.',
        output: 'Budgeted loaded cost a year at 1 FTE; null when not budgeted.',
      },
      en: 'Budgeted cost',
      es: 'Costo presupuestado',
      pt: 'Custo orçado',
      headers: ['budget', 'cost', 'costo', 'presupuesto', 'custo', 'orçamento'],
    },
  },
} as const
