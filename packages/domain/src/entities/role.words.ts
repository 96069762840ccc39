/** What roles and their fields are called, and mean. */
export const roleWords = {
  type: 'Role',
  about: 'A role as the organization uses it.',
  list: 'The roles it uses.',
  noun: {
    en: { one: 'role', many: 'roles' },
    es: { one: 'rol', many: 'roles', gender: 'masculine' },
    pt: { one: 'papel', many: 'papéis', gender: 'masculine' },
  },
  changes: {
    createRole: {
      about: 'Adds a role to the organization’s catalogue.',
      en: 'Add a role',
      es: 'Agregar un rol',
      pt: 'Adicionar um papel',
    },
    updateRole: {
      about: 'Alters a role.',
      en: 'Change a role',
      es: 'Modificar un rol',
      pt: 'Alterar um papel',
    },
    retireRole: {
      about: 'Ends a role; refused while seats have it.',
      en: 'Retire a role',
      es: 'Retirar un rol',
      pt: 'Encerrar um papel',
    },
  },
  fields: {
    name: {
      about: { input: 'What it is called.', output: 'What the role is called.' },
      en: 'Name',
      es: 'Nombre',
      pt: 'Nome',
    },
    family: {
      about: 'What it does; decides which figures apply.',
      en: 'Role family',
      es: 'Familia de rol',
      pt: 'Família do papel',
    },
    level: {
      about: {
        input: 'Steps above the first rung of its ladder; 0 is the first.',
        output: 'Steps above the first rung of its career ladder: 0 is the first.',
      },
      en: 'Level',
      es: 'Nivel de carrera',
      pt: 'Nível de carreira',
    },
    layer: {
      about: {
        input: 'For leadership: whose span of control applies.',
        output: 'For leadership: whose span of control applies; null otherwise.',
      },
      en: 'Leadership layer',
      es: 'Nivel de liderazgo',
      pt: 'Nível de liderança',
    },
  },
} as const
