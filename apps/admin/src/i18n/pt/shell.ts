import type { Messages } from '../messages'

/** The frame of the app, what it says about errors, and organizations. */
export const shellPt: Pick<Messages, 'shell' | 'errors' | 'lists' | 'organizations'> = {
  shell: {
    skipToContent: 'Ir para o conteúdo',
    navigation: 'Páginas',
    openNavigation: 'Abrir a navegação',
    close: 'Fechar',
    language: 'Idioma',
    loading: 'Carregando',
    atAGlance: 'Visão geral',
    asOf: 'Na data',
    backToToday: 'Voltar para hoje',
    notFound: 'Não há nada aqui',
    notFoundExplanation: 'O endereço está incorreto, ou você não pode mais ver o que ele mostrava.',
    toStart: 'Ir para o início',
  },
  errors: {
    title: 'Não foi possível mostrar',
    retry: 'Tentar novamente',
    requestId: 'Solicitação {{id}}',
    NETWORK: 'Não é possível acessar o servidor. Verifique a conexão e tente novamente.',
    UNAUTHENTICATED: 'Entre para continuar.',
    FORBIDDEN: 'Você não tem permissão para fazer isso.',
    NOT_FOUND: 'Não há nada aqui.',
    INVALID_EMAIL_OR_PASSWORD: 'O e-mail ou a senha estão incorretos.',
    INVITATION_INVALID: 'Este convite já foi usado, retirado ou expirou, ou é para outra pessoa.',
    SETUP_LINK_INVALID:
      'Este link de configuração já foi usado ou expirou. Reinicie o servidor para obter outro.',
    TOO_MANY_ATTEMPTS: 'Tentativas demais. Tente novamente em alguns minutos.',
    LIMIT_EXCEEDED: 'O pedido é maior do que o servidor responde de uma vez.',
    TIMEOUT: 'A solicitação demorou demais e foi cancelada.',
    DATABASE_UNAVAILABLE:
      'Não é possível acessar o banco de dados. Nada foi salvo. Tente de novo em instantes.',
    OUTCOME_UNKNOWN:
      'O servidor não conseguiu saber se isto foi salvo. Clique no botão de novo: nunca é salvo duas vezes.',
    ANSWER_TIMEOUT: 'Isto foi salvo, mas o resto da resposta demorou demais. Recarregue a página.',
    BAD_USER_INPUT: 'O servidor não entendeu esta solicitação.',
    UNKNOWN: 'Algo deu errado do nosso lado.',
  },
  lists: { none: 'Sem {{things}}.' },
  organizations: {
    switch: 'Organização: {{name}}. Trocar',
    heading: 'Organizações',
    none: 'Ainda não há organizações',
    noneExplanation: 'Você entrou, mas não há nenhuma organização que possa acessar.',
  },
}

/** Signing in and out, and the first user. */
export const sessionPt: Messages['session'] = {
  signIn: 'Entrar',
  signInExplanation: 'Saiba quem está acima da capacidade, quem contratar e por quê.',
  signInToContinue: 'Sua sessão terminou. Entre para continuar de onde estava.',
  email: 'E-mail',
  password: 'Senha',
  showPassword: 'Mostrar a senha',
  name: 'Nome',
  setUp: 'Configurar o Postscale',
  setUpExplanation: 'Crie o primeiro usuário. Este link funciona uma única vez.',
  passwordLength_one: 'Pelo menos {{count}} caractere.',
  passwordLength_other: 'Pelo menos {{count}} caracteres.',
  createUser: 'Criar usuário e entrar',
  account: 'Conta de {{name}}',
  signOut: 'Sair',
  invitation: 'Você foi convidado',
  invitationTo: '{{name}} convida você para “{{organization}}” como: {{role}}.',
  join: 'Entrar',
  joinAs: 'Entrar como {{name}}',
  haveUser: 'Entrar com um usuário que já tem',
}
