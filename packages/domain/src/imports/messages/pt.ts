import { choicesInWords } from '../../entities/messages/listed-words.js'
import { capitalized, type Formats } from '../../kernel/formats.js'
import type { importsMessages as en } from './en.js'
import { nouns } from '../../entities/messages/pt.js'

/** What imports say about rows, files and runs, in Portuguese. */
export const importsMessages: typeof en = {
  'imports.AMBIGUOUS_REFERENCE': (p) =>
    `O nome “${p.reference}” corresponde a mais de uma opção (${nouns[p.thing].many}); ` +
    'use um id externo.',
  'imports.APPLIED': (p, f) =>
    `Importação feita: ${f.count(p.created, 'inclusão', 'inclusões')}, ${f.count(p.updated, 'atualização', 'atualizações')}, ` +
    `${removed(p.removed, f)}${refused(p.refused, f)}; revisão atual: ${f.number(p.revision)}.`,
  'imports.BAD_DATE': (p) => `“${p.value}” não é uma data no formato ${p.format}.`,
  'imports.BAD_FLAG': (p) => `“${p.value}” não é nem sim nem não.`,
  'imports.BAD_NUMBER': (p) => `“${p.value}” não é um número.`,
  'imports.PLAN_TITLE': (p, f) => `Importação de ${p.source}: ${f.list(p.files)}`,
  'imports.BUSY': () => 'Outra importação desta organização ainda está em andamento.',
  'imports.COLUMN_COUNT': (p, f) =>
    `A linha tem ${f.count(p.actual, 'célula', 'células')} e o cabeçalho ${f.number(p.expected)}.`,
  'imports.COLUMN_NOT_FOUND': (p) =>
    `“${p.file}” não tem a coluna “${p.column}”; suas colunas são: ${p.columns}.`,
  'imports.CURRENCY': (p) => `O valor deve estar em ${p.expected}; a linha está em ${p.actual}.`,
  'imports.DATE_FORMAT_UNCLEAR': (p) =>
    `O formato de data de “${p.file}” não se deduz de suas datas, como “${p.example}”; ` +
    'informe “dateFormat” no mapeamento.',
  'imports.DUPLICATE_COLUMN': (p) => `“${p.file}” tem a coluna “${p.column}” mais de uma vez.`,
  'imports.DUPLICATE_KEY': (p) => `“${p.key}” já aparece em uma linha anterior do arquivo.`,
  'imports.EMPTY_FILE': (p) => `“${p.file}” não tem linha de cabeçalho.`,
  'imports.END_NOT_AFTER_START': (p, f) =>
    `O fim, ${f.date(p.end)}, deve ser depois do início, ${f.date(p.start)}.`,
  'imports.FAILED': () => 'A importação falhou por um erro nosso; nada foi gravado.',
  'imports.FIELD_NOT_MAPPED': (p) => `Falta o campo “${p.field}” no mapeamento de “${p.file}”.`,
  'imports.FILE_NOT_MAPPED': (p) => `O mapeamento não diz nada sobre o arquivo “${p.file}”.`,
  'imports.FILE_TWICE': (p) =>
    `“${p.file}” e “${p.other}” correspondem à mesma parte do mapeamento; informe só um.`,
  'imports.INTERRUPTED': () =>
    'A importação foi interrompida: o servidor parou ou perdeu o banco de dados. ' +
    'Nada foi gravado; pode ser iniciada de novo.',
  'imports.KIND_NOT_RECOGNISED': (p) =>
    `As colunas de “${p.file}” não dizem o que são suas linhas; informe um mapeamento.`,
  'imports.LOOP': (p) =>
    `${capitalized(nouns[p.thing].the)} “${p.reference}” ficaria dentro do próprio ramo.`,
  'imports.MAPPING_KEY_MISSING': (p) => `Falta a chave “${p.path}” no mapeamento.`,
  'imports.MAPPING_KEY_UNKNOWN': (p) => `O mapeamento tem uma chave desconhecida, “${p.path}”.`,
  'imports.MAPPING_NEEDED': (p) =>
    `Não há mapeamento guardado para a origem “${p.source}”; informe um.`,
  'imports.MAPPING_VALUE': (p) => `“${p.path}” do mapeamento deve ser: ${p.expected}.`,
  'imports.MISSING': (p) => `Falta “${p.field}”.`,
  'imports.NEGATIVE': (p) => `“${p.value}” não pode ser negativo.`,
  'imports.NOTHING_CHANGED': (p, f) =>
    `Nada mudou: ${f.count(p.unchanged, 'continua igual', 'continuam iguais')}, ${refused(p.refused, f)}.`,
  'imports.NOT_JSON': () => 'O mapeamento não é JSON válido.',
  'imports.NO_FILE': (p) => `Também é preciso um arquivo “${p.pattern}”.`,
  'imports.NO_SEAT': (p) => `${p.person} não ocupa nenhuma posição nesse dia.`,
  'imports.NO_TARGET': () => 'A linha não informa posição, pessoa nem equipe.',
  'imports.NUMBER_FORMAT_UNCLEAR': (p) =>
    `O separador decimal de “${p.file}” não se deduz de seus números, como “${p.example}”; ` +
    'informe “decimal” no mapeamento.',
  'imports.OTHER_ACCOUNT': (p) =>
    `${capitalized(nouns[p.thing].the)} “${p.reference}” pertence a outra conta.`,
  'imports.OUT_OF_RANGE': (p, f) =>
    `“${p.value}” não está entre ${f.number(p.min)} e ${f.number(p.max)}.`,
  'imports.PREVIEWED': (p, f) =>
    `Haveria ${f.count(p.created, 'inclusão', 'inclusões')} e ${f.count(p.updated, 'atualização', 'atualizações')}; ` +
    `${removed(p.removed, f)}${f.count(p.unchanged, 'ficaria igual', 'ficariam iguais')}, ${refused(p.refused, f)}. Nada foi gravado.`,
  'imports.REJECTED': (p, f) => `${capitalized(refused(p.refused, f))}: nada foi gravado.`,
  'imports.STOPPED': (p, f) =>
    `Parada com ${refused(p.refused, f)} (o limite é ${f.number(p.limit, { beside: p.refused })}); nada foi gravado.`,
  'imports.TOO_PRECISE': (p, f) =>
    `“${p.value}” tem mais de ${f.count(p.digits, 'casa decimal', 'casas decimais')}.`,
  'imports.UNKNOWN_CHOICE': (p, f) =>
    `“${p.value}” não é nenhum de: ${choicesInWords(p.choices, f)}.`,
  'imports.UNKNOWN_ENCODING': (p) => `A codificação “${p.encoding}” não é conhecida.`,
  'imports.UNKNOWN_LINK': (p) => `“${p.value}” não está em “${p.file}”, que informa sua conta.`,
  'imports.UNKNOWN_REFERENCE': (p) => `Não existe ${nouns[p.thing].none} “${p.reference}”.`,
  'imports.UNREADABLE': (p, f) =>
    `“${p.file}” não pode ser lido a partir da linha ${f.number(p.line)}: ` +
    'uma aspa não se fecha ou uma linha é longa demais.',
  'imports.UPLOAD_NOT_FOUND': (p) =>
    `Não existe o envio ${p.upload}; os envios são guardados por 24 horas.`,
  'imports.WRONG_ENCODING': (p) => `“${p.file}” não está codificado em ${p.encoding}.`,
}

function removed(count: number, f: Formats): string {
  return count > 0 ? `${f.count(count, 'exclusão', 'exclusões')}, ` : ''
}

function refused(count: number, f: Formats): string {
  return f.count(count, 'linha recusada', 'linhas recusadas')
}
