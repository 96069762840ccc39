/** What people and their fields are called, and mean. */
export const personWords = {
  type: 'Person',
  about: 'Someone who can sit in seats.',
  list: 'Everybody employed on the day.',
  noun: {
    en: { one: 'person', many: 'people' },
    es: { one: 'persona', many: 'personas', gender: 'feminine' },
    pt: { one: 'pessoa', many: 'pessoas', gender: 'feminine' },
  },
  changes: {
    hirePerson: {
      about: 'Adds a person from the first day of employment.',
      en: 'Hire a person',
      es: 'Contratar a una persona',
      pt: 'Contratar uma pessoa',
    },
    updatePerson: {
      about: 'Alters a person.',
      en: 'Change a person',
      es: 'Modificar a una persona',
      pt: 'Alterar uma pessoa',
    },
    endEmployment: {
      about: 'Ends a person’s employment; refused while the person has a seat.',
      en: 'End an employment',
      es: 'Dar de baja a una persona',
      pt: 'Desligar uma pessoa',
    },
    rehirePerson: {
      about:
        'Employs a person who had left again, as the person was last but for what is given; the seats stay vacated.',
      en: 'Rehire a person',
      es: 'Recontratar a una persona',
      pt: 'Recontratar uma pessoa',
    },
  },
  fields: {
    name: {
      about: 'Full name.',
      en: 'Name',
      es: 'Nombre',
      pt: 'Nome',
      headers: ['full name', 'employee', 'nombre completo', 'nome completo'],
    },
    email: {
      about: { input: 'E-mail address.', output: 'E-mail address; null when not known.' },
      en: 'E-mail',
      es: 'Correo electrónico',
      pt: 'E-mail',
      headers: ['mail', 'work email', 'correo'],
    },
    languages: {
      about: 'Languages spoken, as BCP 47 tags.',
      en: 'Languages',
      es: 'Idiomas',
      pt: 'Idiomas',
      headers: ['language', 'idioma'],
    },
    region: {
      about: 'Where the person works.',
      en: 'Region',
      es: 'Región',
      pt: 'Região',
      headers: ['location', 'ubicación', 'local'],
    },
    timeZone: { about: 'IANA time zone.', en: 'Time zone', es: 'Zona horaria', pt: 'Fuso horário' },
    skills: {
      about: 'What the person is good at.',
      en: 'Skills',
      es: 'Habilidades',
      pt: 'Competências',
      headers: ['skill'],
    },
    loadedCost: {
      about: {
        input: 'Loaded cost a year at 1 FTE.',
        output: 'Loaded cost a year at 1 FTE; null when not known.',
      },
      en: 'Loaded cost',
      es: 'Costo totalmente cargado',
      pt: 'Custo total carregado',
      headers: ['cost', 'costo', 'custo', 'salary'],
    },
  },
} as const
