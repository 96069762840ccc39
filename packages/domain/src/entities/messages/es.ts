import { kindNouns } from './kind-nouns.js'
import { thingMessages } from './thing-messages.js'
import type { InvalidReason } from '../invalid-reason.js'
import { SEGMENTS, TIERS } from '../vocabularies.js'
import { formatsFor } from '../../kernel/formats.js'
import type { GenderedNoun } from '../words.js'
import type { thingsMessages as english } from './en.js'
import type { GroupParams, Noun, OtherThing, ThingName } from './nouns.js'

const others: Readonly<Record<OtherThing, Noun>> = {
  customRole: noun({ one: 'rol personalizado', many: 'roles personalizados', gender: 'masculine' }),
  invitation: noun({ one: 'invitación', many: 'invitaciones', gender: 'feminine' }),
  apiToken: noun({ one: 'token de API', many: 'tokens de API', gender: 'masculine' }),
  session: noun({ one: 'sesión', many: 'sesiones', gender: 'feminine' }),
  comment: noun({ one: 'comentario', many: 'comentarios', gender: 'masculine' }),
  identityProvider: noun({
    one: 'proveedor de identidad',
    many: 'proveedores de identidad',
    gender: 'masculine',
  }),
  membership: noun({ one: 'membresía', many: 'membresías', gender: 'feminine' }),
  plan: noun({ one: 'plan', many: 'planes', gender: 'masculine' }),
  savedView: noun({ one: 'vista guardada', many: 'vistas guardadas', gender: 'feminine' }),
  scenario: noun({ one: 'escenario', many: 'escenarios', gender: 'masculine' }),
  user: noun({ one: 'usuario', many: 'usuarios', gender: 'masculine' }),
}

/** The things of the domain in Spanish. */
export const nouns: Readonly<Record<ThingName, Noun>> = { ...kindNouns('es', noun), ...others }

function noun({ one, many, gender }: GenderedNoun): Noun {
  return gender === 'feminine'
    ? { one, many, a: `una ${one}`, the: `la ${one}`, none: `ninguna ${one}` }
    : { one, many, a: `un ${one}`, the: `el ${one}`, none: `ningún ${one}` }
}

/** Why a value is refused, in Spanish, after "«field» …". */
export const invalidReasons: Readonly<Record<InvalidReason, string>> = {
  BLANK: 'no puede estar en blanco',
  COMMON_PASSWORD: 'está entre las contraseñas que se adivinan primero',
  DUPLICATE: 'nombra dos veces lo mismo',
  FIXED: 'no se puede cambiar una vez fijado',
  FORBIDDEN_CHARACTER:
    'contiene un carácter que ningún texto puede tener: U+0000 o la mitad de un par sustituto',
  NEGATIVE: 'no puede tener un valor negativo',
  NOT_A_COUNTRY: 'debe ser un código de país ISO 3166',
  NOT_A_CURRENCY: 'debe ser un código de moneda ISO 4217, como USD',
  NOT_A_DATE: 'debe ser una fecha que exista, escrita AAAA-MM-DD, de 1000-01-01 a 9999-12-31',
  NOT_A_LANGUAGE: 'debe ser una etiqueta de idioma BCP 47, como pt-BR',
  NOT_A_NUMBER: 'debe ser un número',
  NOT_A_SLUG: 'solo admite minúsculas, dígitos y guiones simples',
  NOT_A_TIME_ZONE: 'debe ser una zona horaria IANA, como America/Bogota',
  NOT_A_LOCALE: 'debe ser un idioma que Postscale hable: en, es o pt',
  NOT_AN_EMAIL: 'debe ser una dirección de correo, como ana@example.com',
  NOT_AN_ID: 'debe ser un id con formato UUID',
  NOT_AN_INSTANT: 'debe ser un instante de los años 1000 a 9999, como 2026-03-01T09:30:00Z',
  NOT_AN_INTEGER: 'debe ser un número entero',
  NOT_POSITIVE: 'debe ser mayor que cero',
  OWN_CURRENCY: 'no debe incluir la moneda propia de la organización',
  TAKEN: 'ya está en uso',
  TOO_LONG: 'es demasiado largo',
  TOO_MANY: 'tiene demasiados elementos',
  TOO_SHORT: 'es demasiado corto',
  UNKNOWN_VALUE: 'no es ninguno de los valores admitidos',
  UNORDERED: 'tiene el extremo inferior por encima del superior',
  NOT_A_BOOLEAN: 'debe ser verdadero o falso',
  NOT_A_LIST: 'debe ser una lista',
  NOT_TEXT: 'debe ser un texto',
  NOT_ONE_TARGET: 'debe nombrar exactamente uno: un puesto o un equipo',
  NOT_TOGETHER: 'no se puede dar junto con otro campo que lo excluye',
  RAGGED_COLUMNS: 'debe tener columnas de igual longitud',
  UNKNOWN_CHANGE: 'no es un tipo de cambio',
  UNKNOWN_FIELD: 'no es un campo de este cambio',
  WRONG_SIGN: 'tiene el signo equivocado para su tipo',
  NOT_A_CHURN: 'solo acompaña a una baja',
  NOT_AN_OBJECT: 'debe tener campos con nombre',
}

/** The names of things and of the closed vocabularies, in Spanish. */
export const thingsMessages = {
  ...thingMessages('es', nouns),
  'things.band.UNDER': () => 'Por debajo de la capacidad',
  'things.band.HEALTHY': () => 'Carga sana',
  'things.band.AT_TRIGGER': () => 'En el disparador de contratación',
  'things.band.OVER': () => 'Por encima de la capacidad',
  'things.true': () => 'sí',
  'things.false': () => 'no',
} satisfies typeof english

/** A group in Spanish. */
export function groupWords({ by, name }: GroupParams): string {
  if (name === null) return 'Sin asignar'
  if (by === 'REGION') return formatsFor('es').region(name)
  const segment = by === 'SEGMENT' ? SEGMENTS.find((each) => each === name) : undefined
  if (segment !== undefined) return thingsMessages[`things.segment.${segment}`]()
  const tier = by === 'TIER' ? TIERS.find((each) => each === name) : undefined
  return tier === undefined ? name : thingsMessages[`things.tier.${tier}`]()
}
