import { entity, type FieldsOf } from './entity.js'
import { email, languages, money, text, texts, timeZone } from './fields/index.js'
import { personWords } from './person.words.js'

/** Someone who can sit in seats. */
export const person = entity('person', {
  plural: 'people',
  changes: {
    create: 'hirePerson',
    update: 'updatePerson',
    end: 'endEmployment',
    reopen: 'rehirePerson',
  },
  label: 'name',
  order: { field: 'name', direction: 'ASC' },
  search: ['name', 'email'],
  fields: {
    name: text({ identifying: true }),
    email: email({ optional: true, identifying: true }),
    languages: languages({ otherwise: [] }),
    region: text({ shared: true, optional: true }),
    timeZone: timeZone({ optional: true }),
    skills: texts({ otherwise: [] }),
    /** Loaded cost a year at one whole FTE, in minor units. */
    loadedCost: money({ optional: true, sensitive: 'pay' }),
  },
  words: personWords,
})
export interface PersonFields extends FieldsOf<typeof person> {}
