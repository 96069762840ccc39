/** What ticket volumes and their fields are called, and mean. */
export const ticketVolumeWords = {
  type: 'TicketVolume',
  about: 'Tickets of one account or team on one day.',
  noun: {
    en: { one: 'ticket volume', many: 'ticket volumes' },
    es: { one: 'volumen de tickets', many: 'volúmenes de tickets', gender: 'masculine' },
    pt: { one: 'volume de tickets', many: 'volumes de tickets', gender: 'masculine' },
  },
  changes: {
    recordTicketVolume: {
      about:
        'Records the tickets of one account or team on one day (the effective one); replaces what the source said before.',
      en: 'Record tickets',
      es: 'Registrar tickets',
      pt: 'Registrar tickets',
    },
  },
  fields: {
    accountId: {
      about: 'The account; not with `teamId`.',
      en: 'Account',
      es: 'Cuenta',
      pt: 'Conta',
    },
    teamId: { about: 'The team; not with `accountId`.', en: 'Team', es: 'Equipo', pt: 'Equipe' },
    opened: { about: 'Tickets opened that day.', en: 'Opened', es: 'Abiertos', pt: 'Abertos' },
    solved: { about: 'Tickets solved that day.', en: 'Solved', es: 'Resueltos', pt: 'Resolvidos' },
    breached: {
      about: 'Tickets opened that day that broke their service level.',
      en: 'Breached',
      es: 'Fuera de SLA',
      pt: 'Fora do SLA',
    },
    resolutionMinutes: {
      about: 'Minutes from opening to solving, summed over the tickets solved that day.',
      en: 'Resolution minutes',
      es: 'Minutos de resolución',
      pt: 'Minutos de resolução',
    },
  },
} as const
