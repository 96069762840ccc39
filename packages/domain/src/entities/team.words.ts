/** What teams and their fields are called, and mean. */
export const teamWords = {
  type: 'Team',
  about: 'A team: a node of the forest that the organisation is cut into.',
  list: 'All its teams, flat.',
  noun: {
    en: { one: 'team', many: 'teams' },
    es: { one: 'equipo', many: 'equipos', gender: 'masculine' },
    pt: { one: 'equipe', many: 'equipes', gender: 'feminine' },
  },
  changes: {
    createTeam: {
      about: 'Makes a team.',
      en: 'Create a team',
      es: 'Crear un equipo',
      pt: 'Criar uma equipe',
    },
    updateTeam: {
      about: 'Alters a team.',
      en: 'Change a team',
      es: 'Modificar un equipo',
      pt: 'Alterar uma equipe',
    },
    retireTeam: {
      about: 'Ends a team; refused while it has seats, teams or coverage.',
      en: 'Retire a team',
      es: 'Retirar un equipo',
      pt: 'Encerrar uma equipe',
    },
    moveTeam: {
      about: 'Moves a team, with everything below it, under another one.',
      en: 'Move a team',
      es: 'Mover un equipo',
      pt: 'Mover uma equipe',
    },
  },
  fields: {
    name: {
      about: { input: 'What it is called.', output: 'What the team is called.' },
      en: 'Name',
      es: 'Nombre',
      pt: 'Nome',
      headers: ['team name', 'nombre del equipo', 'nome da equipe'],
    },
    kind: {
      about: 'What it is cut by.',
      en: 'Kind',
      es: 'Tipo',
      pt: 'Tipo',
      headers: ['type', 'team type'],
    },
    parentId: {
      about: {
        input: 'The team above it; null makes it a root.',
        output: 'The team it is a part of; null for a root.',
      },
      en: 'Parent team',
      es: 'Equipo superior',
      pt: 'Equipe superior',
    },
    segments: {
      about: {
        input: 'Segments it serves; none means all.',
        output: 'The segments it serves; empty means all.',
      },
      en: 'Segments',
      es: 'Segmentos',
      pt: 'Segmentos',
      headers: ['segment', 'segmento'],
    },
    verticals: {
      about: {
        input: 'Verticals it serves; none means all.',
        output: 'The industries it serves; empty means all.',
      },
      en: 'Verticals',
      es: 'Verticales',
      pt: 'Verticais',
      headers: ['vertical', 'industry'],
    },
    regions: {
      about: {
        input: 'Regions it serves; none means all.',
        output: 'The regions it serves; empty means all.',
      },
      en: 'Regions',
      es: 'Regiones',
      pt: 'Regiões',
      headers: ['region', 'región', 'região'],
    },
    languages: {
      about: {
        input: 'Languages it serves, as BCP 47 tags; none means all.',
        output: 'The languages it serves customers in, as BCP 47 tags; empty means all.',
      },
      en: 'Languages',
      es: 'Idiomas',
      pt: 'Idiomas',
      headers: ['language', 'idioma'],
    },
  },
} as const
