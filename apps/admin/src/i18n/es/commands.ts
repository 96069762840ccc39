import type { Messages } from '../messages'

/** Finding things, pages and actions by their words, and the keyboard shortcuts. */
export const commandsEs: Messages['commands'] = {
  search: 'Buscar y comandos',
  placeholder: 'Una persona, un equipo, una cuenta, una página, una acción…',
  list: 'Lo que se encontró',
  none: 'Aquí nada se llama «{{typed}}».',
  groups: { FOUND: 'Personas y cosas', PAGES: 'Páginas', ACTIONS: 'Acciones' },
  actions: {
    createScenario: 'Crear un escenario…',
    inviteMember: 'Invitar a un miembro…',
    showLive: 'Volver a lo vigente',
    showToday: 'Volver a hoy',
    light: 'Tema: claro',
    dark: 'Tema: oscuro',
    system: 'Tema: como el sistema',
    english: 'Idioma: inglés',
    spanish: 'Idioma: español',
    portuguese: 'Idioma: portugués',
    shortcuts: 'Atajos de teclado',
    glossary: 'Glosario',
    yourAccount: 'Su cuenta: contraseña, sesiones, tokens',
  },
  shortcuts: {
    title: 'Atajos de teclado',
    list: 'Esta lista',
    singleKeys: 'Atajos sin Ctrl ni ⌘',
    singleKeysExplanation: 'Desactívelos si dicta, o si pulsa teclas sin querer.',
  },
}
