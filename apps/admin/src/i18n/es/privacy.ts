/** What is held of people, and how long. */
export const privacyEs = {
  title: 'Datos personales',
  change: 'Cuánto se conservan…',
  keptTitle: 'Cuánto se conservan los datos personales',
  keptHint:
    'Quien se fue hace más tiempo se borra en el plazo de una hora: un seudónimo ocupa su lugar, también en el historial. Vacío: para siempre.',
  kept: {
    formerPeopleMonths: 'Antiguas personas',
    formerStakeholdersMonths: 'Antiguos contactos',
    formerUsersMonths: 'Antiguos miembros',
    accessLogMonths: 'Registro de accesos',
  },
  forGood: 'para siempre',
  months_one: '{{count}} mes',
  months_other: '{{count}} meses',
  monthsUnit: 'meses',
  find: 'Buscar a alguien',
  findHint:
    'Personas, contactos de clientes y miembros, también los que se fueron: parte de un nombre o de una dirección.',
  nobody: 'Nadie lo tiene en su nombre ni en su dirección.',
  kinds: {
    PERSON: 'Persona',
    STAKEHOLDER: 'Contacto',
    USER: 'Miembro',
  },
  here: {
    PERSON: 'trabaja aquí',
    STAKEHOLDER: 'es un contacto',
    USER: 'puede entrar',
  },
  more: 'Estas son las primeras {{count}}: escriba más del nombre.',
  gone: 'ya no puede entrar',
  leftOn: 'se fue el {{date}}',
  erased: 'borrada',
  download: 'Descargar',
  downloadOf: 'Descargar lo que se guarda de {{name}}',
  fileName: 'datos-personales',
  erase: 'Borrar…',
  eraseOf: 'Borrar: {{name}}',
  eraseTitle: 'Borrar a {{name}}',
  eraseWarning:
    'A partir de ahora, «{{pseudonym}}» ocupa su lugar en todo el historial, en los escenarios y en los textos. Desaparecen nombres, direcciones, cargos y motivos de ausencia. Las cifras no cambian. No se puede deshacer.',
  inTexts: 'Nombres que se quitan de los textos',
  inTextsHint:
    'En títulos, notas y comentarios, los haya escrito quien los haya escrito. Una sola palabra puede significar otra cosa.',
  texts_zero: 'en ningún texto',
  texts_one: 'en {{count}} texto',
  texts_other: 'en {{count}} textos',
  others_one: '{{count}} persona más lo tiene',
  others_other: '{{count}} personas más lo tienen',
  eraseForGood: 'Borrar para siempre',
  unknown: 'Ya no se guarda nada de esta persona.',
}
