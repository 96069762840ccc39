import type { Messages } from '../messages'

/** Signing in and out, and the first user. */
export const sessionEs: Messages['session'] = {
  signIn: 'Iniciar sesión',
  signInExplanation: 'Sepa quién supera su capacidad, a quién contratar y por qué.',
  signInToContinue: 'Su sesión terminó. Inicie sesión para seguir donde estaba.',
  email: 'Correo electrónico',
  password: 'Contraseña',
  showPassword: 'Mostrar la contraseña',
  name: 'Nombre',
  setUp: 'Configurar Postscale',
  setUpExplanation: 'Cree el primer usuario. Este enlace sirve una sola vez.',
  passwordLength_one: 'Al menos {{count}} carácter.',
  passwordLength_other: 'Al menos {{count}} caracteres.',
  createUser: 'Crear usuario e iniciar sesión',
  account: 'Cuenta de {{name}}',
  signOut: 'Cerrar sesión',
}
