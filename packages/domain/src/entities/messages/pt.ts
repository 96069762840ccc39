import { kindNouns } from './kind-nouns.js'
import { thingMessages } from './thing-messages.js'
import type { InvalidReason } from '../invalid-reason.js'
import { SEGMENTS, TIERS } from '../vocabularies.js'
import { formatsFor } from '../../kernel/formats.js'
import type { GenderedNoun } from '../words.js'
import type { thingsMessages as english } from './en.js'
import type { GroupParams, Noun, OtherThing, ThingName } from './nouns.js'

const others: Readonly<Record<OtherThing, Noun>> = {
  customRole: noun({
    one: 'papel personalizado',
    many: 'papéis personalizados',
    gender: 'masculine',
  }),
  invitation: noun({ one: 'convite', many: 'convites', gender: 'masculine' }),
  apiToken: noun({ one: 'token de API', many: 'tokens de API', gender: 'masculine' }),
  session: noun({ one: 'sessão', many: 'sessões', gender: 'feminine' }),
  comment: noun({ one: 'comentário', many: 'comentários', gender: 'masculine' }),
  identityProvider: noun({
    one: 'provedor de identidade',
    many: 'provedores de identidade',
    gender: 'masculine',
  }),
  membership: noun({ one: 'associação', many: 'associações', gender: 'feminine' }),
  plan: noun({ one: 'plano', many: 'planos', gender: 'masculine' }),
  savedView: noun({ one: 'visão salva', many: 'visões salvas', gender: 'feminine' }),
  scenario: noun({ one: 'cenário', many: 'cenários', gender: 'masculine' }),
  user: noun({ one: 'usuário', many: 'usuários', gender: 'masculine' }),
}

/** The things of the domain in Portuguese. */
export const nouns: Readonly<Record<ThingName, Noun>> = { ...kindNouns('pt', noun), ...others }

function noun({ one, many, gender }: GenderedNoun): Noun {
  return gender === 'feminine'
    ? { one, many, a: `uma ${one}`, the: `a ${one}`, none: `nenhuma ${one}` }
    : { one, many, a: `um ${one}`, the: `o ${one}`, none: `nenhum ${one}` }
}

/** Why a value is refused, in Portuguese, after "“field” …". */
export const invalidReasons: Readonly<Record<InvalidReason, string>> = {
  BLANK: 'não pode ficar em branco',
  COMMON_PASSWORD: 'está entre as senhas que são adivinhadas primeiro',
  DUPLICATE: 'cita a mesma coisa duas vezes',
  FIXED: 'não pode ser mudado depois de definido',
  FORBIDDEN_CHARACTER:
    'contém um caractere que nenhum texto pode ter: U+0000 ou metade de um par substituto',
  NEGATIVE: 'não pode ter valor negativo',
  NOT_A_COUNTRY: 'deve ser um código de país ISO 3166',
  NOT_A_CURRENCY: 'deve ser um código de moeda ISO 4217, como USD',
  NOT_A_DATE: 'deve ser uma data que exista, escrita AAAA-MM-DD, de 1000-01-01 a 9999-12-31',
  NOT_A_LANGUAGE: 'deve ser uma etiqueta de idioma BCP 47, como pt-BR',
  NOT_A_NUMBER: 'deve ser um número',
  NOT_A_SLUG: 'só aceita letras minúsculas, dígitos e hifens simples',
  NOT_A_TIME_ZONE: 'deve ser um fuso horário IANA, como America/Sao_Paulo',
  NOT_A_LOCALE: 'deve ser um idioma que o Postscale fale: en, es ou pt',
  NOT_AN_EMAIL: 'deve ser um endereço de e-mail, como ana@example.com',
  NOT_AN_ID: 'deve ser um id em formato UUID',
  NOT_AN_INSTANT: 'deve ser um instante dos anos 1000 a 9999, como 2026-03-01T09:30:00Z',
  NOT_AN_INTEGER: 'deve ser um número inteiro',
  NOT_POSITIVE: 'deve ser maior que zero',
  OWN_CURRENCY: 'não deve incluir a moeda da própria organização',
  TAKEN: 'já está em uso',
  TOO_LONG: 'é longo demais',
  TOO_MANY: 'tem itens demais',
  TOO_SHORT: 'é curto demais',
  UNKNOWN_VALUE: 'não é um dos valores permitidos',
  UNORDERED: 'tem o limite inferior acima do superior',
  NOT_A_BOOLEAN: 'deve ser verdadeiro ou falso',
  NOT_A_LIST: 'deve ser uma lista',
  NOT_TEXT: 'deve ser um texto',
  NOT_ONE_TARGET: 'deve indicar exatamente um: uma posição ou uma equipe',
  NOT_TOGETHER: 'não pode ser informado junto com outro campo que o exclui',
  RAGGED_COLUMNS: 'deve ter colunas de mesmo comprimento',
  UNKNOWN_CHANGE: 'não é um tipo de mudança',
  UNKNOWN_FIELD: 'não é um campo desta mudança',
  WRONG_SIGN: 'tem o sinal errado para o seu tipo',
  NOT_A_CHURN: 'só acompanha um cancelamento',
  NOT_AN_OBJECT: 'deve ter campos com nome',
}

/** The names of things and of the closed vocabularies, in Portuguese. */
export const thingsMessages = {
  ...thingMessages('pt', nouns),
  'things.band.UNDER': () => 'Abaixo da capacidade',
  'things.band.HEALTHY': () => 'Carga saudável',
  'things.band.AT_TRIGGER': () => 'No gatilho de contratação',
  'things.band.OVER': () => 'Acima da capacidade',
  'things.true': () => 'sim',
  'things.false': () => 'não',
} satisfies typeof english

/** A group in Portuguese. */
export function groupWords({ by, name }: GroupParams): string {
  if (name === null) return 'Sem atribuição'
  if (by === 'REGION') return formatsFor('pt').region(name)
  const segment = by === 'SEGMENT' ? SEGMENTS.find((each) => each === name) : undefined
  if (segment !== undefined) return thingsMessages[`things.segment.${segment}`]()
  const tier = by === 'TIER' ? TIERS.find((each) => each === name) : undefined
  return tier === undefined ? name : thingsMessages[`things.tier.${tier}`]()
}
