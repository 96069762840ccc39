/** What occupancies and their fields are called, and mean. */
export const occupancyWords = {
  type: 'Occupancy',
  about: 'A person in a seat for a time. Job shares and split FTE are several of them.',
  list: 'Who sits in which seat.',
  noun: {
    en: { one: 'occupancy', many: 'occupancies' },
    es: { one: 'ocupación', many: 'ocupaciones', gender: 'feminine' },
    pt: { one: 'ocupação', many: 'ocupações', gender: 'feminine' },
  },
  changes: {
    fillPosition: {
      about: 'Seats a person.',
      en: 'Fill a position',
      es: 'Cubrir un puesto',
      pt: 'Preencher uma posição',
    },
    vacatePosition: {
      about: 'Ends the occupancies of a seat.',
      en: 'Vacate a position',
      es: 'Desocupar un puesto',
      pt: 'Desocupar uma posição',
    },
  },
  fields: {
    personId: {
      about: 'Who sits there; null when not employed on the day.',
      en: 'Person',
      es: 'Persona',
      pt: 'Pessoa',
    },
    positionId: {
      about: 'The seat; null when it is closed on the day.',
      en: 'Position',
      es: 'Puesto',
      pt: 'Posição',
    },
    fte: {
      about: 'How much of the person is in the seat, in FTE.',
      en: 'FTE',
      es: 'FTE',
      pt: 'FTE',
    },
  },
} as const
