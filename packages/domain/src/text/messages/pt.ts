import { nouns } from '../../entities/messages/pt.js'
import type { Room } from '../../kernel/writer.js'
import type { TextMessageParams } from './params.js'

const shapes = { LIST: 'uma lista', MAP: 'chaves com valores' } as const

/** What is said of an organization as text, in Portuguese. */
export const textMessages: Room<'text', TextMessageParams> = {
  'text.DUPLICATE_THING': (p) =>
    `Aparece duas vezes ${nouns[p.thing].the} ${p.id}: também está em ${p.at}.`,
  'text.HISTORY_ORDER': (p, f) =>
    `“${p.event}”, em ${f.date(p.date)}, não combina com o que vem antes: uma vida começa, depois muda e depois termina, cada vez em um dia posterior.`,
  'text.MISSING_COLUMN': (p) => `Falta a coluna “${p.column}”.`,
  'text.MISSING_FILE': (p) =>
    `Falta o arquivo “${p.file}”, embora a pasta diga estar completa nele.`,
  'text.NOT_READABLE': (p) => `Não é possível ler o arquivo: ${p.detail}`,
  'text.NO_EVENT': (p, f) =>
    `Exatamente uma destas chaves diz o que acontece e em que dia: ${f.list(p.events)}.`,
  'text.OTHER_FORM': (p, f) =>
    `A pasta deve ter a forma ${f.number(p.form)}: exporte-a de novo com a versão que a lê.`,
  'text.PLAN_TITLE': () => 'Aplicar uma pasta de textos',
  'text.UNKNOWN_COLUMN': (p) => `Não existe a coluna “${p.column}”.`,
  'text.UNKNOWN_KEY': (p) => `Aqui não se conhece a chave “${p.key}”.`,
  'text.UNKNOWN_KIND': (p) => `Não há nenhum tipo de coisa chamado “${p.name}”.`,
  'text.WRONG_SHAPE': (p) => `Aqui deve haver ${shapes[p.expected]}.`,
}
