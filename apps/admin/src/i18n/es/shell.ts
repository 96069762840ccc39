import type { Messages } from '../messages'

/** The frame of the app, what it says about errors, and organizations. */
export const shellEs: Pick<Messages, 'shell' | 'errors' | 'lists' | 'organizations'> = {
  shell: {
    skipToContent: 'Ir al contenido',
    navigation: 'Páginas',
    openNavigation: 'Abrir la navegación',
    close: 'Cerrar',
    language: 'Idioma',
    loading: 'Cargando',
    atAGlance: 'De un vistazo',
    asOf: 'A la fecha',
    backToToday: 'Volver a hoy',
    notFound: 'Aquí no hay nada',
    notFoundExplanation: 'La dirección está mal escrita, o ya no puede ver lo que mostraba.',
    toStart: 'Ir al inicio',
  },
  errors: {
    title: 'No se pudo mostrar',
    retry: 'Reintentar',
    requestId: 'Solicitud {{id}}',
    NETWORK: 'No se puede acceder al servidor. Revise la conexión e inténtelo de nuevo.',
    UNAUTHENTICATED: 'Inicie sesión para continuar.',
    FORBIDDEN: 'No tiene permiso para hacer esto.',
    NOT_FOUND: 'Aquí no hay nada.',
    INVALID_EMAIL_OR_PASSWORD: 'El correo o la contraseña no son correctos.',
    INVITATION_INVALID: 'Esta invitación ya se usó, se retiró o venció, o es para otra persona.',
    SETUP_LINK_INVALID:
      'Este enlace de configuración ya se usó o venció. Reinicie el servidor para obtener otro.',
    TOO_MANY_ATTEMPTS: 'Demasiados intentos. Inténtelo de nuevo en unos minutos.',
    LIMIT_EXCEEDED: 'Se pide más de lo que el servidor responde de una vez.',
    TIMEOUT: 'La solicitud tardó demasiado y fue cancelada.',
    DATABASE_UNAVAILABLE:
      'No se puede acceder a la base de datos. No se guardó nada. Inténtelo de nuevo en un momento.',
    OUTCOME_UNKNOWN:
      'El servidor no pudo saber si esto se guardó. Pulse el botón de nuevo: nunca se guarda dos veces.',
    ANSWER_TIMEOUT:
      'Esto se guardó, pero el resto de la respuesta tardó demasiado. Recargue la página.',
    BAD_USER_INPUT: 'El servidor no entendió esta solicitud.',
    UNKNOWN: 'Algo falló de nuestro lado.',
  },
  lists: { none: 'Sin {{things}}.' },
  organizations: {
    switch: 'Organización: {{name}}. Cambiar',
    heading: 'Organizaciones',
    none: 'Todavía no hay organizaciones',
    noneExplanation: 'Inició sesión, pero no hay ninguna organización a la que pueda entrar.',
  },
}

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
  invitation: 'Tiene una invitación',
  invitationTo: '{{name}} le invita a «{{organization}}» como: {{role}}.',
  join: 'Unirse',
  joinAs: 'Unirse como {{name}}',
  haveUser: 'Iniciar sesión con un usuario que ya tiene',
}
