import type { Messages } from '../messages'

/** The frame of the app, what it says about errors, and organizations. */
export const shellEs: Pick<Messages, 'shell' | 'errors' | 'lists' | 'organizations'> = {
  shell: {
    skipToContent: 'Ir al contenido',
    overlays: 'Menús, diálogos y mensajes',
    navigation: 'Páginas',
    openNavigation: 'Abrir la navegación',
    sections: {
      home: 'Inicio',
      capacity: 'Capacidad',
      organisation: 'Organización',
      customers: 'Clientes',
      plan: 'Plan',
      performance: 'Rendimiento',
      data: 'Datos y ajustes',
    },
    more: 'Mostrar más',
    close: 'Cerrar',
    language: 'Idioma',
    loading: 'Cargando',
    atAGlance: 'De un vistazo',
    asOf: 'A la fecha',
    backToToday: 'Volver a hoy',
    asOfDay: 'A la fecha: {{day}}',
    today: 'Hoy',
    fold: 'Contraer',
    foldNavigation: 'Contraer la navegación a iconos',
    unfoldNavigation: 'Expandir la navegación',
    theme: 'Tema',
    themes: { auto: 'Como el sistema', light: 'Claro', dark: 'Oscuro' },
    offline:
      'Está sin conexión. Lo que escribió se conserva; esto sigue por sí solo cuando vuelva la conexión.',
    unreachable:
      'Por el momento no se puede acceder al servidor. Lo que escribió se conserva; esto sigue por sí solo cuando vuelva a responder.',
    notFound: 'Aquí no hay nada',
    notFoundExplanation: 'La dirección está mal escrita, o ya no puede ver lo que mostraba.',
    toStart: 'Ir al inicio',
    openAfresh: 'Abrir la página de nuevo',
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
    INVALID_PASSWORD: 'La contraseña no es correcta.',
    INVALID_CODE: 'Este código no es correcto o venció. Introduzca el que se muestra ahora.',
    INVALID_BACKUP_CODE: 'Este código de respaldo no es correcto, o ya se usó.',
    INVALID_TWO_FACTOR_COOKIE: 'Pasó demasiado tiempo. Inicie sesión de nuevo.',
    TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'Demasiados códigos incorrectos. Inicie sesión de nuevo.',
    ACCOUNT_TEMPORARILY_LOCKED: 'Demasiados códigos incorrectos. Inténtelo de nuevo en 15 minutos.',
    COMMON_PASSWORD: 'Esta contraseña está entre las que se adivinan primero. Elija otra.',
    PASSKEY_REFUSED:
      'No se pudo comprobar esta llave de acceso, o se tardó demasiado. Inténtelo de nuevo.',
    PASSKEY_THERE: 'Este dispositivo ya tiene una llave de acceso suya.',
    PASSKEY_UNUSED: 'No se usó ninguna llave de acceso. Inténtelo de nuevo.',
    PASSWORD_WRONG: 'La contraseña actual es otra.',
    RESET_LINK_INVALID: 'Este enlace ya se usó o venció. Pida otro.',
    INVITATION_INVALID: 'Esta invitación ya se usó, se retiró o venció, o es para otra persona.',
    SECOND_FACTOR_REQUIRED: 'Esta organización requiere un segundo factor a sus miembros.',
    SETUP_LINK_INVALID:
      'Este enlace de configuración ya se usó o venció. Reinicie el servidor para obtener otro.',
    SIGN_IN_WITH_COMPANY:
      'En su organización se inicia sesión con la empresa. Use el botón de abajo.',
    COMPANY_UNKNOWN:
      'Ninguna organización tiene inicio de sesión único para esta dirección. Inicie sesión con su contraseña.',
    PROVIDER_UNREACHABLE:
      'El proveedor de identidad de su empresa no responde. Inténtelo de nuevo en un momento.',
    PROVIDER_MISCONFIGURED:
      'El inicio de sesión único de su empresa no está bien configurado. Avise a un propietario de la organización.',
    PROVIDER_REFUSED: 'El proveedor de identidad de su empresa no inició su sesión.',
    SIGN_IN_STALE:
      'Este inicio de sesión tardó demasiado o se comenzó en otra ventana. Comience de nuevo.',
    SIGN_IN_UNTRUSTED:
      'No se pudo confiar en lo que respondió el proveedor de identidad de su empresa. Comience de nuevo.',
    EMAIL_MISSING:
      'El proveedor de identidad de su empresa no indicó su correo electrónico. Avise a un propietario de la organización.',
    EMAIL_UNVERIFIED:
      'Su correo electrónico no está verificado en el proveedor de identidad de su empresa.',
    EMAIL_NOT_SERVED:
      'Su correo electrónico no es de ningún dominio que la organización haya demostrado.',
    NOT_A_MEMBER: 'No es miembro de la organización. Pida acceso a un propietario.',
    MEMBERSHIP_ENDED: 'Su membresía en la organización terminó.',
    TRY_AGAIN: 'Eso no funcionó de nuestro lado. Inténtelo de nuevo en un momento.',
    TOO_MANY_ATTEMPTS: 'Demasiados intentos. Inténtelo de nuevo en unos minutos.',
    LIMIT_EXCEEDED: 'Se pide más de lo que el servidor responde de una vez.',
    TIMEOUT: 'La solicitud tardó demasiado y fue cancelada.',
    DATABASE_UNAVAILABLE:
      'No se puede acceder a la base de datos. No se guardó nada. Inténtelo de nuevo en un momento.',
    OUTCOME_UNKNOWN:
      'El servidor no pudo saber si esto se guardó. Pulse el botón de nuevo: nunca se guarda dos veces.',
    ANSWER_TIMEOUT:
      'Esto se guardó, pero el resto de la respuesta tardó demasiado. Recargue la página.',
    FILE_TOO_LARGE: 'Este archivo supera 1 GB.',
    BAD_USER_INPUT: 'El servidor no entendió esta solicitud.',
    UNKNOWN: 'Algo falló de nuestro lado.',
  },
  lists: { none: 'Sin {{things}}.' },
  organizations: {
    switch: 'Organización: {{name}}. Cambiar',
    heading: 'Organizaciones',
    none: 'Todavía no hay organizaciones',
  },
}

/** Signing in and out, and the first user. */
export const sessionEs: Messages['session'] = {
  signIn: 'Iniciar sesión',
  signInExplanation: 'Sepa quién supera su capacidad, a quién contratar y por qué.',
  signInToContinue: 'Su sesión terminó. Inicie sesión para seguir donde estaba.',
  or: 'o',
  withPasskey: 'Iniciar sesión con una llave de acceso',
  withCompany: 'Iniciar sesión con su empresa',
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
  yourAccount: 'Su cuenta',
  code: 'Código',
  secondFactor: 'Segundo factor',
  secondFactorExplanation:
    'Introduzca los seis dígitos que muestra su aplicación de autenticación.',
  backupExplanation: 'Introduzca uno de los códigos de respaldo que guardó. Sirve una sola vez.',
  backupCode: 'Código de respaldo',
  useBackupCode: 'Usar un código de respaldo',
  useApp: 'Usar la aplicación de autenticación',
  confirm: 'Confirmar',
  signInAgain: 'Iniciar sesión de nuevo',
  forgot: '¿Olvidó su contraseña?',
  forgotExplanation:
    'Indique la dirección con la que inicia sesión y le enviaremos un enlace para elegir otra contraseña.',
  sendLink: 'Enviar el enlace',
  linkSent:
    'Si alguien inicia sesión con esta dirección, recibirá un enlace. Funciona durante una hora.',
  noMail:
    'Esta instalación no envía correo. Pida un enlace a quien gestiona los miembros o a quien la opera.',
  backToSignIn: 'Volver a iniciar sesión',
  choosePassword: 'Elija una contraseña nueva',
  choosePasswordFor: 'Para {{email}}. Se cerrarán todas sus sesiones.',
  newPassword: 'Contraseña nueva',
  savePassword: 'Guardar la contraseña',
  passwordChosen: 'La contraseña se cambió. Inicie sesión con ella.',
  checkingLink: 'Un momento…',
}
