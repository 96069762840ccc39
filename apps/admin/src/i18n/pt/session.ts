import type { Messages } from '../messages'

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
}
