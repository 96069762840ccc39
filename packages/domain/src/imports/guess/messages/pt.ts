import type { Formats } from '../../../kernel/formats.js'
import type { Room } from '../../../kernel/writer.js'
import { either } from '../../messages/pt.js'
import type { GuessMessageParams } from './params.js'

/** What a proposal for imported files says, in Portuguese. */
export const importGuessMessages: Room<'importGuess', GuessMessageParams> = {
  'importGuess.ASK_DATE_FORMAT': (p) =>
    `Como estão escritas as datas de “${p.file}”? “${p.example}” pode ser lida de duas formas.`,
  'importGuess.ASK_DECIMAL': (p) =>
    `Qual é o separador decimal de “${p.file}”? “${p.example}” pode ser lido de duas formas.`,
  'importGuess.ASK_FIELD': (p) => `Qual coluna de “${p.file}” contém o campo “${p.field}”?`,
  'importGuess.ASK_KIND': (p) => `O que é cada linha de “${p.file}”?`,
  'importGuess.EMAILS_OF_PEOPLE': (p) =>
    `“${p.column}” contém endereços de e-mail, como uma lista de pessoas.`,
  'importGuess.FILE_NAME': (p) => `O arquivo se chama “${p.file}”.`,
  'importGuess.HEADERS': (p, f) => `Colunas reconhecidas pelo nome: ${f.list(p.columns)}.`,
  'importGuess.HOLDS_ACCOUNTS': (p) => `“${p.column}” indica contas que já existem.`,
  'importGuess.HOLDS_CHOICES': (p) => `“${p.column}” tem as palavras do campo “${p.field}”.`,
  'importGuess.HOLDS_EMAILS': (p) => `“${p.column}” contém endereços de e-mail.`,
  'importGuess.HOLDS_NAMES_OF': (p) => `“${p.column}” indica outras linhas por “${p.other}”.`,
  'importGuess.HOLDS_PEOPLE': (p) => `“${p.column}” indica pessoas que já existem.`,
  'importGuess.HOLDS_SEGMENTS': (p) => `“${p.column}” contém segmentos de clientes.`,
  'importGuess.KEY_REPEATS': (p) =>
    `“${p.column}” tem o mesmo valor em várias linhas e, portanto, não as distingue.`,
  'importGuess.KEY_STANDS_IN': (p, f) =>
    `O arquivo não tem ids: as linhas são reconhecidas por ${either(p.columns, f)}.`,
  'importGuess.NEEDS': (p, f) =>
    p.fields.length === 1
      ? `Nenhuma coluna contém o campo “${p.fields[0]}”, que é necessário.`
      : `Nenhuma coluna contém os campos ${quoted(p.fields, f)}, que são necessários.`,
  'importGuess.NOT_CHOICES': (p) =>
    `“${p.column}” deveria ter as palavras do campo “${p.field}”, e tem outras.`,
  'importGuess.NOT_DATES': (p, f) =>
    `${quoted(p.columns, f)} ${f.plural(p.columns.length, 'deveria conter datas e não contém', 'deveriam conter datas e não contêm')}.`,
  'importGuess.NOT_NUMBERS': (p, f) =>
    `${quoted(p.columns, f)} ${f.plural(p.columns.length, 'deveria conter números e não contém', 'deveriam conter números e não contêm')}.`,
  'importGuess.OWN_KEY': (p) => `Só esses arquivos têm uma coluna “${p.column}”.`,
  'importGuess.READY': (p) => `As colunas são as do mapeamento pronto “${p.name}”.`,
  'importGuess.ROLE_FROM_TITLE': (p) => `Os papéis são obtidos de “${p.column}”.`,
  'importGuess.SEGMENT_FROM_ACV': (p) =>
    `Quando o arquivo não informa o segmento, o valor em “${p.column}” o define.`,
  'importGuess.TITLES_OF_PEOPLE': (p) => `“${p.column}” contém cargos, como uma lista de pessoas.`,
  'importGuess.UNUSED': (p, f) => `Estas colunas não são usadas: ${f.list(p.columns)}.`,
}

function quoted(names: readonly string[], f: Formats): string {
  return f.list(names.map((name) => `“${name}”`))
}
