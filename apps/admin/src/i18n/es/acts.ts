/** Lo que se puede hacer con las cosas, según lo que son. */
export const actsEs = {
  acts: {
    of: '{{act}}: {{name}}',
    menu: 'Qué se puede hacer con {{name}}',
    open: 'Acciones',
    add: 'Añadir',
    choose: 'Elegir…',
    required: 'Hay que rellenarlo.',
    nothingChanged: 'Todavía no hay nada distinto.',
    kindOf: '{{label}}: tipo',
    kinds: { account: 'Cliente', person: 'Persona', position: 'Puesto', team: 'Equipo' },
    addRow: 'Añadir una fila',
    removeRow: 'Quitar la fila {{number}}',
    locales: { en: 'Inglés', es: 'Español', pt: 'Portugués' },
    fields: {
      accepted: 'Lo aceptó',
      closeAccount: 'El cliente se va: cerrar la cuenta',
      key: 'Clave',
      source: 'Origen',
      subject: 'De',
      target: 'Quién la cubre',
      to: 'Primer día después',
      told: 'Se informó al cliente',
      transitionUntil: 'Transición hasta',
      withWhatDependsOnIt: 'Terminar también lo que depende de ello',
    },
  },
}
