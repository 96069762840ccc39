import type { Messages } from '../messages'

/** Finding things, pages and actions by their words, and the keyboard shortcuts. */
export const commandsPt: Messages['commands'] = {
  search: 'Buscar e comandos',
  placeholder: 'Uma pessoa, uma equipe, uma conta, uma página, uma ação…',
  list: 'O que foi encontrado',
  none: 'Nada aqui se chama “{{typed}}”.',
  groups: { FOUND: 'Pessoas e coisas', PAGES: 'Páginas', ACTIONS: 'Ações' },
  actions: {
    createScenario: 'Criar um cenário…',
    inviteMember: 'Convidar um membro…',
    showLive: 'Voltar ao que vale',
    showToday: 'Voltar para hoje',
    light: 'Tema: claro',
    dark: 'Tema: escuro',
    system: 'Tema: como o sistema',
    english: 'Idioma: inglês',
    spanish: 'Idioma: espanhol',
    portuguese: 'Idioma: português',
    shortcuts: 'Atalhos do teclado',
    glossary: 'Glossário',
    yourAccount: 'Sua conta: senha, sessões, tokens',
  },
  shortcuts: {
    title: 'Atalhos do teclado',
    list: 'Esta lista',
    singleKeys: 'Atalhos sem Ctrl nem ⌘',
    singleKeysExplanation: 'Desligue-os se você dita, ou se aperta teclas sem querer.',
  },
}
